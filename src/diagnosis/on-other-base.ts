/** A percentage of plan typed where the growth over it belongs, or the growth where the percentage does. */
import { add, subtract, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import { changedRelation, type Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';

/** What a percentage and a growth over one base differ by. */
const WHOLE: Decimal = { small: 100, big: null, scale: 0 };

/** The percentage that was meant where the growth over the same base was typed, or the other way about; null elsewhere. */
export function onOtherBase(facts: readonly Fact[], relation: Relation): Decimal | null {
  const whole = facts[relation.whole];
  if (!whole || (relation.kind !== 'ratio' && relation.kind !== 'growth')) return null;
  const kind = relation.kind === 'ratio' ? 'growth' : 'ratio';
  if (verdictOf(facts, changedRelation(relation, { kind })).status !== 'holds') return null;
  return relation.kind === 'ratio' ? add(whole.value, WHOLE) : subtract(whole.value, WHOLE);
}
