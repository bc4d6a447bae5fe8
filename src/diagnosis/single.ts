/** Hypotheses of one changed cell: for each cell of a failing relation, the values that its relations ask for. */
import type { FactIndex } from '../core/fact';
import type { Decimal } from '../core/decimal';
import { compare, normalise, shift, sign } from '../core/decimal';
import type { Reading } from '../core/reading';
import { changedRelation, type Relation } from '../core/relation';
import { explain, sameValue } from './causes';
import { feasible, printedRange, standingIn } from './feasible';
import { COST, isClean, jointRange, valuesIn, weigh, type Hypothesis } from './hypothesis';
import { cellsOf } from './cells-of';
import { holdsWith, type Problem } from './problem';
import { slipBetween } from './typing-errors';

/** Above this many parts only those are tried that a slip or another failing relation speaks for. */
const MANY = 80;
/** Powers of ten tried where only a bound is known. */
const SLIPPED: readonly number[] = [1, 2, 3];

interface Candidate {
  readonly value: Decimal;
  /** One value alone satisfies a relation. */
  readonly certain: boolean;
}

/** The value with which the parts just reach the whole. */
function boundOf(problem: Problem, relation: Relation, cell: FactIndex): Decimal | null {
  if (relation.kind === 'subset')
    return problem.facts[relation.whole === cell ? (relation.parts[0]?.fact ?? -1) : relation.whole]?.value ?? null;
  const range = feasible(
    problem.facts,
    changedRelation(relation, { exhaustive: true }),
    cell,
    standingIn(problem.facts),
  );
  return range ? normalise(relation.whole === cell ? range.low : range.high) : null;
}

function candidates(problem: Problem, cell: FactIndex, named: Decimal | undefined): Candidate[] {
  const fact = problem.facts[cell];
  if (!fact) return [];
  const around = problem.around.get(cell) ?? [];
  const found: Candidate[] = [];
  const offer = (value: Decimal, certain: boolean): void => {
    if (!found.some((each) => sameValue(each.value, value))) found.push({ value, certain });
  };
  if (named) offer(named, true);
  const joint = jointRange(problem, cell, around);
  if (joint !== 'any' && joint) {
    const certain = compare(joint.low, joint.high) === 0;
    for (const value of valuesIn(fact, joint)) offer(value, certain);
  }
  for (const relation of around) {
    if (!problem.failing.includes(relation)) continue;
    const own = feasible(problem.facts, relation, cell, standingIn(problem.facts));
    if (!own) continue;
    const range = printedRange(problem.facts, cell, relation, own);
    const certain = compare(own.low, own.high) === 0;
    if (certain) offer(normalise(own.low), true);
    for (const value of valuesIn(fact, range)) offer(value, certain);
  }
  for (const relation of around) {
    const partial = relation.kind === 'sum' && !relation.exhaustive;
    if (!problem.failing.includes(relation) || (relation.kind !== 'subset' && !partial)) continue;
    const bound = boundOf(problem, relation, cell);
    if (bound) offer(bound, false);
    // Below a bound any shift fits: it explains only a part that is above the whole all by itself.
    const whole = problem.facts[relation.whole];
    if (partial && (relation.whole === cell || !whole || compare(fact.value, whole.value) <= 0)) continue;
    const slipped = SLIPPED.map((n) => normalise(shift(fact.value, relation.whole === cell ? n : -n)));
    const fitting = slipped.find((value) => holdsWith(problem, relation, [{ fact: cell, value }]));
    if (fitting && sign(fact.value) !== 0) offer(fitting, true);
  }
  return found;
}

function worthTrying(problem: Problem, relation: Relation, cell: FactIndex): boolean {
  if (relation.parts.length <= MANY || cell === relation.whole) return true;
  const failing = (problem.around.get(cell) ?? []).filter((each) => problem.failing.includes(each));
  if (failing.length > 1) return true;
  const fact = problem.facts[cell];
  const own = fact && feasible(problem.facts, relation, cell, standingIn(problem.facts));
  return Boolean(fact && own && slipBetween(fact.value, own.low));
}

/** Every single change that repairs at least one failing relation, each with its cost; `named` are known by their place. */
export function singleHypotheses(
  reading: Reading,
  problem: Problem,
  named: ReadonlyMap<FactIndex, Decimal> = new Map(),
): Hypothesis[] {
  const cells = new Set<FactIndex>();
  for (const relation of problem.failing) {
    for (const cell of cellsOf(relation)) if (worthTrying(problem, relation, cell)) cells.add(cell);
  }
  const found: Hypothesis[] = [];
  for (const cell of cells) {
    for (const candidate of candidates(problem, cell, named.get(problem.origin[cell] ?? -1))) {
      const cause = explain(reading, problem, cell, candidate.value, candidate.certain);
      const change = {
        fact: cell,
        value: candidate.value,
        cause: cause.cause,
        ...(cause.by ? { by: cause.by.label } : {}),
      };
      const hypothesis = weigh(problem, [change], COST.change + cause.cost);
      if (hypothesis.repaired.length > 0) found.push(hypothesis);
    }
  }
  return found;
}

/** Whether one of the hypotheses explains the whole problem. */
export function explainsAll(problem: Problem, hypothesis: Hypothesis): boolean {
  return isClean(hypothesis) && hypothesis.repaired.length === problem.failing.length;
}
