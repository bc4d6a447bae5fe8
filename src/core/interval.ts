/**
 * Intervals of true values behind printed figures (CONTRACT 2, Rounding): half-open, exact, never a float.
 * A figure printed with d decimals stands for [v − ½·10⁻ᵈ, v + ½·10⁻ᵈ), mirrored for negatives. Quotients are asked by
 * cross-multiplication, so that nothing is ever divided on the way to an answer.
 */
import { add, compare, divide, multiply, negate, round, shift, sign, subtract, type Decimal } from './decimal';

/** All reals between two decimals; an end belongs to it where it is closed. Never empty. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

const HALF: Decimal = { small: 5, big: null, scale: 1 };
const UNIT: Decimal = { small: 1, big: null, scale: 0 };

/** The one value `v`. */
export function point(v: Decimal): Interval {
  return { low: v, high: v, lowClosed: true, highClosed: true };
}

/** What a figure rounded to `decimals` digits (negative: tens, hundreds…) stands for, halves away from zero. */
export function roundedInterval(v: Decimal, decimals: number): Interval {
  const half = shift(HALF, -decimals);
  const negative = sign(v) < 0;
  return { low: subtract(v, half), high: add(v, half), lowClosed: !negative, highClosed: negative };
}

/**
 * What a formula's cached result stands for: its digits, give or take one unit of the last. An office app counts in doubles,
 * so 539/542*100 is kept as 99.4464944649447 where the exact quotient rounds to …446: the 15th digit is the app's, not the clerk's.
 */
export function countedInterval(v: Decimal, decimals: number): Interval {
  const unit = shift(UNIT, -decimals);
  return { low: subtract(v, unit), high: add(v, unit), lowClosed: true, highClosed: true };
}

/** What a figure cut off after `decimals` digits stands for: [v, v + 10⁻ᵈ), mirrored; around 0 both sides, open. */
export function truncatedInterval(v: Decimal, decimals: number): Interval {
  const unit = shift(UNIT, -decimals);
  const direction = sign(v);
  return {
    low: direction > 0 ? v : subtract(v, unit),
    high: direction < 0 ? v : add(v, unit),
    lowClosed: direction > 0,
    highClosed: direction < 0,
  };
}

/** What a figure stands for that was rounded to one digit more first, and from there to `decimals`. */
export function roundedTwiceInterval(v: Decimal, decimals: number): Interval {
  const once = roundedInterval(v, decimals);
  const half = shift(HALF, -decimals - 1);
  return sign(v) < 0 ? { ...once, high: add(once.high, half) } : { ...once, low: subtract(once.low, half) };
}

export function negated(a: Interval): Interval {
  return { low: negate(a.high), high: negate(a.low), lowClosed: a.highClosed, highClosed: a.lowClosed };
}

export function sumOf(a: Interval, b: Interval): Interval {
  return {
    low: add(a.low, b.low),
    high: add(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export function differenceOf(a: Interval, b: Interval): Interval {
  return sumOf(a, negated(b));
}

/** Everything that lies no farther than `by` from it. */
export function widened(a: Interval, by: Decimal): Interval {
  return sign(by) === 0 ? a : { low: subtract(a.low, by), high: add(a.high, by), lowClosed: true, highClosed: true };
}

/** a · 10^n. */
export function shifted(a: Interval, n: number): Interval {
  return n === 0 ? a : { ...a, low: shift(a.low, n), high: shift(a.high, n) };
}

interface Corner {
  readonly value: Decimal;
  readonly closed: boolean;
}

/** A corner is reached when both its ends are; where one end is a reached zero, the other does not matter. */
function corner(x: Decimal, xClosed: boolean, y: Decimal, yClosed: boolean): Corner {
  const closed = (xClosed && yClosed) || (xClosed && sign(x) === 0) || (yClosed && sign(y) === 0);
  return { value: multiply(x, y), closed };
}

/** Products of all pairs: the extreme corners. */
export function productOf(a: Interval, b: Interval): Interval {
  const corners = [
    corner(a.low, a.lowClosed, b.low, b.lowClosed),
    corner(a.low, a.lowClosed, b.high, b.highClosed),
    corner(a.high, a.highClosed, b.low, b.lowClosed),
    corner(a.high, a.highClosed, b.high, b.highClosed),
  ];
  let low = corners[0] as Corner;
  let high = low;
  for (const each of corners) {
    const under = compare(each.value, low.value);
    if (under < 0 || (under === 0 && each.closed)) low = each;
    const over = compare(each.value, high.value);
    if (over > 0 || (over === 0 && each.closed)) high = each;
  }
  return { low: low.value, high: high.value, lowClosed: low.closed, highClosed: high.closed };
}

/** Whether every value of `a` lies below every value of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  const order = compare(a.high, b.low);
  return order < 0 || (order === 0 && !(a.highClosed && b.lowClosed));
}

/** Whether some value belongs to both. */
export function meets(a: Interval, b: Interval): boolean {
  return !liesBelow(a, b) && !liesBelow(b, a);
}

export function contains(a: Interval, v: Decimal): boolean {
  return meets(a, point(v));
}

/** Whether q = n / d for some q, n, d of the three intervals: q·d meets n. `denominator` must not contain 0. */
export function quotientMeets(quotient: Interval, numerator: Interval, denominator: Interval): boolean {
  return meets(productOf(quotient, denominator), numerator);
}

/** n / d by its extreme corners, each end rounded outwards to `digits`: for sentences, never for an answer. */
export function quotientBounds(numerator: Interval, denominator: Interval, digits: number): Interval {
  const ends: { value: [Decimal, Decimal] }[] = [];
  for (const n of [numerator.low, numerator.high]) {
    for (const d of [denominator.low, denominator.high]) {
      if (sign(d) !== 0) ends.push({ value: [divide(n, d, digits, 'floor'), divide(n, d, digits, 'ceiling')] });
    }
  }
  const first = ends[0];
  if (!first) throw new RangeError('division by zero');
  let [low, high] = first.value;
  for (const { value } of ends) {
    if (compare(value[0], low) < 0) low = value[0];
    if (compare(value[1], high) > 0) high = value[1];
  }
  return { low, high, lowClosed: true, highClosed: true };
}

/** The middle of an interval, rounded to so many digits after the point. */
export function middleOf({ low, high }: Interval, digits: number): Decimal {
  return round(multiply(add(low, high), HALF), digits);
}
