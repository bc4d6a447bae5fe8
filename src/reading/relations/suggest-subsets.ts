/** Columns under "Trong đó": each is some of the column that they stand behind, and never more (EVIDENCE 4: bounded, not summed). */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import type { Family } from './family';
import type { TableWords } from './table-words';
import { RATE_WORD } from './words';

const PARTIAL = /^(.*\| )?\(?(?:trong đó|of which)\s*:?\)?\s*:? \| ./u;
/** The same in one heading: "Trong đó: Nữ". */
const NAMED = /^(.*\| )?\(?(?:trong đó|of which)(?!\p{L})\s*:?\s*(?=\p{L})[^|]*$/u;
/** In so many lines it has to hold, and in three of four. */
const ENOUGH = 3;
/** Wholes of wholes that are followed. */
const MOST_TURNS = 4;

/** What stands before "trong đó" in a column's headings; null where it stands under none. */
const groupOf = (name: string): string | null => {
  const match = PARTIAL.exec(name);
  return match ? (match[1] ?? '') : null;
};

/** The column that a block of such columns stands behind, under the same heading as the block itself. */
function wholeOf(names: readonly string[], at: number, group: string): number {
  let before = at - 1;
  while (before >= 0 && groupOf(names[before] ?? '') === group) before -= 1;
  const name = names[before] ?? '';
  return before >= 0 && groupOf(name) === null && name !== '' && name.startsWith(group) ? before : -1;
}

/**
 * What "Trong đó: Nữ" is some of: the nearest column before it under the same heading; where that is one of the parts of a
 * sum ("Quý IV" of "Cả năm"), the whole of it.
 */
function wholeOfNamed(
  names: readonly string[],
  at: number,
  sums: readonly Candidate[],
  rate: (at: number) => boolean,
): number {
  const group = NAMED.exec(names[at] ?? '')?.[1] ?? '';
  let before = at - 1;
  while (before >= 0 && (NAMED.test(names[before] ?? '') || rate(before))) before -= 1;
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const sum = sums.find(
      ({ family: { whole, parts } }) => whole < at && parts.some((part) => part.at === before && part.sign > 0),
    );
    if (!sum) break;
    before = sum.family.whole;
  }
  const name = names[before] ?? '';
  return before >= 0 && name !== '' && name.startsWith(group) ? before : -1;
}

/** The columns of this axis, with the sums that their figures show without a break. */
export function suggestSubsets(view: AxisView, words: TableWords, searched: readonly Candidate[] = []): Candidate[] {
  const sums = searched.filter(
    ({ family: { kind, exhaustive, parts }, evidence: { fails, holds } }) =>
      kind === 'sum' && exhaustive && holds >= ENOUGH && fails * 4 <= holds && parts.every(({ sign }) => sign > 0),
  );
  const names = Array.from({ length: view.size }, (_, at) => words.name(at));
  const rate = (at: number): boolean => words.percent(at) || RATE_WORD.test(names[at] ?? '');
  return names.flatMap((name, part) => {
    const group = groupOf(name);
    const whole = rate(part)
      ? -1
      : group !== null
        ? wholeOf(names, part, group)
        : NAMED.test(name)
          ? wholeOfNamed(names, part, sums, rate)
          : -1;
    if (whole < 0 || rate(whole)) return [];
    const family: Family = {
      kind: 'subset',
      whole,
      parts: [{ at: part, sign: 1 }],
      exhaustive: true,
      factorPower: 0,
      source: 'words',
      outright: true,
      statement: '',
      statedAt: null,
    };
    const candidate = candidateOf(view, family, 0);
    const held = heldBy(candidate.evidence);
    return held >= ENOUGH && held * 4 >= askedBy(candidate.evidence) * 3 ? [candidate] : [];
  });
}
