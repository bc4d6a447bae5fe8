/** The gap of an exact sum, kept, so that trying a value in a total of thousands of parts costs one subtraction. */
import { add, multiply, fromInteger, negate, shift, sign, subtract, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { powerBetween } from '../core/relation-scale';

export interface ExactGap {
  /** whole − Σ parts, in the unit of the whole. */
  readonly gap: Decimal;
  /** What one unit of each figure adds to the gap: 10^power with its sign. */
  readonly weights: ReadonlyMap<FactIndex, Decimal>;
}

const ONE = fromInteger(1);

/** null where a figure is rounded, a part is blank, or units do not compare: then intervals must be asked. */
export function exactGap(facts: readonly Fact[], relation: Relation): ExactGap | null {
  const whole = facts[relation.whole];
  if (relation.kind !== 'sum' || relation.blanks.length > 0 || relation.parts.length === 0) return null;
  if (!whole || whole.standing !== 'exact') return null;
  const weights = new Map<FactIndex, Decimal>([[relation.whole, ONE]]);
  let gap = whole.value;
  for (const part of relation.parts) {
    const fact = facts[part.fact];
    const power = fact ? powerBetween(fact.unit, whole.unit) : null;
    if (!fact || power === null || fact.standing !== 'exact' || weights.has(part.fact)) return null;
    const weight = shift(part.sign > 0 ? negate(ONE) : ONE, power);
    weights.set(part.fact, weight);
    gap = add(gap, multiply(fact.value, weight));
  }
  return { gap, weights };
}

/** Whether the sum would hold, or leave no more than a remainder, after the changes. */
export function closes(
  known: ExactGap,
  exhaustive: boolean,
  facts: readonly Fact[],
  changes: readonly { fact: FactIndex; value: Decimal }[],
): boolean {
  let gap = known.gap;
  for (const change of changes) {
    const weight = known.weights.get(change.fact);
    const fact = facts[change.fact];
    if (weight && fact) gap = add(gap, multiply(subtract(change.value, fact.value), weight));
  }
  return exhaustive ? sign(gap) === 0 : sign(gap) >= 0;
}
