import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { CellRange } from '../../core/cell-address';
import { RangeIndex } from './range-index';

const holds = ({ top, left, bottom, right }: CellRange, [row, column]: readonly [number, number]): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

describe('RangeIndex', () => {
  it('tells every range that holds a cell, and none a second time', () => {
    const range = fc
      .tuple(
        fc.nat(20),
        fc.nat(20),
        fc.oneof(fc.nat(5), fc.constant(1_048_575)),
        fc.oneof(fc.nat(5), fc.constant(16_383)),
      )
      .map(([top, left, high, wide]) => ({
        top,
        left,
        bottom: Math.min(top + high, 1_048_575),
        right: Math.min(left + wide, 16_383),
      }));
    const cell = fc.tuple(fc.oneof(fc.nat(25), fc.constant(1_048_575)), fc.oneof(fc.nat(25), fc.constant(16_383)));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 40 }), fc.array(cell, { maxLength: 12 }), (ranges, cells) => {
        const index = new RangeIndex();
        ranges.forEach((one, owner) => index.add(one, owner));
        const left = new Set(ranges.keys());
        for (const at of cells) {
          const expected = [...left].filter((owner) => holds(ranges[owner] ?? assert.fail(), at));
          const told: number[] = [];
          index.take(at[0], at[1], (owner) => told.push(owner));
          // A range in several parts of the columns may be told again at another cell, never missed.
          assert.deepEqual(
            [...new Set(told)].filter((owner) => left.has(owner)).sort((a, b) => a - b),
            expected,
          );
          assert.ok(told.every((owner) => holds(ranges[owner] ?? assert.fail(), at)));
          expected.forEach((owner) => left.delete(owner));
        }
      }),
      { seed: 20_261_126, numRuns: 500 },
    );
  });
});
