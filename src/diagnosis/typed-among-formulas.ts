/** A result that someone typed where its kin in the same row or column are formulas: then the formula is what belongs there. */
import { parseCellName, type CellPosition } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { Relation } from '../core/relation';

/** Parts that are told apart one by one; of longer sums only the ends count: a line between them may hold none. */
const FEW = 2;

/** Where the parts of a relation stand as seen from its whole, blank cells among them. */
function shapeOf(facts: readonly Fact[], relation: Relation): string {
  const position = (cell: string | undefined): CellPosition | null => parseCellName(cell ?? '');
  const whole = position(facts[relation.whole]?.at.cell);
  const parts = relation.parts.map(({ fact, sign }) => ({ sign, part: position(facts[fact]?.at.cell) }));
  const blanks = relation.blanks.map(({ cell }) => ({ sign: 1, part: position(cell) }));
  const all = blanks.length === 0 ? parts : [...parts, ...blanks].sort(inOrder);
  const places = all.map(
    ({ sign, part }) =>
      `${String(sign)} ${String((part?.row ?? 0) - (whole?.row ?? 0))} ${String((part?.column ?? 0) - (whole?.column ?? 0))}`,
  );
  return (places.length > FEW ? [...places.slice(0, 1), ...places.slice(-1)] : places).join();
}

interface Placed {
  readonly part: CellPosition | null;
}

const inOrder = ({ part: a }: Placed, { part: b }: Placed): number =>
  (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** What sheets compute by formulas of one shape. */
const RESULTS: ReadonlySet<Relation['kind']> = new Set(['sum', 'ratio', 'growth', 'product']);

/** Whether the same sum, quotient or product is a formula in at least two other places of the table, and typed here alone. */
export function isTypedAmongFormulas(
  { facts, relations }: { readonly facts: readonly Fact[]; readonly relations: readonly Relation[] },
  relation: Relation,
): boolean {
  const whole = facts[relation.whole];
  if (!RESULTS.has(relation.kind) || !whole || whole.written === 'formula') return false;
  const isOfKind = ({ whole: cell, kind }: Relation): boolean =>
    cell !== relation.whole && kind === relation.kind && facts[cell]?.table === whole.table;
  // Shapes cost more than all else: they are asked where there are formulas at all.
  const ofKind = relations.filter(isOfKind);
  if (!ofKind.some((each) => facts[each.whole]?.written === 'formula')) return false;
  const shape = shapeOf(facts, relation);
  const kin = ofKind.filter((each) => shapeOf(facts, each) === shape);
  const others = new Set(kin.map((each) => each.whole));
  return others.size >= 2 && [...others].every((fact) => facts[fact]?.written === 'formula');
}
