/** Counts, subsets and identities: two figures beside each other. */
import { fromInteger, shift, sign } from '../decimal';
import type { Fact } from '../fact';
import { liesBelow, meets, point, roundedInterval, shifted, type Interval } from '../interval';
import type { Relation } from '../relation';
import { powerBetween } from '../relation-scale';
import { skipped, testOf, type Sides, type Verdict } from './sides';
import { standsFor } from './stands-for';

export function countVerdict(whole: Fact, relation: Relation): Verdict {
  const expected = fromInteger(relation.items.length);
  const stated = standsFor(whole);
  const computed = point(expected);
  if (relation.items.length === 0 && sign(whole.value) !== 0) return skipped('empty-list', [whole]);
  const sides: Sides = { test: testOf([whole]), actual: whole.value, expected, stated, computed };
  return meets(stated, computed) ? { status: 'holds', ...sides } : { status: 'fails', code: 'mismatch', ...sides };
}

export function subsetVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const part = parts[0];
  if (!part) return skipped(relation.blanks.length > 0 ? 'unknown-operand' : 'none');
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
export function equalVerdict(whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const part = parts[0];
  if (!part) return skipped(relation.blanks.length > 0 ? 'unknown-operand' : 'none');
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
