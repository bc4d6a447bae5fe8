/** Hypotheses of two changed cells: two figures that changed places, and two independent errors in one problem. */
import type { FactIndex } from '../core/fact';
import type { Decimal } from '../core/decimal';
import type { Interval } from '../core/interval';
import type { Reading } from '../core/reading';
import { explain, sameValue } from './causes';
import { feasible, printedRange, standingIn, type Standing } from './feasible';
import { COST, intersection, isClean, jointRange, valuesIn, weigh, type Hypothesis } from './hypothesis';
import { cellsOf } from './cells-of';
import { type Problem } from './problem';

const MOST_CELLS = 36;
const SWAP_COST = 0.6;

function failingCells(problem: Problem): FactIndex[] {
  const counts = new Map<FactIndex, number>();
  for (const relation of problem.failing)
    for (const cell of cellsOf(relation)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CELLS)
    .map(([cell]) => cell);
}

/** Two figures of one row or one column that stand in each other's place. */
export function swapHypotheses(problem: Problem): Hypothesis[] {
  const cells = failingCells(problem);
  const found: Hypothesis[] = [];
  for (const [index, first] of cells.entries()) {
    for (const second of cells.slice(index + 1)) {
      const [a, b] = [problem.facts[first], problem.facts[second]];
      if (!a || !b || a.table !== b.table || sameValue(a.value, b.value)) continue;
      if (a.line !== b.line && a.measure !== b.measure) continue;
      if (a.unit?.dimension !== b.unit?.dimension) continue;
      const hypothesis = weigh(
        problem,
        [
          { fact: first, value: b.value, cause: 'cells-swapped' },
          { fact: second, value: a.value, cause: 'cells-swapped' },
        ],
        COST.change + SWAP_COST,
      );
      if (isClean(hypothesis) && hypothesis.repaired.length >= 2) found.push(hypothesis);
    }
  }
  return found;
}

interface Half {
  readonly cell: FactIndex;
  /** What the relations that the other cell is not in ask for. */
  readonly own: Interval | 'any' | null;
}

function half(problem: Problem, cell: FactIndex, other: FactIndex): Half {
  const around = (problem.around.get(cell) ?? []).filter((relation) => !cellsOf(relation).includes(other));
  return { cell, own: jointRange(problem, cell, around) };
}

function withValue(problem: Problem, cell: FactIndex, value: Interval): Standing {
  const usual = standingIn(problem.facts);
  return (index, relation) => (index === cell ? value : usual(index, relation));
}

/** Values for the second cell once the first has its own. */
function second(problem: Problem, cell: FactIndex, first: FactIndex, value: Decimal): Decimal[] {
  const fact = problem.facts[cell];
  if (!fact) return [];
  const exact: Interval = { low: value, high: value, lowClosed: true, highClosed: true };
  const range = jointRange(problem, cell, problem.around.get(cell) ?? [], withValue(problem, first, exact));
  return range === 'any' || range === null ? [] : valuesIn(fact, range).slice(0, 2);
}

/** The first cell's values that leave the second one a way to satisfy the relations that both are in. */
function narrowed(problem: Problem, first: Half, other: Half): Interval | null {
  if (first.own === 'any' || first.own === null) return null;
  let range = first.own;
  const fact = problem.facts[first.cell];
  if (!fact || other.own === 'any' || other.own === null) return range;
  for (const relation of problem.around.get(first.cell) ?? []) {
    if (!cellsOf(relation).includes(other.cell)) continue;
    const own = feasible(problem.facts, relation, first.cell, withValue(problem, other.cell, other.own));
    if (!own) continue;
    const printed = printedRange(problem.facts, first.cell, relation, own);
    const both = intersection(range, printed);
    if (!both) return null;
    range = both;
  }
  return range;
}

/** Two independent errors that share failing relations. Asked only when no single change explains them all. */
export function pairHypotheses(reading: Reading, problem: Problem): Hypothesis[] {
  const cells = failingCells(problem);
  const found: Hypothesis[] = [];
  for (const [index, x] of cells.entries()) {
    for (const y of cells.slice(index + 1)) {
      const touched = problem.failing.filter((relation) => cellsOf(relation).some((cell) => cell === x || cell === y));
      if (touched.length !== problem.failing.length) continue;
      for (const [one, two] of [
        [x, y],
        [y, x],
      ] as const) {
        const [first, other] = [half(problem, one, two), half(problem, two, one)];
        const fact = problem.facts[one];
        const range = narrowed(problem, first, other);
        if (!fact || !range) continue;
        for (const value of valuesIn(fact, range).slice(0, 4)) {
          const cause = explain(reading, problem, one, value, false);
          for (const next of second(problem, two, one, value)) {
            const nextCause = explain(reading, problem, two, next, true);
            const hypothesis = weigh(
              problem,
              [
                { fact: one, value, cause: cause.cause },
                { fact: two, value: next, cause: nextCause.cause },
              ],
              COST.change * 2 + cause.cost + nextCause.cost,
            );
            if (isClean(hypothesis)) found.push(hypothesis);
          }
        }
      }
    }
  }
  return found;
}
