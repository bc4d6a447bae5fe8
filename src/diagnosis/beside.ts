/** Sums that add what stands beside the parts of another one. */
import { parseCellName, type CellPosition } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { Relation, Term } from '../core/relation';

function placesOf(facts: readonly Fact[], parts: readonly Term[]): CellPosition[] {
  return parts.flatMap(({ fact }) => parseCellName(facts[fact]?.at.cell ?? '') ?? []);
}

/** Whether a formula adds the same lines in one other column than a sum asks for, or the same columns in one other line. */
export function addsBeside(facts: readonly Fact[], asked: readonly Term[], added: readonly Term[]): boolean {
  const [parts, others] = [placesOf(facts, asked), placesOf(facts, added)];
  const within = (along: 'row' | 'column', across: 'row' | 'column'): boolean => {
    const [lane, ...lanes] = new Set(parts.map((place) => place[across]));
    const [other, ...more] = new Set(others.map((place) => place[across]));
    const own = new Set(parts.map((place) => place[along]));
    const isOther = lanes.length === 0 && more.length === 0 && lane !== other;
    return isOther && others.length >= 2 && others.every((place) => own.has(place[along]));
  };
  return within('row', 'column') || within('column', 'row');
}

/** Whether one sum is another one line or column, or several, further on: whole beside whole, part beside part. */
export function standsBeside(facts: readonly Fact[], one: Relation, other: Relation): boolean {
  const [own, others] = [one, other].map(({ whole, parts }) => placesOf(facts, [{ fact: whole, sign: 1 }, ...parts]));
  const [first, second] = [own?.[0], others?.[0]];
  if (!own || !others || !first || !second || own.length !== others.length) return false;
  const by = { row: second.row - first.row, column: second.column - first.column };
  if ((by.row === 0) === (by.column === 0)) return false;
  const there = new Set(others.map(({ row, column }) => `${String(row)} ${String(column)}`));
  return own.every(({ row, column }) => there.has(`${String(row + by.row)} ${String(column + by.column)}`));
}
