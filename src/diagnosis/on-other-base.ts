/** A percentage of plan typed where the growth over it belongs, or the growth where the percentage does. */
import { add, subtract, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import { valuedFact } from '../core/held-fact';
import { changedRelation, type Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';

/** What a percentage and a growth over one base differ by. */
const WHOLE: Decimal = { small: 100, big: null, scale: 0 };

/**
 * The percentage that was meant where the growth over the same base was typed, or the other way about (the share of a change
 * is a growth too); null elsewhere.
 */
export function onOtherBase(facts: readonly Fact[], relation: Relation): Decimal | null {
  const whole = facts[relation.whole];
  if (!whole || whole.unit?.dimension !== 'percent') return null;
  if (relation.kind !== 'ratio' && relation.kind !== 'growth') return null;
  const parts = [facts[relation.parts[0]?.fact ?? -1], facts[relation.parts[1]?.fact ?? -1]];
  const [a, b] = parts;
  if (!a || !b) return null;
  const asked = changedRelation(relation, { whole: 0, parts: [{ fact: 1, sign: 1 }, { fact: 2, sign: 1 }] }); // prettier-ignore
  const meant = [add(whole.value, WHOLE), subtract(whole.value, WHOLE)];
  return meant.find((value) => verdictOf([valuedFact(whole, value), a, b], asked).status === 'holds') ?? null;
}
