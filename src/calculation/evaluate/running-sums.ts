/**
 * Sums of one column (or row) that begin at the same cell: SUM(B$2:B9) goes on from SUM(B$2:B8), so that 9,000 running sums
 * take the time of one. The result is that of adding from the first cell on.
 */
import type { Area } from '../values';
import { add } from '../values';

interface RunningSum {
  /** The last row (or column) that is in `total`. */
  readonly last: number;
  readonly total: number;
  readonly magnitude: number;
}

const MOST_KEPT = 20_000;
const NOTHING: RunningSum = { last: -1, total: 0, magnitude: 0 };

export class RunningSums {
  private readonly kept = new Map<string, RunningSum>();

  /** `numbers` visits the numbers of an area in their order; it may throw. */
  sum(area: Area, numbers: (area: Area, visit: (value: number) => void) => void): RunningSum {
    const { sheet, top, left, bottom, right } = area;
    const down = left === right;
    const last = down ? bottom : right;
    const first = down ? top : left;
    const key = `${String(sheet)},${String(top)},${String(left)},${down ? 'd' : 'r'}`;
    const known = this.kept.get(key) ?? NOTHING;
    const from = known.last >= first && known.last <= last ? known : NOTHING;
    let { total, magnitude } = from;
    if (from.last < last) {
      const start = Math.max(first, from.last + 1);
      numbers(down ? { ...area, top: start } : { ...area, left: start }, (value) => {
        total = add(total, value);
        if (Math.abs(value) > magnitude) magnitude = Math.abs(value);
      });
    }
    const sum: RunningSum = { last, total, magnitude };
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, sum);
    return sum;
  }
}
