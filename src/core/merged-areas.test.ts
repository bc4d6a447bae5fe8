/** Merged areas: what overlaps is left out, what is covered is known, in time that grows with their number alone. */
import { strict as assert } from 'node:assert';
import type { CellRange } from './cell-address';
import { coveredBy, disjointAreas } from './merged-areas';

const area = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });
const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** A few areas on a small sheet, so that most of them touch. */
function scattered(seed: number): CellRange[] {
  let state = seed * 7919 + 1;
  const below = (limit: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % limit;
  return Array.from({ length: 12 }, () => {
    const [top, left] = [below(9), below(9)];
    return area(top, left, top + below(4), left + below(4));
  });
}

describe('core/merged-areas', () => {
  it('keeps the first of those that overlap, by top, then left', () => {
    const kept = disjointAreas([area(2, 0, 3, 1), area(0, 0, 2, 0), area(0, 1, 1, 1), area(0, 1, 1, 1)]);
    assert.deepEqual(kept, [area(0, 0, 2, 0), area(0, 1, 1, 1)]);
  });

  it('agrees with looking at every pair and every place', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const given = scattered(seed);
      const expected: CellRange[] = [];
      for (const one of [...given].sort((a, b) => a.top - b.top || a.left - b.left))
        if (!expected.some((other) => overlap(one, other))) expected.push(one);
      const kept = disjointAreas(given);
      assert.deepEqual(kept, expected);
      const covered = coveredBy(kept);
      for (let row = 0; row < 14; row += 1)
        for (let column = 0; column < 14; column += 1) {
          const around = kept.find((one) => overlap(one, area(row, column, row, column)));
          const hidden = around !== undefined && (around.top !== row || around.left !== column);
          assert.equal(covered(row, column), hidden, `seed ${String(seed)}, ${String(row)}:${String(column)}`);
        }
    }
  });

  it('takes as long for areas on top of each other as for areas side by side', () => {
    const started = process.cpuUsage();
    assert.equal(disjointAreas(Array.from({ length: 60_000 }, () => area(0, 25, 1_048_575, 26))).length, 1);
    const wide = Array.from({ length: 60_000 }, (_, i) => area(i, 0, i, 16_383));
    assert.equal(disjointAreas(wide).length, wide.length);
    const columns = Array.from({ length: 4_000 }, (_, i) => area(0, 2 * i, 1_048_575, 2 * i + 1));
    const covered = coveredBy(disjointAreas(columns));
    let hidden = 0;
    for (let row = 0; row < 30; row += 1)
      for (let column = 0; column < 8_000; column += 1) if (covered(row, column)) hidden += 1;
    assert.equal(hidden, 30 * 8_000 - 4_000);
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });
});
