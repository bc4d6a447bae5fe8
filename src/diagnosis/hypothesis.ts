/**
 * A hypothesis: one or two figures were meant otherwise. It costs what its slips cost, what it leaves unrepaired and what
 * it would break that holds now; the cheapest one that repairs all that its cells are in, and breaks nothing, wins.
 */
import { compare, normalise, round, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Cause } from '../core/finding';
import { contains, meets, middleOf, type Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { digitsOf, feasible, printedRange, standingIn, type Standing } from './feasible';
import { holdsWith, type Change, type Problem } from './problem';
import { meantInstead } from './typing-errors';

export interface Meant extends Change {
  readonly cause: Cause;
  /** Label of the part left out or counted twice, or of the base used instead. */
  readonly by?: string;
}

export interface Hypothesis {
  readonly changes: readonly Meant[];
  readonly repaired: readonly Relation[];
  /** Failing relations of the changed cells that would still fail. */
  readonly left: readonly Relation[];
  /** Relations that hold now and would fail. */
  readonly broken: readonly Relation[];
  readonly cost: number;
}

export const COST = { change: 5, left: 6, broken: 6 } as const;
const MOST_SLIPS = 3;

/** A relation that a formula keeps true follows its parts: it neither speaks for a part nor is broken by it. */
function follows(problem: Problem, relation: Relation, cell: FactIndex): boolean {
  return relation.whole !== cell && problem.facts[relation.whole]?.written === 'formula';
}

/** Whether a changed part is one that the whole's own formula adds: the whole then moves with it, and nothing is repaired. */
function moves({ formulas }: Problem, relation: Relation, changes: readonly Meant[]): boolean {
  const formula = formulas.get(relation.whole);
  return formula?.parts.some((term) => changes.some((change) => change.fact === term.fact)) ?? false;
}

/** What the changes repair, leave and break. */
export function weigh(problem: Problem, changes: readonly Meant[], slips: number): Hypothesis {
  const touched = new Set(changes.flatMap((change) => problem.around.get(change.fact) ?? []));
  const repaired: Relation[] = [];
  const left: Relation[] = [];
  const broken: Relation[] = [];
  for (const relation of problem.failing) {
    if (!touched.has(relation)) continue;
    (!moves(problem, relation, changes) && holdsWith(problem, relation, changes) ? repaired : left).push(relation);
  }
  for (const relation of problem.held) {
    if (!touched.has(relation) || changes.some((change) => follows(problem, relation, change.fact))) continue;
    if (!holdsWith(problem, relation, changes)) broken.push(relation);
  }
  const open = problem.failing.length - repaired.length;
  return { changes, repaired, left, broken, cost: slips + COST.left * open + COST.broken * broken.length };
}

/** Repairs every failing relation that its cells are in, and breaks none that holds. */
export function isClean(hypothesis: Hypothesis): boolean {
  return hypothesis.left.length === 0 && hypothesis.broken.length === 0 && hypothesis.repaired.length > 0;
}

/** Values in both; null where there is none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!meets(a, b)) return null;
  const low = compare(a.low, b.low);
  const high = compare(a.high, b.high);
  return {
    low: low >= 0 ? a.low : b.low,
    lowClosed: low === 0 ? a.lowClosed && b.lowClosed : low > 0 ? a.lowClosed : b.lowClosed,
    high: high <= 0 ? a.high : b.high,
    highClosed: high === 0 ? a.highClosed && b.highClosed : high < 0 ? a.highClosed : b.highClosed,
  };
}

/** Values that satisfy all the given relations at once; "any" where none pins the cell down, null where none satisfies. */
export function jointRange(
  problem: Problem,
  cell: FactIndex,
  relations: readonly Relation[],
  standing?: Standing,
): Interval | 'any' | null {
  const fact = problem.facts[cell];
  let range: Interval | 'any' = 'any';
  for (const relation of relations) {
    if (follows(problem, relation, cell) && problem.held.includes(relation)) continue;
    const own = feasible(problem.facts, relation, cell, standing ?? standingIn(problem.facts));
    if (!own || !fact) continue;
    const printed = printedRange(problem.facts, cell, relation, own);
    const both: Interval | null = range === 'any' ? printed : intersection(range, printed);
    if (!both) return null;
    range = both;
  }
  return range;
}

function middle(fact: Fact, range: Interval): Decimal[] {
  const digits = digitsOf(fact);
  if (compare(range.low, range.high) === 0) return [range.low];
  return [middleOf(range, digits), round(range.low, digits, 'ceiling'), round(range.high, digits, 'floor')];
}

function distinct(fact: Fact, values: readonly Decimal[]): Decimal[] {
  const found: Decimal[] = [];
  for (const value of values) {
    const plain = normalise(value);
    if (compare(plain, fact.value) !== 0 && !found.some((each) => compare(each, plain) === 0)) found.push(plain);
  }
  return found;
}

const isPoint = ({ low, high }: Interval): boolean => compare(low, high) === 0;

/** The printable values in the middle and at the ends of a range. */
export function middleValues(fact: Fact, range: Interval): Decimal[] {
  return distinct(
    fact,
    middle(fact, range).filter((value) => isPoint(range) || contains(range, value)),
  );
}

/** A few printable values inside a range: what a slip would explain first (with the column's digits), then the middle. */
export function valuesIn(fact: Fact, range: Interval, columnDigits = 0): Decimal[] {
  const slips: Decimal[] = [];
  const digits = Math.max(digitsOf(fact), columnDigits);
  for (const value of isPoint(range) ? [] : meantInstead(fact.value)) {
    if (value.scale <= digits && contains(range, value)) slips.push(value);
    if (slips.length >= MOST_SLIPS) break;
  }
  return distinct(fact, [...slips, ...middleValues(fact, range)]);
}
