/**
 * What a relation's figures say: it holds (exactly, or within rounding), it fails (how, and what was expected), or it
 * could not be asked (why). The one place where CONTRACT 2, Rounding, is decided; checks word it, diagnosis weighs it.
 */
import {
  add,
  divide,
  fromInteger,
  multiply,
  negate,
  round,
  shift,
  sign,
  subtract,
  ZERO,
  type Decimal,
} from './decimal';
import type { Fact } from './fact';
import {
  countedInterval,
  liesBelow,
  meets,
  point,
  productOf,
  quotientBounds,
  quotientMeets,
  roundedInterval,
  shifted,
  sumOf,
  truncatedInterval,
  contains,
  negated,
  type Interval,
} from './interval';
import type { Relation } from './relation';
import { powerBetween, productPower, quotientPower } from './relation-scale';

const ONE = fromInteger(1);

export type Failure = 'mismatch' | 'truncated' | 'parts-exceed-total' | 'remainder' | 'exceeds';

export type SkipReason =
  | 'blank-part'
  | 'no-parts'
  | 'none'
  | 'zero-base'
  | 'base-near-zero'
  | 'negative-base'
  | 'incompatible-units'
  | 'empty-list';

/** Both sides of a relation in the unit of the whole. */
export interface Sides {
  readonly test: 'exact' | 'rounding';
  readonly actual: Decimal;
  /** The value the parts give, rounded to the whole's digits where it does not end. */
  readonly expected: Decimal;
  /** What the whole's figure stands for. */
  readonly stated: Interval;
  /** What the parts allow. */
  readonly computed: Interval;
}

export type Verdict =
  | ({ readonly status: 'holds' } & Sides)
  | ({ readonly status: 'fails'; readonly code: Failure } & Sides)
  | { readonly status: 'skipped'; readonly reason: SkipReason; readonly facts: readonly Fact[] };

/** What one fact stands for (CONTRACT 1, Precision). */
export function standsFor(fact: Fact): Interval {
  if (fact.standing === 'exact') return point(fact.value);
  if (fact.knownTo !== undefined) return roundedInterval(fact.value, fact.knownTo);
  return fact.written === 'formula'
    ? countedInterval(fact.value, fact.decimals)
    : roundedInterval(fact.value, fact.decimals);
}

function skipped(reason: SkipReason, facts: readonly Fact[] = []): Verdict {
  return { status: 'skipped', reason, facts };
}

function partsOf(facts: readonly Fact[], relation: Relation): Fact[] {
  const parts: Fact[] = [];
  for (const term of relation.parts) {
    const fact = facts[term.fact];
    if (fact) parts.push(fact);
  }
  return parts;
}

function testOf(facts: readonly Fact[]): Sides['test'] {
  return facts.every((fact) => fact.standing === 'exact') ? 'exact' : 'rounding';
}

function sumVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  if (parts.length === 0) return skipped(relation.blanks.length > 0 ? 'blank-part' : 'no-parts');
  let expected = ZERO;
  let computed = point(ZERO);
  let growing = true;
  for (const [index, part] of parts.entries()) {
    const power = powerBetween(part.unit, whole.unit);
    if (power === null) return skipped('incompatible-units', [whole, part]);
    const minus = relation.parts[index]?.sign === -1;
    const value = shift(part.value, power);
    const interval = shifted(standsFor(part), power);
    expected = add(expected, minus ? negate(value) : value);
    computed = sumOf(computed, minus ? negated(interval) : interval);
    if (minus || sign(value) < 0) growing = false;
  }
  const stated = standsFor(whole);
  const sides: Sides = { test: testOf([whole, ...parts]), actual: whole.value, expected, stated, computed };
  if (meets(stated, computed)) return { status: 'holds', ...sides };
  const exceed = liesBelow(stated, computed);
  if (relation.blanks.length > 0 && !(exceed && growing)) return skipped('blank-part');
  if (relation.exhaustive) return { status: 'fails', code: 'mismatch', ...sides };
  return { status: 'fails', code: exceed ? 'parts-exceed-total' : 'remainder', ...sides };
}

