/** The index finds what a look at every position finds. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { AmountIndex } from './amount-index';
import type { AxisView } from './axis-view';

const cell = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(NaN), fc.constantFrom(0.1, 0.3, 1e9, 1e9 + 1));

describe('reading/relations/amount-index', () => {
  it('gives every position whose figure is the gap, in order', () => {
    const gap = fc.record({
      instance: fc.nat(1),
      value: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(1e9)),
      slack: fc.constantFrom(0, 0.5, 3),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), gap, (rows, { instance, value, slack }) => {
        const view = { size: rows.length, width: 2, values: Float64Array.from(rows.flat()) } as unknown as AxisView;
        const index = new AmountIndex(view);
        const wanted = rows.flatMap((row, at) =>
          Math.abs((row[instance] as number) - value) <= Math.max(slack, 1e-8 * Math.abs(value)) ? [at] : [],
        );
        assert.deepEqual(index.near({ instance, value, slack }), wanted);
        assert.deepEqual(index.near({ instance, value, slack }), wanted);
      }),
    );
  });
});
