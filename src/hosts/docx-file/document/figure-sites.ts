/**
 * Where each figure of a paragraph stands now: by its control's tag, and where an editor dropped the tags, by aligning
 * the paragraph with the text that the document remembers of it.
 */
import { figureTag, isFigureTag } from '../provenance/tags';
import type { RememberedFigure, RememberedNote, RememberedParagraph } from '../provenance/model';
import type { XmlTree } from '../../opc';
import { align, tokens } from './likeness';
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

function lay(parts: RememberedParagraph | RememberedNote['note']): {
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
  const old = lay(remembered);
  const missing = new Map<string, number>();
  for (const { figure } of old.figures)
    missing.set(figureTag(figure.fact), (missing.get(figureTag(figure.fact)) ?? 0) + 1);
  for (const site of tagged) missing.set(site.tag, (missing.get(site.tag) ?? 0) - 1);
  if (tagged.length > 0 || ![...missing.values()].some((count) => count > 0)) return tagged;
  const text = textOf(paragraph.pieces);
  const now = tokens(text);
  const then = tokens(old.text);
  const partner = align(then, now);
  const untagged = controls(paragraph).filter(({ control }) => control.tag === null);
  const sites: FigureSite[] = [];
  const used = new Set<ControlPiece>();
  for (const { figure, start, end } of old.figures) {
    const own: number[] = [];
    for (
      let n = then.findIndex((token) => token.start >= start);
      n >= 0 && n < then.length && (then[n]?.end ?? 0) <= end;
      n += 1
    )
      own.push(n);
    const first = now[partner[own[0] ?? -1] ?? -1];
    const last = now[partner[own[own.length - 1] ?? -1] ?? -1];
    const whole =
      first &&
      last &&
      own.every((n) => (partner[n] ?? -1) >= 0) &&
      text.slice(first.start, last.end).normalize('NFC') === figure.text.normalize('NFC');
    const inside = untagged.find(({ control, start: from }) => {
      if (used.has(control)) return false;
      const to = from + textOf(control.pieces).length;
      return whole ? from === first.start && to === last.end : stands(then, now, partner, start, end, from, to);
    });
    if (inside) {
      used.add(inside.control);
      const reads = textOf(inside.control.pieces);
      sites.push({
        tag: figureTag(figure.fact),
        control: inside.control,
        bare: null,
        text: reads,
        start: inside.start,
        end: inside.start + reads.length,
        lost: true,
      });
    } else if (whole) {
      const bare = bareAt(paragraph, first.start, last.end);
      if (bare)
        sites.push({
          tag: figureTag(figure.fact),
          control: null,
          bare,
          text: figure.text,
          start: first.start,
          end: last.end,
          lost: true,
        });
    }
  }
  return sites;
}

/** Whether the control at [from, to) of the new text stands between the same neighbours as the figure did in the old. */
function stands(
  then: readonly { readonly start: number; readonly end: number }[],
  now: readonly { readonly start: number; readonly end: number }[],
  partner: readonly number[],
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  if (from === to) return false;
  let before = -1;
  let after = Infinity;
  then.forEach((token, n) => {
    const place = now[partner[n] ?? -1];
    if (!place) return;
    if (token.end <= start) before = Math.max(before, place.end);
    if (token.start >= end) after = Math.min(after, place.start);
  });
  return before <= from && to <= after;
}