function hasZero(interval: Interval): boolean {
  return contains(interval, ZERO);
}

/** whole = 10^power · n / base, where n is `numerator` (ratio) or `numerator` − base (growth). */
function quotientVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const [numerator, base] = parts;
  if (relation.blanks.length > 0) return skipped('blank-part');
  if (!numerator || !base) return skipped('none');
  const power = quotientPower(relation, whole, numerator, base);
  const between = powerBetween(numerator.unit, base.unit);
  if (power === null) return skipped('incompatible-units', [numerator, base]);
  if (sign(base.value) === 0) return skipped('zero-base', [base]);
  const baseInterval = standsFor(base);
  if (hasZero(baseInterval)) return skipped('base-near-zero', [base]);
  const growth = relation.kind === 'growth';
  if (growth && sign(base.value) < 0) return skipped('negative-base', [base]);

  // For growth both figures are brought to the base's unit first: whole / 10^k + 1 = a / b.
  const scale = growth ? power - (between ?? 0) : power;
  const a = growth ? shift(numerator.value, between ?? 0) : numerator.value;
  const aInterval = growth ? shifted(standsFor(numerator), between ?? 0) : standsFor(numerator);
  const asQuotient = (interval: Interval): Interval => {
    const plain = shifted(interval, -scale);
    return growth ? sumOf(plain, point(fromInteger(1))) : plain;
  };
  const digits = Math.max(0, whole.decimals);
  const top = growth ? subtract(a, base.value) : a;
  const expected = divide(shift(top, scale), base.value, digits);
  const stated = standsFor(whole);
  const bounds = quotientBounds(aInterval, baseInterval, digits + 4 + Math.max(0, scale));
  const computed = shifted(growth ? sumOf(bounds, point(fromInteger(-1))) : bounds, scale);
  const sides: Sides = { test: testOf([whole, numerator, base]), actual: whole.value, expected, stated, computed };
  if (quotientMeets(asQuotient(stated), aInterval, baseInterval)) return { status: 'holds', ...sides };
  const cut = asQuotient(truncatedInterval(whole.value, whole.decimals));
  const truncated = whole.standing === 'rounded' && quotientMeets(cut, aInterval, baseInterval);
  return { status: 'fails', code: truncated ? 'truncated' : 'mismatch', ...sides };
}

function productVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  if (relation.blanks.length > 0) return skipped('blank-part');
  if (parts.length < 2) return skipped('none');
  const power = productPower(relation, whole, parts);
  let value = fromInteger(1);
  let computed = point(value);
  for (const part of parts) {
    value = multiply(value, part.value);
    computed = productOf(computed, standsFor(part));
  }
  computed = shifted(computed, power);
  const exact = shift(value, power);
  const expected = whole.standing === 'rounded' ? round(exact, Math.max(0, whole.decimals)) : exact;
  const stated = standsFor(whole);
  const sides: Sides = { test: testOf([whole, ...parts]), actual: whole.value, expected, stated, computed };
  if (meets(stated, computed)) return { status: 'holds', ...sides };
  const truncated = whole.standing === 'rounded' && meets(truncatedInterval(whole.value, whole.decimals), computed);
  return { status: 'fails', code: truncated ? 'truncated' : 'mismatch', ...sides };
}

function countVerdict(whole: Fact, relation: Relation): Verdict {
  const expected = fromInteger(relation.items.length);
  const stated = standsFor(whole);
  const computed = point(expected);
  if (relation.items.length === 0 && sign(whole.value) !== 0) return skipped('empty-list', [whole]);
  const sides: Sides = { test: testOf([whole]), actual: whole.value, expected, stated, computed };
  return meets(stated, computed) ? { status: 'holds', ...sides } : { status: 'fails', code: 'mismatch', ...sides };
}

function subsetVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const part = parts[0];
  if (!part) return skipped(relation.blanks.length > 0 ? 'blank-part' : 'none');
  const power = powerBetween(part.unit, whole.unit);
  // "3 người" within "24 con": counts of different things are still compared where a form says so.
  if (power === null) return skipped('incompatible-units', [whole, part]);
  const stated = standsFor(whole);
  const computed = shifted(standsFor(part), power);
  const sides: Sides = {
    test: testOf([whole, part]),
    actual: whole.value,
    expected: shift(part.value, power),
    stated,
    computed,
  };
  return liesBelow(stated, computed) ? { status: 'fails', code: 'exceeds', ...sides } : { status: 'holds', ...sides };
}

/** Two places, one indicator. In different units the coarser one is a rounding of the finer. */
function equalVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const part = parts[0];
  if (!part) return skipped(relation.blanks.length > 0 ? 'blank-part' : 'none');
  const power = powerBetween(part.unit, whole.unit);
  if (power === null) return skipped('incompatible-units', [whole, part]);
  const printed = (fact: Fact, coarser: boolean): Interval =>
    coarser ? roundedInterval(fact.value, Math.min(fact.decimals, fact.value.scale)) : standsFor(fact);
  const stated = printed(whole, power < 0);
  const computed = shifted(printed(part, power > 0), power);
  const sides: Sides = {
    test: power === 0 ? testOf([whole, part]) : 'rounding',
    actual: whole.value,
    expected: shift(part.value, power),
    stated,
    computed,
  };
  return meets(stated, computed) ? { status: 'holds', ...sides } : { status: 'fails', code: 'mismatch', ...sides };
}

/** A mean, plain or weighted; it is printed rounded, so its interval has to meet what the parts allow. */
function averageVerdict(facts: readonly Fact[], whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  if (relation.blanks.length > 0) return skipped('blank-part');
  if (parts.length < 2) return skipped('none');
  let [total, weights] = [point(ZERO), point(ZERO)];
  let [value, weighed] = [ZERO, ZERO];
  for (const [index, part] of parts.entries()) {
    const power = powerBetween(part.unit, whole.unit);
    if (power === null) return skipped('incompatible-units', [whole, part]);
    const weight = relation.weights === undefined ? null : facts[relation.weights[index] ?? -1];
    if (weight === undefined) return skipped('none');
    const own = weight === null ? point(ONE) : standsFor(weight);
    const factor = weight === null ? ONE : weight.value;
    total = sumOf(total, productOf(shifted(standsFor(part), power), own));
    value = add(value, multiply(shift(part.value, power), factor));
    weights = sumOf(weights, own);
    weighed = add(weighed, factor);
  }
  if (sign(weighed) === 0) return skipped('zero-base');
  if (hasZero(weights)) return skipped('base-near-zero');
  const digits = Math.max(0, whole.decimals);
  const expected = divide(value, weighed, digits);
  const stated = standsFor(whole);
  const computed = quotientBounds(total, weights, digits + 4);
  const sides: Sides = { test: testOf([whole, ...parts]), actual: whole.value, expected, stated, computed };
  if (quotientMeets(stated, total, weights)) return { status: 'holds', ...sides };
  const truncated =
    whole.standing === 'rounded' && quotientMeets(truncatedInterval(whole.value, whole.decimals), total, weights);
  return { status: 'fails', code: truncated ? 'truncated' : 'mismatch', ...sides };
}

/** Asks one relation of `facts`. Total: any relation and any facts get an answer. */
export function verdictOf(facts: readonly Fact[], relation: Relation): Verdict {
  const whole = facts[relation.whole];
  if (!whole) return skipped('no-parts');
  const parts = partsOf(facts, relation);
  switch (relation.kind) {
    case 'sum':
      return sumVerdict(whole, parts, relation);
    case 'ratio':
    case 'growth':
      return quotientVerdict(whole, parts, relation);
    case 'product':
      return productVerdict(whole, parts, relation);
    case 'average':
      return averageVerdict(facts, whole, parts, relation);
    case 'count':
      return countVerdict(whole, relation);
    case 'subset':
      return subsetVerdict(whole, parts, relation);
    case 'equal':
      return equalVerdict(whole, parts, relation);
  }
}

/** actual − expected, exactly. */
export function gapOf(sides: Sides): Decimal {
  return subtract(sides.actual, sides.expected);
}
