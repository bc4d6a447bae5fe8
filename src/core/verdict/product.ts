/** Products and means: what factors and summands allow by their extreme corners. */
import { add, divide, fromInteger, multiply, round, shift, sign, ZERO } from '../decimal';
import type { Fact } from '../fact';
import { contains, meets, point, productOf, quotientBounds, quotientMeets, shifted, sumOf, widened } from '../interval';
import type { Relation } from '../relation';
import { powerBetween, productPower } from '../relation-scale';
import { noiseOf } from './doubles';
import { skipped, testOf, type Sides, type Verdict } from './sides';
import { isTyped, missedBy } from './slips';
import { operandOf, resultOf } from './stands-for';

const ONE = fromInteger(1);

/** Typed results stand for their digits; so does what a formula makes of rounded figures. */
function testOfResult(whole: Fact, parts: readonly Fact[]): Sides['test'] {
  return whole.written === 'formula' ? testOf([whole, ...parts]) : 'rounding';
}

export function productVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  if (relation.blanks.length > 0) return skipped('unknown-operand');
  if (parts.length < 2) return skipped('none');
  const power = productPower(relation, whole, parts);
  let value = ONE;
  let computed = point(value);
  for (const part of parts) {
    value = multiply(value, part.value);
    computed = productOf(computed, operandOf(part, relation, whole));
  }
  computed = shifted(computed, power);
  const exact = shift(value, power);
  const expected = isTyped(whole) ? round(exact, Math.max(0, whole.decimals)) : exact;
  const stated = resultOf(whole);
  const sides: Sides = { test: testOfResult(whole, parts), actual: whole.value, expected, stated, computed };
  if (meets(stated, computed)) return { status: 'holds', ...sides };
  return { status: 'fails', code: missedBy(whole, (interval) => meets(interval, computed)), ...sides };
}

/** A mean, plain or weighted: Σ weight·part / Σ weight. */
export function averageVerdict(
  facts: readonly Fact[],
  whole: Fact,
  parts: readonly Fact[],
  relation: Relation,
): Verdict {
  if (relation.blanks.length > 0) return skipped('unknown-operand');
  if (parts.length < 2) return skipped('none');
  let [total, weights] = [point(ZERO), point(ZERO)];
  let [value, weighed] = [ZERO, ZERO];
  for (const [index, part] of parts.entries()) {
    const power = powerBetween(part.unit, whole.unit);
    if (power === null) return skipped('incompatible-units', [whole, part]);
    const weight = relation.weights === undefined ? null : facts[relation.weights[index] ?? -1];
    if (weight === undefined) return skipped('none');
    const own = weight === null ? point(ONE) : operandOf(weight, relation, whole);
    const factor = weight === null ? ONE : weight.value;
    total = sumOf(total, productOf(shifted(operandOf(part, relation, whole), power), own));
    value = add(value, multiply(shift(part.value, power), factor));
    weights = sumOf(weights, own);
    weighed = add(weighed, factor);
  }
  if (sign(weighed) === 0) return skipped('zero-base');
  if (contains(weights, ZERO)) return skipped('base-near-zero');
  const digits = Math.max(0, whole.decimals);
  const expected = divide(value, weighed, digits);
  const noise =
    whole.written === 'formula' ? noiseOf([whole], [whole.value, ...parts.map((part) => part.value)]) : ZERO;
  const stated = widened(resultOf(whole), noise);
  const computed = quotientBounds(total, weights, digits + 4);
  const sides: Sides = { test: testOfResult(whole, parts), actual: whole.value, expected, stated, computed };
  if (quotientMeets(stated, total, weights)) return { status: 'holds', ...sides };
  return { status: 'fails', code: missedBy(whole, (interval) => quotientMeets(interval, total, weights)), ...sides };
}
