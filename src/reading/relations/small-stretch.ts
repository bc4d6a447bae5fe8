/**
 * Neighbours that all break a sum by very little, one beside the other, where the rest of a long table bears it out: years in
 * which something unlisted was counted, or was counted otherwise. Nobody's slip is likely there; it is worth a warning.
 */
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says } from './family';

/** So many in a row. */
const STRETCH = 5;
/** Misses of at most one in so many. */
const LITTLE = 200;

function missesLittle({ values, width }: AxisView, { whole, parts }: Candidate['family'], j: number): boolean {
  const is = (at: number): number => values[at * width + j] || 0;
  const gap = is(whole) - parts.reduce((sum, { at, sign }) => sum + sign * is(at), 0);
  return Math.abs(gap) * LITTLE <= Math.abs(is(whole));
}

/** Whether the instance is one of such a stretch. */
export function isInSmallStretch(view: AxisView, { family, evidence }: Candidate, j: number): boolean {
  if (family.kind !== 'sum' || evidence.fails < STRETCH || evidence.holds + evidence.near < evidence.fails)
    return false;
  const isOne = (at: number): boolean => evidence.says[at] === Says.fails && missesLittle(view, family, at);
  if (!isOne(j)) return false;
  let [first, last] = [j, j];
  while (first > 0 && isOne(first - 1)) first -= 1;
  while (last + 1 < view.width && isOne(last + 1)) last += 1;
  return last - first + 1 >= STRETCH;
}
