/**
 * A quick no: whether a relation fails by far, whatever rounding may hide, in doubles and with room to spare. Stories try
 * thousands of values of which nearly all are wrong; what is not surely wrong is asked exactly.
 */
import { toApproximateNumber } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Relation } from '../core/relation';
import { powerBetween, quotientPower } from '../core/relation-scale';

/** What doubles and doubles' noise may be off by, as a share: far more than they are. */
const SPARE = 1e-6;
/** Units of its last place that a figure may be off by: rounded by half of one, cut off by one. */
const UNITS = 1;

/** How far the truth may lie from a value in a figure's place that shows so many digits. */
export function slackFor({ decimals }: Fact, value: number, scale: number): number {
  return UNITS * 10 ** -Math.max(0, Math.min(decimals, scale)) + SPARE * Math.abs(value);
}

/** How far the truth may lie from a figure; Infinity where nothing can be told. */
function slackOf(fact: Fact): number {
  if (fact.knownTo !== undefined) return Infinity;
  return slackFor(fact, toApproximateNumber(fact.value), fact.value.scale);
}

function sumFails(facts: readonly Fact[], relation: Relation, whole: Fact): boolean {
  if (!relation.exhaustive || relation.roundedBy) return false;
  let gap = toApproximateNumber(whole.value);
  let slack = slackOf(whole);
  for (const { fact, sign } of relation.parts) {
    const part = facts[fact];
    const power = part ? powerBetween(part.unit, whole.unit) : null;
    if (!part || power === null) return false;
    gap -= sign * toApproximateNumber(part.value) * 10 ** power;
    slack += slackOf(part) * 10 ** power;
  }
  return Math.abs(gap) > slack;
}

function quotientFails(facts: readonly Fact[], relation: Relation, whole: Fact): boolean {
  const [a, b] = relation.parts.map(({ fact }) => facts[fact]);
  const power = a && b ? quotientPower(relation, whole, a, b) : null;
  if (!a || !b || power === null || relation.roundedBy) return false;
  const base = toApproximateNumber(b.value);
  if (relation.kind === 'growth' && base < 0) return false;
  const [slackA, slackB] = [slackOf(a), slackOf(b)];
  if (!(Math.abs(base) > 2 * slackB)) return false;
  const between = relation.kind === 'growth' ? (powerBetween(a.unit, b.unit) ?? 0) : 0;
  const factor = 10 ** (power - between);
  const quotient = (toApproximateNumber(a.value) * 10 ** between) / base;
  const expected = (relation.kind === 'growth' ? quotient - 1 : quotient) * factor;
  // The base is at least half of what it shows: its slack weighs twice.
  const off = ((slackA * 10 ** between + 2 * slackB * (Math.abs(quotient) + 1)) / Math.abs(base)) * 2 * factor;
  const spare = SPARE * factor * (Math.abs(quotient) + 1);
  return Math.abs(toApproximateNumber(whole.value) - expected) > off + spare + slackOf(whole);
}

/** true: it fails. false: it may hold. */
export function surelyFails(facts: readonly Fact[], relation: Relation): boolean {
  const whole = facts[relation.whole];
  if (!whole || relation.blanks.length > 0) return false;
  if (relation.kind === 'sum') return sumFails(facts, relation, whole);
  return relation.kind === 'ratio' || relation.kind === 'growth' ? quotientFails(facts, relation, whole) : false;
}
