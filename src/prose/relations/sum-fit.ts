/** How the sum of listed parts stands to a whole: equal, equal but for rounding, one slip away, near, or far above it. */
import {
  absolute,
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  shift,
  sign,
  subtract,
  ZERO,
  type Decimal,
} from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { areExclusive } from './exclusive-kinds';
import { isRounded, isSlip } from './slips';

export function inUnitOf(part: Mention, whole: Mention): Decimal | null {
  const power = powerBetween(part.unit, whole.unit);
  return power === null ? null : shift(part.value, power);
}

export function sumOfParts(whole: Mention, parts: readonly Mention[]): Decimal | null {
  let sum = ZERO;
  for (const part of parts) {
    const value = inUnitOf(part, whole);
    if (value === null) return null;
    sum = add(sum, value);
  }
  return sum;
}

/** Half a unit of the last place of each figure, added up, where figures were rounded when written down. */
function slackOf(whole: Mention, parts: readonly Mention[]): Decimal {
  const all = [whole, ...parts];
  if (!all.some(isRounded)) return ZERO;
  return all.reduce((slack, mention) => {
    const power = powerBetween(mention.unit, whole.unit) ?? 0;
    return add(slack, divide(shift(fromInteger(1), power - mention.decimals), fromInteger(2), 12));
  }, ZERO);
}

export type Fit = 'exact' | 'rounded' | null;

export function fitOf(whole: Mention, parts: readonly Mention[]): Fit {
  const sum = sumOfParts(whole, parts);
  if (sum === null) return null;
  const gap = absolute(subtract(whole.value, sum));
  if (sign(gap) === 0) return 'exact';
  return compare(gap, slackOf(whole, parts)) <= 0 ? 'rounded' : null;
}

/** Whether one slip in the whole or in one part explains that they do not add up. */
export function slipExplains(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  if (isSlip(whole.value, sum)) return true;
  return parts.some((part) => {
    const value = inUnitOf(part, whole);
    return value !== null && isSlip(value, add(value, subtract(whole.value, sum)));
  });
}

const RATIO = { soft: [8, 12], firm: [4, 25] } as const;

export function isNear(whole: Mention, sum: Decimal, soft: boolean): boolean {
  const [low, high] = RATIO[soft ? 'soft' : 'firm'];
  const tenfold = shift(sum, 1);
  return (
    compare(tenfold, multiply(whole.value, fromInteger(low))) >= 0 &&
    compare(tenfold, multiply(whole.value, fromInteger(high))) <= 0
  );
}

/** Money is spent once. */
const SPENT = 'money';
/** A slip seldom adds more than a tenth: one part in so many. */
export const TENTH = 10;

/** Whether a sum and its whole are apart by no more than one part of the whole in so many. */
export function isWithin(sum: Decimal, whole: Decimal, parts: number): boolean {
  return compare(multiply(absolute(subtract(sum, whole)), fromInteger(parts)), whole) <= 0;
}

/**
 * "96 trường, trong đó 42 đạt chuẩn, 61 có thư viện": of a list that no word calls complete, much more than the whole, or
 * more than one slip explains, tells that things have several of these qualities at once, rather than that a figure is wrong.
 */
export function areQualities(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  if (whole.unit?.dimension === SPENT || compare(sum, whole.value) <= 0 || areExclusive(parts)) return false;
  return !isWithin(sum, whole.value, TENTH) || !slipExplains(whole, parts, sum);
}
