/** One instance of "is part of": a part is never more than its whole; that it is less proves little. */
import type { AxisView } from '../axis-view';
import type { Family } from '../family';
import type { Tally } from './tally';

/** Digits that a part below its whole tells: just enough to count. */
const LITTLE = 0.3;

export function askSubset(view: AxisView, family: Family, tally: Tally, j: number): void {
  const whole = view.values[family.whole * view.width + j] as number;
  const part = view.values[(family.parts[0]?.at ?? 0) * view.width + j] as number;
  if (Number.isNaN(whole) || Number.isNaN(part) || view.changes[j] === 1) return;
  if (part > whole) tally.fails(j);
  else if (part === 0 || part === whole) tally.trivial(j);
  else tally.holds(j, LITTLE, whole, part);
}
