/** Formulas that add what stands beside the parts of a sum. */
import { parseCellName, type CellPosition } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { Term } from '../core/relation';

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
