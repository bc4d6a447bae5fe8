/** Whether one single cell alone could be changed so that every relation holds again: asked by trying, not by diagnosis. */
import type { Decimal } from '../../../src/core/decimal';
import { valuedFact } from '../../../src/core/held-fact';
import { normalise } from '../../../src/core/decimal';
import type { Fact } from '../../../src/core/fact';
import type { Reading } from '../../../src/core/reading';
import type { Relation } from '../../../src/core/relation';
import { verdictOf } from '../../../src/core/verdict';
import { feasible, printedRange, standingIn } from '../../../src/diagnosis/feasible';
import { valuesIn } from '../../../src/diagnosis/hypothesis';

const cellsOf = (relation: Relation): number[] => [relation.whole, ...relation.parts.map((part) => part.fact)];

/** Relations that fail beyond rounding; remainders and cut-off figures are none. */
export function failing(reading: Reading): Relation[] {
  return reading.relations.filter((relation) => {
    const verdict = verdictOf(reading.facts, relation);
    return verdict.status === 'fails' && verdict.code !== 'remainder' && verdict.code !== 'truncated';
  });
}

function holdsAll(facts: Fact[], cell: number, value: Decimal, relations: readonly Relation[]): boolean {
  const before = facts[cell];
  if (!before) return false;
  facts[cell] = valuedFact(before, value);
  const fine = relations.every((relation) => {
    const verdict = verdictOf(facts, relation);
    return verdict.status !== 'fails' || verdict.code === 'remainder' || verdict.code === 'truncated';
  });
  facts[cell] = before;
  return fine;
}

/** The facts that could each alone be repaired; `truth` is offered for the cells that are known to be wrong. */
export function singleRepairs(
  reading: Reading,
  wrong: readonly Relation[],
  truth: ReadonlyMap<number, Decimal>,
): number[] {
  const facts = [...reading.facts];
  const [first, ...rest] = wrong;
  if (!first) return [];
  const common = [...new Set(cellsOf(first))].filter((cell) =>
    rest.every((relation) => cellsOf(relation).includes(cell)),
  );
  return common.filter((cell) => {
    const fact = facts[cell];
    if (!fact) return false;
    const own = reading.relations.filter((relation) => cellsOf(relation).includes(cell));
    const offered: Decimal[] = [];
    const known = truth.get(cell);
    if (known) offered.push(known);
    for (const relation of wrong) {
      const range = feasible(facts, relation, cell, standingIn(facts));
      const bound =
        relation.kind === 'subset'
          ? facts[relation.whole === cell ? (relation.parts[0]?.fact ?? -1) : relation.whole]
          : undefined;
      if (bound) offered.push(bound.value);
      if (range) offered.push(normalise(range.low), ...valuesIn(fact, printedRange(facts, cell, relation, range)));
    }
    return offered.some((value) => holdsAll(facts, cell, value, own));
  });
}
