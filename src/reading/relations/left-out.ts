/** Numbers that a list leaves out: where one line of it is gone, its number is gone with it. */
import type { TableLine } from '../lines';
import { letterFollows, readNumbering, type OutlineNumber } from '../numbering';
import type { Family } from './family';

const isLike = (one: OutlineNumber, other: OutlineNumber): boolean =>
  one.style === other.style && one.prefix.join('.') === other.prefix.join('.');

/** How a line is numbered; a label that is nothing but a number counts where nothing stands beside it. */
const numberOf = (line: TableLine | undefined): string => (line?.number === '' ? line.label : (line?.number ?? ''));

/** The last line before a list that is numbered like it, by its number; null where there is none. */
function lineBefore(
  lines: readonly TableLine[],
  first: number,
  like: OutlineNumber,
): { readonly at: number; readonly number: OutlineNumber } | null {
  for (let at = first - 1; at >= 0; at -= 1) {
    const number = readNumbering(lines[at]?.number ?? '').find((each) => isLike(each, like));
    if (number) return { at, number };
  }
  return null;
}

/** Numbers between two that follow one another; lists pass over some letters. */
function between(one: OutlineNumber, next: OutlineNumber): number {
  const isLetter = one.style === 'upper' || one.style === 'lower';
  return isLetter && letterFollows(one.text, next.text) ? 0 : next.ordinal - one.ordinal - 1;
}

/**
 * How many numbers a list leaves out up to its last, from 1 on or from where the list above it ends; −1 where it is no list
 * of one style, or the whole is numbered as one of it.
 */
export function leftOut(lines: readonly TableLine[], { whole, parts: terms }: Family): number {
  const parts = terms.map(({ at }) => at).sort((a, b) => a - b);
  const first = parts[0] ?? -1;
  for (const like of readNumbering(numberOf(lines[first]))) {
    const numbers = parts.flatMap((at) => readNumbering(numberOf(lines[at])).find((each) => isLike(each, like)) ?? []);
    const follow = numbers.every(({ ordinal }, at) => ordinal > (numbers[at - 1]?.ordinal ?? 0));
    if (numbers.length < parts.length || !follow) continue;
    // Ages and years begin anywhere.
    if (lines[first]?.number === '' && like.ordinal !== 1) continue;
    const before = lineBefore(lines, first, like);
    const goesOn = before !== null && before.number.ordinal < like.ordinal;
    if (goesOn && before.at === whole) continue;
    const start = goesOn ? between(before.number, like) : like.ordinal - 1;
    return numbers.reduce((sum, number, at) => {
      const previous = numbers[at - 1];
      return previous ? sum + between(previous, number) : sum;
    }, start);
  }
  return -1;
}
