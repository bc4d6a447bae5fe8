/** Columns under "Trong đó": each is some of the column that they stand behind, and never more (EVIDENCE 4: bounded, not summed). */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import type { Family } from './family';
import type { TableWords } from './table-words';
import { RATE_WORD } from './words';

const PARTIAL = /^(.*\| )?\(?(?:trong đó|of which)\s*:?\)?\s*:? \| ./u;
/** In so many lines it has to hold, and in three of four. */
const ENOUGH = 3;

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

export function suggestSubsets(view: AxisView, words: TableWords): Candidate[] {
  const names = Array.from({ length: view.size }, (_, at) => words.name(at));
  const rate = (at: number): boolean => words.percent(at) || RATE_WORD.test(names[at] ?? '');
  return names.flatMap((name, part) => {
    const group = groupOf(name);
    const whole = group === null || rate(part) ? -1 : wholeOf(names, part, group);
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
