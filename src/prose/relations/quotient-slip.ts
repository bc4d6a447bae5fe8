/** Whether one slip of the hand explains a percentage that is not that of its two figures: in itself, or in one of the two. */
import {
  absolute,
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  round,
  shift,
  sign,
  subtract,
  type Decimal,
} from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { difference } from './asking';
import { isLong, isSlip } from './slips';

/** More figures than so many that would do tell nothing. */
const FEW = 4;
const PRECISION = 8;
/** A tenth apart is near. */
const NEAR = 10;

/** Figures of so many decimals from `low` to `high`; none where they are too many to tell. */
function between(low: Decimal, high: Decimal, decimals: number): Decimal[] {
  const step = shift(fromInteger(1), -decimals);
  const found: Decimal[] = [];
  for (let value = round(low, decimals, 'ceiling'); compare(value, high) <= 0; value = add(value, step)) {
    if (found.length === FEW) return [];
    found.push(value);
  }
  return found;
}

/** `top` as so many hundredths of `bottom` (or as so many times, with a power of 0). */
export function quotientOf(top: Mention, bottom: Mention, factorPower = 2): Decimal | null {
  const power = powerBetween(top.unit, bottom.unit);
  if (power === null || sign(bottom.value) === 0) return null;
  return divide(shift(top.value, power + factorPower), bottom.value, PRECISION);
}

/** A percentage that comes close to what its figures give was meant for them. */
export function isNearQuotient(
  percent: Mention,
  top: Mention,
  bottom: Mention,
  factorPower = 2,
  apart: number = NEAR,
): boolean {
  const expected = quotientOf(top, bottom, factorPower);
  if (expected === null) return false;
  const gap = absolute(subtract(percent.value, expected));
  return compare(multiply(gap, fromInteger(apart)), expected) <= 0;
}

export function slipExplainsQuotient(percent: Mention, top: Mention, bottom: Mention, factorPower = 2): boolean {
  const expected = quotientOf(top, bottom, factorPower);
  const power = powerBetween(top.unit, bottom.unit) ?? 0;
  if (expected === null || sign(percent.value) <= 0) return false;
  // Of a percentage of two digits a third one is no slip: 38 for 3.
  const alike = isLong(percent) || isNearQuotient(percent, top, bottom, factorPower, 1);
  if (alike && isSlip(percent.value, round(expected, percent.decimals))) return true;
  const half = shift(fromInteger(5), -percent.decimals - 1);
  const [low, high] = [subtract(percent.value, half), add(percent.value, half)];
  if (sign(low) <= 0) return false;
  const tops = between(
    shift(multiply(low, bottom.value), -factorPower - power),
    shift(multiply(high, bottom.value), -factorPower - power),
    top.decimals,
  );
  if (tops.some((value) => isSlip(top.value, value))) return true;
  const hundredfold = shift(top.value, power + factorPower);
  const bottoms = between(divide(hundredfold, high, PRECISION), divide(hundredfold, low, PRECISION), bottom.decimals);
  return bottoms.some((value) => isSlip(bottom.value, value));
}

/** Whether a growth was meant for two figures: near to theirs, or one slip away. */
export function isLikeGrowth(growth: Mention, now: Mention, then: Mention): boolean {
  const gap = difference(now, then);
  if (gap === null) return false;
  const grown: Mention = { ...now, value: absolute(gap) };
  const size: Mention = { ...growth, value: absolute(growth.value) };
  if (isNearQuotient(size, grown, then) || slipExplainsQuotient(size, grown, then)) return true;
  // A rise of 28,8% leaves 128,8% of what was.
  const hundred = fromInteger(100);
  const left = growth.direction < 0 ? subtract(hundred, size.value) : add(hundred, size.value);
  return slipExplainsQuotient({ ...growth, value: left }, now, then);
}
