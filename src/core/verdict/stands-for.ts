/** What one figure stands for: itself, its printed digits, or what a double holds of it (CONTRACT 1, Precision; 4, Rounding). */
import type { Fact } from '../fact';
import { countedInterval, point, roundedInterval, type Interval } from '../interval';
import type { Relation } from '../relation';
import { isScaled, type Dimension } from '../unit';
import { fillsDouble, lastPlace } from './doubles';

/** What is measured, not counted: its figures were rounded when they were written down. */
const MEASURED: ReadonlySet<Dimension> = new Set([
  'mass',
  'area',
  'yield',
  'length',
  'volume',
  'percent',
  'percent-point',
]);

/** What a figure stands for in a sum, or wherever it is compared as it is. */
export function standsFor(fact: Fact): Interval {
  const { value, standing, written, decimals, knownTo } = fact;
  if (standing === 'exact') return fillsDouble(value) ? countedInterval(value, lastPlace(value)) : point(value);
  if (knownTo !== undefined) return roundedInterval(value, knownTo);
  return written === 'formula'
    ? countedInterval(value, Math.min(decimals, lastPlace(value)))
    : roundedInterval(value, decimals);
}

/** Whether a typed figure was rounded when it was written: it is scaled, it is measured, or it has decimals. */
export function isRoundedInput(fact: Fact): boolean {
  return (
    fact.written !== 'formula' &&
    (fact.decimals > 0 || (fact.unit !== null && (isScaled(fact.unit) || MEASURED.has(fact.unit.dimension))))
  );
}

/**
 * What an operand of a product, a quotient or a mean stands for. A cell's own formula took it as it stands in its cell; a
 * figure that was typed over one (`whole`) was worked out elsewhere.
 */
export function operandOf(fact: Fact, relation: Relation, whole: Fact): Interval {
  const taken = relation.source === 'formula' && whole.written === 'formula';
  const typed = !taken && fact.knownTo === undefined && isRoundedInput(fact);
  return typed ? roundedInterval(fact.value, fact.decimals) : standsFor(fact);
}

/** What a product, a quotient or a mean stands for: typed, its printed digits; computed, what a double holds of it. */
export function resultOf(fact: Fact): Interval {
  if (fact.knownTo !== undefined) return roundedInterval(fact.value, fact.knownTo);
  if (fact.written !== 'formula') return roundedInterval(fact.value, fact.decimals);
  const last = lastPlace(fact.value);
  return countedInterval(fact.value, fact.standing === 'exact' ? last : Math.min(last, fact.decimals));
}
