/** How far the figures of one position lie apart: a chance figure could have missed by so much, and no more. */
import type { AxisView } from '../axis-view';

const ENOUGH = 4;

/** Between the least and the greatest figure of a position; Infinity where too few stand there to tell. */
export function spreadOf(view: AxisView, position: number): number {
  let low = Infinity;
  let high = -Infinity;
  let count = 0;
  for (let j = 0; j < view.width; j += 1) {
    const value = view.values[position * view.width + j] as number;
    if (Number.isNaN(value)) continue;
    count += 1;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return count < ENOUGH ? Infinity : high - low;
}
