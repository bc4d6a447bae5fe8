/**
 * Stocks over time: where what a line leaves is what the next one begins with, the lines are times, and neither column adds
 * up over them, whatever stands under "Cộng" (EVIDENCE 4). Over places and things the same columns do.
 */
import type { AxisView } from './axis-view';
import type { Chosen } from './choose';

const ENOUGH = 3;
const MOST_TERMS = 7;

/** Columns of the sums that were chosen, of which one carries into the other from line to line; `lines` is the view along them. */
export function chainedStocks(lines: AxisView, chosen: readonly Chosen[]): Set<number> {
  const found = new Set<number>();
  for (const { candidate } of chosen) {
    const { kind, whole, parts } = candidate.family;
    if (kind !== 'sum' || parts.length + 1 > MOST_TERMS) continue;
    const terms = [whole, ...parts.map(({ at }) => at)];
    for (const left of terms)
      for (const begun of terms)
        if (left !== begun && carries(lines, left, begun)) {
          found.add(left);
          found.add(begun);
        }
  }
  return found;
}

function carries({ values, size, width }: AxisView, left: number, begun: number): boolean {
  const seen = new Set<number>();
  let asked = 0;
  let before = NaN;
  let holds = 0;
  for (let line = 0; line < size; line += 1) {
    const own = values[line * width + begun] as number;
    if (!Number.isNaN(before) && !Number.isNaN(own)) {
      asked += 1;
      if (own === before && own !== 0) {
        holds += 1;
        seen.add(own);
      }
    }
    before = values[line * width + left] as number;
  }
  return seen.size >= ENOUGH && holds * 4 >= asked * 3;
}
