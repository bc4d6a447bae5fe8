/** The counter that a growth names behind it: "tăng 15,3% số đối tượng". */
import type { Mention } from '../mentions/mention';
import type { ReadLine } from '../text/read-line';

/** "tăng 24 vụ và tăng 15,3% số đối tượng", "tăng 5,6% về số doanh nghiệp": the counter that a growth names is not this figure's, and the line has figures of it. */
export function isOfOtherCounter(read: ReadLine, { unitEnd }: Mention, { unit }: Mention): boolean {
  const noun = /^\s*(?:về\s+)?số(?: lượng)?\s+(\p{L}+(?: \p{L}+)?)/u.exec(read.low.slice(unitEnd, unitEnd + 40))?.[1];
  if (noun === undefined) return false;
  const counts = (kind: string): boolean => kind !== '' && (noun.startsWith(kind) || kind.startsWith(noun));
  const kinds = read.mentions.flatMap((each) => (each.unit?.dimension === 'count' ? [each.unit.kind] : []));
  return unit !== null && !counts(unit.kind) && kinds.some(counts);
}
