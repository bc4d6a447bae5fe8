import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { add, compare, decimal, divide, multiply, round, shift, sign, subtract, toText, type Decimal } from './decimal';
import {
  contains,
  differenceOf,
  liesBelow,
  meets,
  middleOf,
  negated,
  point,
  productOf,
  quotientBounds,
  quotientMeets,
  roundedInterval,
  shifted,
  sumOf,
  roundedTwiceInterval,
  truncatedInterval,
  type Interval,
} from './interval';

const text = (a: Interval): string =>
  `${a.lowClosed ? '[' : '('}${toText(a.low)};${toText(a.high)}${a.highClosed ? ']' : ')'}`;
const value = fc
  .tuple(fc.integer({ min: -100000, max: 100000 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, scale]): Decimal => shift(decimal(String(n)), -scale));
const interval = fc.tuple(value, value, fc.boolean(), fc.boolean()).map(([a, b, lowClosed, highClosed]): Interval => {
  const order = compare(a, b);
  return order === 0 ? point(a) : { low: order < 0 ? a : b, high: order < 0 ? b : a, lowClosed, highClosed };
});
/** A value inside, and how it is reached: an end where that is closed, else a mixture. */
const inside = (a: Interval, share: number): Decimal => {
  if (share === 0 && a.lowClosed) return a.low;
  if (share === 10 && a.highClosed) return a.high;
  const part = Math.min(9, Math.max(1, share));
  return add(multiply(a.low, decimal(`0.${String(10 - part)}`)), multiply(a.high, decimal(`0.${String(part)}`)));
};
const share = fc.integer({ min: 0, max: 10 });

describe('core/interval', () => {
  it('a printed figure stands for a half-open interval, mirrored for negatives', () => {
    assert.equal(text(roundedInterval(decimal('51.8'), 1)), '[51.75;51.85)');
    assert.equal(text(roundedInterval(decimal('-51.8'), 1)), '(-51.85;-51.75]');
    assert.equal(text(roundedInterval(decimal('0'), 1)), '[-0.05;0.05)');
    assert.equal(text(roundedInterval(decimal('77'), 1)), '[76.95;77.05)');
    assert.equal(text(roundedInterval(decimal('1200'), -2)), '[1150;1250)');
    assert.equal(text(truncatedInterval(decimal('66.6'), 1)), '[66.6;66.7)');
    assert.equal(text(truncatedInterval(decimal('-66.6'), 1)), '(-66.7;-66.6]');
    assert.equal(text(truncatedInterval(decimal('0'), 1)), '(-0.1;0.1)');
    assert.equal(text(roundedTwiceInterval(decimal('1.43'), 2)), '[1.4245;1.435)');
    assert.equal(text(roundedTwiceInterval(decimal('-1.43'), 2)), '(-1.435;-1.4245]');
  });

  it('every value that rounds to a figure lies in its interval, and no other', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 2 }), (v, digits) => {
        const printed = round(v, digits);
        if (sign(printed) !== 0) assert.ok(contains(roundedInterval(printed, digits), v));
        const next = add(printed, shift(decimal('1'), -digits));
        if (sign(printed) > 0) assert.ok(!contains(roundedInterval(next, digits), v));
      }),
    );
  });

  it('sums, differences and products hold what their members give', () => {
    fc.assert(
      fc.property(interval, interval, share, share, (a, b, p, q) => {
        const [x, y] = [inside(a, p), inside(b, q)];
        assert.ok(contains(sumOf(a, b), add(x, y)));
        assert.ok(contains(differenceOf(a, b), subtract(x, y)));
        assert.ok(contains(productOf(a, b), multiply(x, y)));
        assert.ok(contains(negated(a), subtract(decimal('0'), x)));
        assert.ok(contains(shifted(a, 3), shift(x, 3)));
      }),
    );
  });

  it('the ends of a product are reached exactly when they are closed', () => {
    const of = (low: string, high: string, lowClosed: boolean, highClosed: boolean): Interval => ({
      low: decimal(low),
      high: decimal(high),
      lowClosed,
      highClosed,
    });
    assert.equal(text(productOf(of('2', '3', true, false), of('5', '7', true, true))), '[10;21)');
    assert.equal(text(productOf(of('-2', '3', true, false), of('-5', '7', false, true))), '(-15;21)');
    assert.equal(text(productOf(of('0', '1', true, true), of('2', '3', false, false))), '[0;3)');
    assert.equal(text(productOf(of('-1', '0', false, true), of('-4', '-2', true, false))), '[0;4)');
  });

  it('a quotient is asked without dividing', () => {
    fc.assert(
      fc.property(interval, interval, share, share, (n, d, p, q) => {
        fc.pre(!contains(d, decimal('0')) && sign(d.low) !== 0 && sign(d.high) !== 0);
        const [x, y] = [inside(n, p), inside(d, q)];
        const quotient = divide(x, y, 9);
        const around: Interval = {
          low: subtract(quotient, decimal('0.00001')),
          high: add(quotient, decimal('0.00001')),
          lowClosed: true,
          highClosed: true,
        };
        assert.ok(quotientMeets(around, n, d));
        const bounds = quotientBounds(n, d, 9);
        assert.ok(meets(bounds, around));
        const beyond = point(add(bounds.high, decimal('1')));
        assert.ok(!quotientMeets(beyond, n, d));
      }),
    );
    assert.throws(() => quotientBounds(point(decimal('1')), point(decimal('0')), 2), RangeError);
  });

  it('meeting is symmetric, and ends that only touch do not meet unless both are closed', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        assert.equal(meets(a, b), meets(b, a));
        assert.ok(!(liesBelow(a, b) && liesBelow(b, a)));
      }),
    );
    const [a, b] = [roundedInterval(decimal('10.1'), 1), roundedInterval(decimal('10.2'), 1)];
    assert.ok(liesBelow(a, b) && !meets(a, b));
    assert.ok(meets(a, point(decimal('10.05'))) && !meets(a, point(decimal('10.15'))));
  });

  it('the middle is rounded to the digits wanted', () => {
    const range = roundedInterval(decimal('10.1'), 1);
    assert.equal(toText(middleOf(range, 1)), '10.1');
    assert.equal(toText(middleOf({ ...range, high: decimal('10.2') }, 2)), '10.13');
  });
});
