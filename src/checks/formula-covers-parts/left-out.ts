/**
 * Cells that a formula leaves out. What all its neighbours take in is missing from the one that does not; what the table's
 * shape gives it and it alone leaves out is missing too. What all formulas of a line leave out is how the sheet is made.
 */
import { cellName } from '../../core/cell-address';
import { sign } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { FormulaSum, Neighbours } from './formula-sums';

/** Other formulas that must agree. */
const OTHERS = 2;

/** Wholes of the table with the parts that its shape gives them. */
export type Sums = ReadonlyMap<FactIndex, Relation>;

/** Whether the formula reaches a part itself, or all the parts that the part is made of. */
function covered(part: FactIndex, taken: ReadonlySet<FactIndex>, sums: Sums, depth = 0): boolean {
  if (taken.has(part)) return true;
  const own = sums.get(part);
  if (!own || own.parts.length === 0 || depth > 8) return false;
  return own.parts.every((term) => covered(term.fact, taken, sums, depth + 1));
}

/** Whether a part of the formula is made of that cell. */
function within(cell: FactIndex, { taken }: FormulaSum, sums: Sums): boolean {
  return [...taken].some((part) => sums.get(part)?.parts.some((term) => term.fact === cell) ?? false);
}

/** Positions that all formulas of a group but one take. */
function takenByOthers({ sums }: Neighbours): number[] {
  const counts = new Map<number, number>();
  for (const { along } of sums) for (const position of along) counts.set(position, (counts.get(position) ?? 0) + 1);
  return [...counts].flatMap(([position, count]) => (count === sums.length - 1 ? [position] : []));
}

/** Figures by cell of the tables that formulas stand in. */
function factsByCell(reading: Reading, wanted: ReadonlySet<string>): Map<string, FactIndex> {
  const found = new Map<string, FactIndex>();
  for (const [index, fact] of reading.facts.entries()) {
    const key = `${String(fact.table)} ${fact.at.cell}`;
    if (wanted.has(key)) found.set(key, index);
  }
  return found;
}

interface Missing {
  readonly sum: FormulaSum;
  readonly keys: readonly string[];
}

function missingBeside(reading: Reading, group: Neighbours): Missing[] {
  if (group.sums.length <= OTHERS) return [];
  const wanted = takenByOthers(group);
  if (wanted.length === 0) return [];
  return group.sums.flatMap((sum) => {
    const table = String(reading.facts[sum.relation.whole]?.table ?? -1);
    const missing = wanted.filter((position) => !sum.along.includes(position));
    const keys = missing.map((position) =>
      group.direction === 'down' ? cellName(position, sum.beside) : cellName(sum.beside, position),
    );
    return keys.length > 0 ? [{ sum, keys: keys.map((cell) => `${table} ${cell}`) }] : [];
  });
}

/** Whether the formula comes to what the shape's parts do, though some that it passes over are something: it adds them otherwise. */
const comesToTheSame = ({ facts }: Reading, shape: Relation, missing: readonly FactIndex[]): boolean =>
  verdictOf(facts, shape).status === 'holds' &&
  missing.some((index) => {
    const fact = facts[index];
    return fact !== undefined && sign(fact.value) !== 0;
  });

/** Parts that the table's shape gives a formula's total and the formula does not reach, where its neighbours reach theirs. */
function missingOfShape(reading: Reading, { sums: group }: Neighbours, sums: Sums): Map<FormulaSum, FactIndex[]> {
  const found = new Map<FormulaSum, FactIndex[]>();
  for (const sum of group) {
    const own = sums.get(sum.relation.whole);
    if (!own?.exhaustive || !own.parts.some((term) => sum.taken.has(term.fact))) continue;
    const missing = own.parts.map((term) => term.fact).filter((part) => !covered(part, sum.taken, sums));
    if (missing.length > 0) found.set(sum, missing);
  }
  if (found.size > 1 && found.size * 2 >= group.length) return new Map<FormulaSum, FactIndex[]>();
  for (const [sum, missing] of found) {
    const own = sums.get(sum.relation.whole);
    const calculated = verdictOf(reading.facts, sum.relation).status === 'holds';
    if (own && calculated && comesToTheSame(reading, own, missing)) found.delete(sum);
  }
  return found;
}

/** Each formula with the figures that it leaves out. */
export function leftOut(reading: Reading, groups: readonly Neighbours[], sums: Sums): Map<Relation, FactIndex[]> {
  const beside = groups.flatMap((group) => missingBeside(reading, group));
  const cells =
    beside.length > 0
      ? factsByCell(reading, new Set(beside.flatMap(({ keys }) => keys)))
      : new Map<string, FactIndex>();
  const found = new Map<Relation, FactIndex[]>();
  for (const { sum, keys } of beside) {
    const missing = keys.flatMap((key): FactIndex[] => {
      const index = cells.get(key);
      const fact = index === undefined ? undefined : reading.facts[index];
      if (index === undefined || !fact || index === sum.relation.whole || sign(fact.value) === 0) return [];
      return covered(index, sum.taken, sums) || within(index, sum, sums) ? [] : [index];
    });
    if (missing.length > 0) found.set(sum.relation, missing);
  }
  for (const group of groups)
    for (const [sum, missing] of missingOfShape(reading, group, sums))
      if (!found.has(sum.relation)) found.set(sum.relation, missing);
  return found;
}
