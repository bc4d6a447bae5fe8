/**
 * Figures that may not be written into words as they stand: "tăng 9,5%" does not become "tăng 2,0%" for a fall of 2,0%. The whole
 * sentence around such a figure is left as it was, for its other figures belong to the same words.
 */
import { parseDecimal, sign, type Decimal } from '../../core/decimal';
import { claimsAround, falseClaim, holds, roleOfMeasure, type ClaimedFigure } from '../../language/claims';
import type { PrintedFigure } from '../../hosts/docx-file';
import type { Refreshed, SourcedFigure } from './figure-match';
import { placesOf, type TextPlace } from './surroundings';

/** A figure that was left, with what it would be and the words that would be false beside it. */
export interface HeldFigure {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  /** "" where the figure only shares the sentence with one that is false. */
  readonly words: string;
}

/** An end of a sentence or of one of its members; no dot inside a number. */
const ENDS = /[;\n]|[.!?](?=\s|$)/gu;

function claimed({ fact, format }: PrintedFigure, value: Decimal): ClaimedFigure {
  const measure = fact.slice(fact.lastIndexOf('.') + 1);
  return { role: format.kind === 'derived' ? 'change' : roleOfMeasure(measure), value };
}

/** The words that the new figure makes false where the old one stands; null where it may stand there. */
function falseBeside(place: TextPlace, old: PrintedFigure, now: PrintedFigure): string | null {
  const [before, after] = [parseDecimal(old.value), parseDecimal(now.value)];
  if (!before || !after) return null;
  const { text, start, end } = place;
  const figure = claimed(now, after);
  const wrong = falseClaim(text, start, end, figure);
  if (wrong) return wrong.words;
  // Printed without its sign, the words around it are all that tells the one direction from the other.
  const unsigned = now.format.absolute === true || old.format.absolute === true;
  const around = claimsAround(text, start, end).before;
  if (!unsigned || sign(before) === sign(after) || around.some(({ claim }) => holds(claim, figure) === true))
    return null;
  return around[0]?.words ?? '';
}

function sentenceOf({ text, start, end }: TextPlace): readonly [number, number] {
  let [from, to] = [0, text.length];
  for (const { index } of text.matchAll(ENDS)) {
    if (index < start) from = index + 1;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return [from, to];
}

/** What of a refresh has to be left; `paragraphs` by control id, as the document has them now. */
export function turnedWords(
  controls: readonly SourcedFigure[],
  paragraphs: ReadonlyMap<number, string>,
  next: Refreshed,
): readonly HeldFigure[] {
  const places = placesOf(controls, paragraphs);
  const wrong = new Map<number, string>();
  const left: { readonly text: string; readonly note: boolean; readonly span: readonly [number, number] }[] = [];
  for (const { control, source, index } of controls) {
    const place = places.get(control.id);
    const now = index === null ? undefined : next.figures[index];
    if (!place || !source || !now || !next.texts.has(control.id)) continue;
    const words = falseBeside(place, source, now);
    if (words === null) continue;
    wrong.set(control.id, words);
    left.push({ text: place.text, note: control.inFootnote, span: sentenceOf(place) });
  }
  return controls.flatMap(({ control }): HeldFigure[] => {
    const after = next.texts.get(control.id);
    const place = places.get(control.id);
    if (after === undefined || !place) return [];
    const shares = left.some(
      ({ text, note, span: [from, to] }) =>
        text === place.text && note === control.inFootnote && place.start >= from && place.end <= to,
    );
    return shares ? [{ id: control.id, before: control.text, after, words: wrong.get(control.id) ?? '' }] : [];
  });
}
