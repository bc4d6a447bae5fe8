/**
 * Whether a figure was meant for others though the arithmetic does not hold: it comes near, or one digit of one of them
 * explains all of the miss. A digit may be wrong at any place, so the miss may be large.
 */
import { absolute, add, compare, divide, fromInteger, shift, sign, subtract, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { difference } from './asking';
import { digitsOf } from './figure-digits';
import { isLikeGap } from './gaps';
import { isNearQuotient, quotientOf } from './quotient-slip';

const TEN = 10;
const PRECISION = 8;

/** The figure with each of its digits turned into every other, and with each two neighbours swapped. */
export function* misprints({ line, start, end, value, decimals }: Mention): Generator<Decimal> {
  const digits = line.text.slice(start, end).replace(/\D/g, '');
  for (const [at, digit] of [...digits].entries()) {
    const place = digits.length - 1 - at - decimals;
    for (let other = 0; other < TEN; other += 1) {
      const step = other - Number(digit);
      if (step !== 0) yield add(value, shift(fromInteger(step), place));
    }
    const step = Number(digits[at + 1] ?? digit) - Number(digit);
    if (step !== 0) yield add(value, shift(fromInteger(step * (TEN - 1)), place - 1));
  }
}

function holdsFor(percent: Decimal, decimals: number, expected: Decimal): boolean {
  const gap = absolute(subtract(percent, expected));
  return compare(shift(add(gap, gap), decimals), fromInteger(1)) <= 0;
}

/** "78,9%" of 168 and 213 with one digit of the three misprinted; `of` is what the percentage is taken from. */
export function isMeantQuotient(
  percent: Mention,
  top: Mention,
  bottom: Mention,
  of: (top: Decimal, bottom: Decimal) => Decimal,
  factorPower: number,
): boolean {
  const power = powerBetween(top.unit, bottom.unit);
  if (power === null || sign(bottom.value) === 0) return false;
  const size = absolute(percent.value);
  const expected = (a: Decimal, b: Decimal): Decimal | null =>
    sign(b) === 0 ? null : absolute(divide(shift(of(shift(a, power), b), factorPower), b, PRECISION));
  const given = expected(top.value, bottom.value);
  if (given === null) return false;
  for (const value of misprints({ ...percent, value: size }))
    if (sign(value) > 0 && holdsFor(value, percent.decimals, given)) return true;
  for (const value of misprints(top)) {
    const other = expected(value, bottom.value);
    if (other && holdsFor(size, percent.decimals, other)) return true;
  }
  for (const value of misprints(bottom)) {
    const other = expected(top.value, value);
    if (other && holdsFor(size, percent.decimals, other)) return true;
  }
  return false;
}

export const wholly = (top: Decimal): Decimal => top;
export const grown = (top: Decimal, bottom: Decimal): Decimal => subtract(top, bottom);

/** Ten times as much or as little, to the last digit that it prints: "8,2%" of what is 81,5%. */
function isTenfold(percent: Mention, top: Mention, bottom: Mention, factorPower: number): boolean {
  const expected = quotientOf(top, bottom, factorPower);
  if (expected === null || digitsOf(percent) < 2) return false;
  return [1, -1].some((step) => holdsFor(percent.value, percent.decimals, shift(expected, step)));
}

/** A percentage or a multiple, by nearness or by one digit. */
export function isMeantRatio(percent: Mention, top: Mention, bottom: Mention, factorPower: number): boolean {
  return (
    isNearQuotient(percent, top, bottom, factorPower) ||
    isTenfold(percent, top, bottom, factorPower) ||
    isMeantQuotient(percent, top, bottom, wholly, factorPower)
  );
}

/** A growth, by nearness or by one digit. */
export function isMeantGrowth(growth: Mention, now: Mention, then: Mention): boolean {
  const gap = difference(now, then);
  if (gap === null) return false;
  const size: Mention = { ...growth, value: absolute(growth.value) };
  const step = quotientOf({ ...now, value: absolute(gap) }, then);
  const near = step !== null && isNearQuotient(size, { ...now, value: absolute(gap) }, then);
  // Of one digit nearly any figure is one digit away: ten times as much is something else.
  const far = digitsOf(size) < 2 && step !== null && compare(step, shift(size.value, 1)) > 0;
  return near || far ? near : isMeantQuotient(size, now, then, grown, 2);
}

/** A difference, by nearness or by one digit. */
export function isMeantGap(change: Mention, now: Mention, then: Mention): boolean {
  return isLikeGap(change, now, then);
}
