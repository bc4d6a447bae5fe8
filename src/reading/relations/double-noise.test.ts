/** What is noise of doubles, and what is a digit. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decimal, fromCellNumber, round, toText, type Decimal } from '../../core/decimal';
import { plainDecimals } from './double-noise';

/** The ninth decimal's rounding as it would be printed, without the noughts behind it. */
function printed(value: Decimal): number {
  return value.scale < 9 ? value.scale : (toText(round(value, 9)).replace(/0+$/, '').split('.')[1]?.length ?? 0);
}

describe('reading/relations/double-noise', () => {
  it('leaves the decimals that a figure shows when its noise is taken off', () => {
    assert.equal(plainDecimals(decimal('1.59999999999999')), 1);
    assert.equal(plainDecimals(decimal('-0.00000000000001')), 0);
    assert.equal(plainDecimals(decimal('2.5')), 1);
    assert.equal(plainDecimals(fromCellNumber(1 / 3) ?? assert.fail()), 9);
    assert.equal(plainDecimals(decimal('123456789012345678901.1234567891')), 9);
  });

  it('is as printed, whatever the figure', () => {
    const value = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(value, ([small, scale]) => {
        const figure = { small, big: null, scale };
        assert.equal(plainDecimals(figure), printed(figure));
      }),
    );
  });
});
