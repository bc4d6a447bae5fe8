/** Two readings of a paragraph made comparable: its words with each figure as a sign of its own, and its plain text. */
import { figureTag, isFigureTag } from '../provenance/tags';
import type { RememberedNote, RememberedParagraph } from '../provenance/model';
import { LOOSE } from './likeness';
import type { OpenReport } from './open-report';
import { NOTE_SIGN, OBJECT_SIGN, type Piece } from './pieces';

const OPEN = '\u0001';
const CLOSE = '\u0002';
const NOTE_OPEN = '\u0003';
const NOTE_CLOSE = '\u0004';

const SPACE = 32;
const NOTE_SIGNS = 1,
  BLANKS = 2,
  LOOSE_SIGNS = 4;

const isLatin = (code: number): boolean => code < 0x300 || (code >= 0x1e00 && code < 0x1f00);

/** What a text may have to be made canonical for; most have nothing of it. */
function uncanonical(text: string): number {
  let found = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE) found |= code === 3 || code === 4 ? NOTE_SIGNS : BLANKS;
    else if (code === SPACE) found |= before === SPACE ? BLANKS : 0;
    else if (code > 126) found |= code < 161 ? BLANKS : isLatin(code) ? 0 : BLANKS | LOOSE_SIGNS;
    before = code;
  }
  return found;
}

/** NFC, blanks of any kind collapsed, ends trimmed; blanks beside a footnote do not count. */
export function canonical(text: string): string {
  const found = uncanonical(text);
  if (found === 0) return text.trim();
  let result = (found & LOOSE_SIGNS) > 0 && LOOSE.test(text) ? text.normalize('NFC') : text;
  if ((found & BLANKS) > 0 && /[^\S ]| {2}/.test(result)) result = result.replace(/\s+/g, ' ');
  if ((found & NOTE_SIGNS) > 0) result = result.replace(/ ?([\u0003\u0004]) ?/g, '$1');
  return result.trim();
}

/** Which control is which figure, where tags were lost and found again otherwise. */
export type TagOf = (piece: Piece & { kind: 'control' }) => string | null;

export const ownTag: TagOf = (piece) => piece.tag;

/** What stands for a figure; undefined: what it reads. */
type FigureText = (tag: string) => string | undefined;

const asItReads: FigureText = () => undefined;

function wordsOf(pieces: readonly Piece[], report: OpenReport, tagOf: TagOf, figure: FigureText): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'object') text += OBJECT_SIGN;
    else if (piece.kind === 'note') {
      const inside = report
        .note(piece.id)
        .map((paragraph) => canonical(wordsOf(paragraph.pieces, report, tagOf, figure)));
      text += NOTE_OPEN + inside.join('\n') + NOTE_CLOSE;
    } else if (piece.kind === 'control') {
      const tag = tagOf(piece) ?? undefined;
      const shown = isFigureTag(tag) ? figure(tag) : undefined;
      text +=
        shown === undefined
          ? wordsOf(piece.pieces, report, tagOf, figure)
          : shown + wordsOf(strangers(piece.pieces), report, tagOf, figure);
    }
  }
  return text;
}

/** Footnotes and pictures that people put into a figure's control. */
function strangers(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'control'
      ? strangers(piece.pieces)
      : piece.kind === 'text' || piece.kind === 'marker'
        ? []
        : [piece],
  );
}

/** The paragraph's words: equal for two paragraphs that differ in their figures' texts only. */
export function words(pieces: readonly Piece[], report: OpenReport, tagOf: TagOf = ownTag): string {
  return canonical(wordsOf(pieces, report, tagOf, (tag) => OPEN + tag + CLOSE));
}

/** Whether a figure in it still has its tag, in the text or a footnote. */
function isTagged(pieces: readonly Piece[], report: OpenReport): boolean {
  return pieces.some((piece) => {
    if (piece.kind === 'note') return report.note(piece.id).some((line) => isTagged(line.pieces, report));
    return piece.kind === 'control' && (isFigureTag(piece.tag ?? undefined) || isTagged(piece.pieces, report));
  });
}

/** The paragraph as printed, but each tagged figure as it read then, where that is known. */
export function printedThen(pieces: readonly Piece[], report: OpenReport, then: ReadonlyMap<string, string>): string {
  if (then.size === 0 || !isTagged(pieces, report)) return printed(pieces, report);
  return canonical(wordsOf(pieces, report, ownTag, (tag) => then.get(tag)));
}

/** The paragraph as printed, its footnotes' texts included. */
export function printed(pieces: readonly Piece[], report: OpenReport): string {
  const known = printedTexts.get(pieces);
  if (known !== undefined) return known;
  const text = canonical(wordsOf(pieces, report, ownTag, asItReads));
  printedTexts.set(pieces, text);
  return text;
}

/** Pieces never change once read, and belong to one report. */
const printedTexts = new WeakMap<readonly Piece[], string>();

function remembered(parts: RememberedParagraph | RememberedNote['note'], values: boolean): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('note' in part) return NOTE_OPEN + canonical(remembered(part.note, values)) + NOTE_CLOSE;
      return values ? part.text : OPEN + figureTag(part.fact) + CLOSE;
    })
    .join('');
}

/** What was made of a paragraph: each is asked for several times, and none ever changes. */
function kept(make: (paragraph: RememberedParagraph) => string): (paragraph: RememberedParagraph) => string {
  const made = new WeakMap<RememberedParagraph, string>();
  return (paragraph) => {
    const text = made.get(paragraph) ?? make(paragraph);
    made.set(paragraph, text);
    return text;
  };
}

export const rememberedWords = kept((paragraph) => canonical(remembered(paragraph, false)));

export const rememberedText = kept((paragraph) => canonical(remembered(paragraph, true)));

/** For people: the text with footnotes left out; words on both sides of a mark stay apart. */
export function readable(text: string): string {
  return text
    .replace(/\u0003[^\u0004]*\u0004(?=[\p{L}\d(“])/gu, ' ')
    .replace(/\u0003[^\u0004]*\u0004/g, '')
    .replaceAll(NOTE_SIGN, '')
    .replaceAll(OBJECT_SIGN, '');
}
