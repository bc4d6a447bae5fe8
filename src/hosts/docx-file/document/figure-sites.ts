/**
 * Where each figure of a paragraph stands now: by its control's tag, and where an editor dropped the tags, by aligning
 * the paragraph with the text that the document remembers of it.
 */
import { figureTag, isFigureTag } from '../provenance/tags';
import type { RememberedFigure, RememberedNote, RememberedParagraph } from '../provenance/model';
import type { XmlTree } from '../../opc';
import { attach } from './attach';
import { leaves, NOTE_SIGN, textOf, type ControlPiece, type ReadParagraph } from './pieces';

/** A figure's text inside one w:t, without a control around it. */
export interface BareFigure {
  readonly run: XmlTree;
  readonly t: XmlTree;
  /** Offsets inside the decoded text of the w:t. */
  readonly from: number;
  readonly to: number;
}

export interface FigureSite {
  readonly tag: string;
  readonly control: ControlPiece | null;
  readonly bare: BareFigure | null;
  /** As it reads now. */
  readonly text: string;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Its tag or its whole control has to be put back. */
  readonly lost: boolean;
}

function controls(paragraph: ReadParagraph): { readonly control: ControlPiece; readonly start: number }[] {
  const found: { control: ControlPiece; start: number }[] = [];
  const walk = (pieces: ReadParagraph['pieces'], from: number): void => {
    let at = from;
    for (const piece of pieces) {
      if (piece.kind === 'control') {
        found.push({ control: piece, start: at });
        if (!isFigureTag(piece.tag ?? undefined)) walk(piece.pieces, at);
      }
      at += textOf([piece]).length;
    }
  };
  walk(paragraph.pieces, 0);
  return found;
}

/** The figures whose tags survived, and those untagged controls that `guess` knows the tag of. */
export function figuresByTag(paragraph: ReadParagraph, guess: (control: ControlPiece) => string | null): FigureSite[] {
  const sites: FigureSite[] = [];
  for (const { control, start } of controls(paragraph)) {
    const tag = control.tag === null ? guess(control) : control.tag;
    if (!isFigureTag(tag ?? undefined)) continue;
    const text = textOf(control.pieces);
    sites.push({
      tag: tag ?? '',
      control,
      bare: null,
      text,
      start,
      end: start + text.length,
      lost: control.tag === null,
    });
  }
  return sites;
}

/** The figures whose tags survived. */
export function taggedFigures(paragraph: ReadParagraph): FigureSite[] {
  return figuresByTag(paragraph, () => null);
}

interface Placed {
  readonly figure: RememberedFigure;
  readonly start: number;
  readonly end: number;
}

/** A generated text with its figures' places; footnotes are one sign each. */
export function layParts(parts: RememberedParagraph | RememberedNote['note']): {
  readonly text: string;
  readonly figures: readonly Placed[];
} {
  let text = '';
  const figures: Placed[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('note' in part) text += NOTE_SIGN;
    else {
      figures.push({ figure: part, start: text.length, end: text.length + part.text.length });
      text += part.text;
    }
  }
  return { text, figures };
}

function bareAt(paragraph: ReadParagraph, start: number, end: number): BareFigure | null {
  for (const { piece, start: from, end: to } of leaves(paragraph.pieces)) {
    if (piece.kind === 'text' && piece.t && start >= from && end <= to)
      return { run: piece.run, t: piece.t, from: start - from, to: end - from };
  }
  return null;
}

/**
 * The figures of a paragraph, tagged or found again.
 * @param remembered what was generated there; null when nothing is known.
 */
export function figureSites(
  paragraph: ReadParagraph,
  remembered: RememberedParagraph | RememberedNote['note'] | null,
): FigureSite[] {
  const tagged = taggedFigures(paragraph);
  if (!remembered) return tagged;
  const old = layParts(remembered);
  const there = new Map<string, number>();
  const gone = paragraph.deletedControls.map(({ tag }) => tag ?? '');
  for (const tag of [...tagged.map((site) => site.tag), ...gone]) there.set(tag, (there.get(tag) ?? 0) + 1);
  const lost = old.figures.filter(({ figure }) => {
    const left = there.get(figureTag(figure.fact)) ?? 0;
    there.set(figureTag(figure.fact), left - 1);
    return left <= 0;
  });
  if (lost.length === 0) return tagged;
  const text = textOf(paragraph.pieces);
  const bare = controls(paragraph)
    .filter(({ control }) => control.tag === null)
    .map(({ control, start }) => ({ control, start, end: start + textOf(control.pieces).length }))
    .filter(({ start, end }) => end > start);
  const found = attach(
    old.text,
    lost.map(({ figure, start, end }) => ({ start, end, text: figure.text })),
    text,
    bare,
    (place) => !tagged.some((site) => place.start < site.end && site.start < place.end),
  );
  const sites = lost.flatMap(({ figure }, n): FigureSite[] => {
    const place = found[n];
    if (!place) return [];
    const { start, end } = place;
    const control = bare.find((one) => one.start === start && one.end === end)?.control ?? null;
    const plain = control ? null : bareAt(paragraph, start, end);
    if (!control && !plain) return [];
    return [
      { tag: figureTag(figure.fact), control, bare: plain, text: text.slice(start, end), start, end, lost: true },
    ];
  });
  return [...tagged, ...sites].sort((a, b) => a.start - b.start);
}
