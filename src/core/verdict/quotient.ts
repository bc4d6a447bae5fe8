/** Quotients, percentages and growth, asked by cross-multiplication: nothing is divided on the way to an answer. */
import { divide, fromInteger, shift, sign, subtract, ZERO, type Decimal } from '../decimal';
import type { Fact } from '../fact';
import { contains, point, quotientBounds, quotientMeets, shifted, sumOf, widened, type Interval } from '../interval';
import type { Relation } from '../relation';
import { powerBetween, quotientPower } from '../relation-scale';
import { integerDigits, lastPlace } from './doubles';
import { skipped, testOf, type Sides, type Verdict } from './sides';
import { missedBy } from './slips';
import { operandOf, resultOf } from './stands-for';

const ONE = fromInteger(1);

/** a − b loses the digits that a and b share: its noise is theirs. */
function noiseOfGrowth(whole: Fact, a: Decimal, b: Decimal, scale: number): Decimal {
  if (whole.written !== 'formula') return ZERO;
  const digits = Math.max(1, integerDigits(a) - integerDigits(b) + 1);
  return shift(ONE, scale + digits - lastPlace(ZERO));
}

/** whole = 10^power · n / base, where n is `numerator` (ratio) or `numerator` − base (growth). */
export function quotientVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const [numerator, base] = parts;
  if (relation.blanks.length > 0) return skipped('unknown-operand');
  if (!numerator || !base) return skipped('none');
  const power = quotientPower(relation, whole, numerator, base);
  const between = powerBetween(numerator.unit, base.unit) ?? 0;
  if (power === null) return skipped('incompatible-units', [numerator, base]);
  if (sign(base.value) === 0) return skipped('zero-base', [base]);
  const baseInterval = operandOf(base, relation, whole);
  if (contains(baseInterval, ZERO)) return skipped('base-near-zero', [base]);
  const growth = relation.kind === 'growth';
  if (growth && sign(base.value) < 0) return skipped('negative-base', [base]);

  // For growth both figures are brought to the base's unit first: whole / 10^k + 1 = a / b.
  const scale = growth ? power - between : power;
  const a = growth ? shift(numerator.value, between) : numerator.value;
  const aInterval = growth
    ? shifted(operandOf(numerator, relation, whole), between)
    : operandOf(numerator, relation, whole);
  const asQuotient = (interval: Interval): Interval => {
    const plain = shifted(interval, -scale);
    return growth ? sumOf(plain, point(ONE)) : plain;
  };
  const digits = Math.max(0, whole.decimals);
  const top = growth ? subtract(a, base.value) : a;
  const expected = divide(shift(top, scale), base.value, digits);
  const stated = growth ? widened(resultOf(whole), noiseOfGrowth(whole, a, base.value, scale)) : resultOf(whole);
  const bounds = quotientBounds(aInterval, baseInterval, digits + 4 + Math.max(0, scale));
  const computed = shifted(growth ? sumOf(bounds, point(fromInteger(-1))) : bounds, scale);
  const test = whole.written === 'formula' ? testOf([whole, numerator, base]) : 'rounding';
  const sides: Sides = { test, actual: whole.value, expected, stated, computed };
  if (quotientMeets(asQuotient(stated), aInterval, baseInterval)) return { status: 'holds', ...sides };
  const fits = (interval: Interval): boolean => quotientMeets(asQuotient(interval), aInterval, baseInterval);
  const { roundedBy } = relation;
  if (roundedBy && fits(widened(stated, roundedBy))) return { status: 'fails', code: 'within-rounding', ...sides };
  return { status: 'fails', code: missedBy(whole, fits), ...sides };
}
