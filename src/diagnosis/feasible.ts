/** Which values of one cell would make one relation hold while every other figure stays: always an interval. */
import { fromInteger } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import {
  contains,
  differenceOf,
  negated,
  point,
  productOf,
  quotientBounds,
  roundedInterval,
  shifted,
  sumOf,
  type Interval,
} from '../core/interval';
import type { Relation } from '../core/relation';
import { powerBetween, productPower, quotientPower } from '../core/relation-scale';
import { isRoundedInput, operandOf, resultOf, standsFor, verdictOf } from '../core/verdict';

/** Digits kept of a quotient that does not end; the chosen value is proven exactly afterwards. */
const DIGITS = 26;
const ZERO = fromInteger(0);
const ONE = point(fromInteger(1));

/** What a figure may be in a relation while another is sought: its own standing there, or a wider range that is tried. */
export type Standing = (fact: FactIndex, relation: Relation) => Interval;

/** Relations in which a typed operand stands for its printed digits, whatever it stands for in a sum. */
const COMPUTED: ReadonlySet<Relation['kind']> = new Set(['ratio', 'growth', 'product', 'average']);

export function standingIn(facts: readonly Fact[]): Standing {
  return (index, relation) => {
    const fact = facts[index];
    if (!fact) return point(ZERO);
    if (!COMPUTED.has(relation.kind)) return standsFor(fact);
    return index === relation.whole ? resultOf(fact) : operandOf(fact, relation, facts[relation.whole] ?? fact);
  };
}

function quotient(numerator: Interval, denominator: Interval): Interval | null {
  return contains(denominator, ZERO) ? null : quotientBounds(numerator, denominator, DIGITS);
}

/** Whether blank parts may hold what the sum lacks: where they cannot, they are none. */
function leavesRoom(facts: readonly Fact[], relation: Relation): boolean {
  return relation.blanks.length > 0 && verdictOf(facts, relation).status === 'skipped';
}

function ofSum(facts: readonly Fact[], relation: Relation, target: FactIndex, standing: Standing): Interval | null {
  const whole = facts[relation.whole];
  if (!whole || !relation.exhaustive || leavesRoom(facts, relation)) return null;
  let rest = point(ZERO);
  let sought: { sign: 1 | -1; power: number } | null = null;
  for (const part of relation.parts) {
    const fact = facts[part.fact];
    const power = fact ? powerBetween(fact.unit, whole.unit) : null;
    if (!fact || power === null) return null;
    if (part.fact === target) {
      if (sought) return null;
      sought = { sign: part.sign, power };
      continue;
    }
    const interval = shifted(standing(part.fact, relation), power);
    rest = sumOf(rest, part.sign < 0 ? negated(interval) : interval);
  }
  if (target === relation.whole) return sought ? null : rest;
  if (!sought) return null;
  const difference = shifted(differenceOf(standing(relation.whole, relation), rest), -sought.power);
  return sought.sign < 0 ? negated(difference) : difference;
}

function ofQuotient(
  facts: readonly Fact[],
  relation: Relation,
  target: FactIndex,
  standing: Standing,
): Interval | null {
  const whole = facts[relation.whole];
  const [aIndex, bIndex] = relation.parts.map((part) => part.fact);
  const a = facts[aIndex ?? -1];
  const b = facts[bIndex ?? -1];
  if (!whole || !a || !b || aIndex === undefined || bIndex === undefined || aIndex === bIndex) return null;
  const power = quotientPower(relation, whole, a, b);
  const between = powerBetween(a.unit, b.unit) ?? 0;
  if (power === null) return null;
  const growth = relation.kind === 'growth';
  const scale = growth ? power - between : power;
  const numerator = shifted(standing(aIndex, relation), growth ? between : 0);
  const plain = (): Interval => {
    const own = shifted(standing(relation.whole, relation), -scale);
    return growth ? sumOf(own, ONE) : own;
  };
  if (target === relation.whole) {
    const value = quotient(numerator, standing(bIndex, relation));
    return value && shifted(growth ? differenceOf(value, ONE) : value, scale);
  }
  if (target === aIndex) return shifted(productOf(plain(), standing(bIndex, relation)), growth ? -between : 0);
  return target === bIndex ? quotient(numerator, plain()) : null;
}

