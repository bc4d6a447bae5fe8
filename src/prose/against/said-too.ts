/**
 * "Phú Khê 342,7 tỷ đồng, đạt 82,08%": a figure that is unlike the cell that its words name best, and equal to another that they
 * name as well and nearer by: that one is meant, and nothing is wrong.
 */
import type { Mention } from '../mentions/mention';
import type { GridCell } from './grid';
import type { Namer } from './named';
import { UNNAMED } from './naming-bounds';
import type { Resolved } from './resolve';
import type { Subject } from './subject';

const distinct = (words: ReadonlySet<string>, from: ReadonlySet<string>): readonly string[] =>
  [...words].filter((word) => !from.has(word));

/** Whether a word stands in the figure's own piece of its sentence, or in so many before it. */
function stands(words: readonly string[], { own, before }: Subject, depth: number, namer: Namer): boolean {
  const pieces = [own, ...before.slice(0, depth === Infinity ? undefined : depth).map(({ text }) => text)];
  return pieces.some((piece) => {
    const said = namer.wordsOf(piece);
    return words.some((word) => said.has(word));
  });
}

const saysAny = (word: string, subject: Subject, depth: number, namer: Namer): boolean =>
  stands([word], subject, depth, namer);

/** The equal cell that a figure's words leave open; null where they tell it from the one that they name. */
export function saidToo(
  mention: Mention,
  { cell, named, instead }: Resolved,
  subject: Subject,
  namer: Namer,
): GridCell | null {
  if (instead === null || !('cell' in instead)) return null;
  const other = instead.cell;
  if (instead.how === 'other-line') {
    // Another column's too: its own words go before.
    const ofColumn = distinct(other.axis.indicator, cell.axis.indicator);
    if (other.axis.column !== cell.axis.column && stands(ofColumn, subject, named.depth, namer)) return other;
    if (other.line.total) return other;
    // A total that nothing names, or a shorter label of the same words: what is said is said of the other as well.
    if (cell.line.total && named.ofLine <= UNNAMED) return other;
    const said = [...cell.line.words].filter((word) => saysAny(word, subject, named.depth, namer));
    if (said.length > 0 && said.every((word) => other.line.words.has(word))) return other;
    // "…, đạt 82,08%" is of the amount before it.
    const depth = mention.unit?.dimension === 'percent' ? Math.max(named.depth, 1) : named.depth;
    return stands(distinct(other.line.words, cell.line.words), subject, depth, namer) ? other : null;
  }
  if (instead.how !== 'other-indicator') return null;
  const theirs = distinct(other.axis.indicator, cell.axis.indicator);
  const ours = distinct(cell.axis.indicator, other.axis.indicator);
  const depth = Math.min(named.depth, 2);
  return stands(theirs, subject, 0, namer) || !stands(ours, subject, depth, namer) ? other : null;
}