function ofProduct(facts: readonly Fact[], relation: Relation, target: FactIndex, standing: Standing): Interval | null {
  const whole = facts[relation.whole];
  const parts = relation.parts.flatMap((part) => facts[part.fact] ?? []);
  if (!whole || parts.length !== relation.parts.length || parts.length < 2) return null;
  const power = productPower(relation, whole, parts);
  let rest = ONE;
  for (const part of relation.parts) if (part.fact !== target) rest = productOf(rest, standing(part.fact, relation));
  if (target === relation.whole) return shifted(rest, power);
  return quotient(shifted(standing(relation.whole, relation), -power), rest);
}

function ofEqual(facts: readonly Fact[], relation: Relation, target: FactIndex, standing: Standing): Interval | null {
  const other = relation.parts[0]?.fact;
  const [whole, part] = [facts[relation.whole], facts[other ?? -1]];
  const power = whole && part ? powerBetween(part.unit, whole.unit) : null;
  if (other === undefined || power === null) return null;
  return target === relation.whole
    ? shifted(standing(other, relation), power)
    : shifted(standing(relation.whole, relation), -power);
}

/** An average in which every part weighs the same. */
function ofAverage(facts: readonly Fact[], relation: Relation, target: FactIndex, standing: Standing): Interval | null {
  const { parts, whole, weights, blanks } = relation;
  const units = parts.map(({ fact }) => powerBetween(facts[fact]?.unit ?? null, facts[whole]?.unit ?? null));
  if (weights || blanks.length > 0 || parts.length < 2 || units.some((power) => power !== 0)) return null;
  if (parts.filter(({ fact }) => fact === target).length > 1) return null;
  const others = parts.filter(({ fact }) => fact !== target);
  const rest = others.reduce((sum, { fact }) => sumOf(sum, standing(fact, relation)), point(ZERO));
  const count = point(fromInteger(parts.length));
  if (target === whole) return quotient(rest, count);
  return others.length < parts.length ? differenceOf(productOf(standing(whole, relation), count), rest) : null;
}

/** The true values of `target` that satisfy `relation`; null where the relation does not pin them down. */
export function feasible(
  facts: readonly Fact[],
  relation: Relation,
  target: FactIndex,
  standing: Standing,
): Interval | null {
  switch (relation.kind) {
    case 'sum':
      return ofSum(facts, relation, target, standing);
    case 'ratio':
    case 'growth':
      return ofQuotient(facts, relation, target, standing);
    case 'product':
      return ofProduct(facts, relation, target, standing);
    case 'count':
      return target === relation.whole ? point(fromInteger(relation.items.length)) : null;
    case 'equal':
      return ofEqual(facts, relation, target, standing);
    case 'average':
      return ofAverage(facts, relation, target, standing);
    case 'subset':
      return null;
  }
}

/** Whether a figure stands for its printed digits in a relation. */
function standsRounded(fact: Fact, relation: Relation, isWhole: boolean): boolean {
  if (fact.standing !== 'exact') return true;
  if (!COMPUTED.has(relation.kind) || fact.written === 'formula') return false;
  return isWhole || (relation.source !== 'formula' && isRoundedInput(fact));
}

/** The printed values of a cell's figure that stand for some value of `interval` in a relation: half a last digit more. */
export function printedRange(
  facts: readonly Fact[],
  cell: FactIndex,
  relation: Relation,
  interval: Interval,
): Interval {
  const fact = facts[cell];
  if (!fact || !standsRounded(fact, relation, cell === relation.whole)) return interval;
  const slack = roundedInterval(ZERO, fact.decimals);
  return { ...sumOf(interval, slack), lowClosed: true, highClosed: true };
}

/** value · 10^n within the reach of the figure's own digits. */
export function digitsOf(fact: Fact): number {
  return Math.max(0, fact.standing === 'rounded' ? fact.decimals : Math.max(fact.decimals, fact.value.scale));
}
