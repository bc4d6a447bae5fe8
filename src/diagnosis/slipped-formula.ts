/**
 * Totals whose own formula leaves out parts of its sum, or adds the same lines of another column: the formula is what is
 * wrong, and no part of it is suspected. What the formula makes true is no witness for the total (CONTRACT 4).
 */
import type { Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import { parseCellName } from '../core/cell-address';
import type { Relation, Term } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { addsBeside, standsBeside } from './beside';
import type { Calculated } from './calculated';
import { cellsOf } from './cells-of';
import { isSpokenFor } from './grounds';
import { withInputs } from './with-inputs';
import type { World } from './world';

/** Parts of a failing sum that its whole's formula leaves out, none where it adds another column; null where it is sound. */
function leftOut(world: World, relation: Relation): readonly FactIndex[] | null {
  const { kind, exhaustive, parts, whole } = relation;
  if (kind !== 'sum' || !exhaustive || relation.source === 'formula' || parts.some(({ sign }) => sign < 0)) return null;
  const formula = formulaOf(world, whole);
  if (formula?.kind !== 'sum' || formula.parts.some(({ sign }) => sign < 0)) return null;
  // An old result is no doing of the formula.
  if (verdictOf(world.facts, formula).status === 'fails') return null;
  const added = new Set(formula.parts.map(({ fact }) => fact));
  const left = parts.map(({ fact }) => fact).filter((fact) => !added.has(fact));
  if (added.size > 0 && left.length > 0 && parts.length - left.length === added.size) return left;
  return addsBeside(world.facts, parts, formula.parts) ? [] : null;
}

/** "E12 / E11": what a formula takes of another line or column in place of a part of its own; null where it takes no such thing. */
function takenInstead({ facts }: World, asked: readonly Term[], added: readonly Term[]): string | null {
  if (asked.length !== added.length || asked.length < 2) return null;
  const [own, other] = [new Set(asked.map(keyOf)), new Set(added.map(keyOf))];
  const [part, ...more] = asked.filter((term) => !other.has(keyOf(term)));
  const [taken, ...others] = added.filter((term) => !own.has(keyOf(term)));
  if (!part || !taken || more.length > 0 || others.length > 0 || part.sign !== taken.sign) return null;
  const [at, from] = [facts[part.fact]?.at.cell ?? '', facts[taken.fact]?.at.cell ?? ''];
  const [here, there] = [parseCellName(at), parseCellName(from)];
  return here && there && (here.row === there.row || here.column === there.column) ? `${from} / ${at}` : null;
}

/** The formula of a cell that takes one figure of another line than its neighbours do, with the relation that they bear out. */
function slipped(world: World, relation: Relation): string | null {
  if (relation.kind !== 'sum' || !relation.exhaustive || !isSpokenFor(relation)) return null;
  const formula = formulaOf(world, relation.whole);
  if (formula?.kind !== 'sum' || verdictOf(world.facts, formula).status === 'fails') return null;
  return takenInstead(world, relation.parts, formula.parts);
}

const formulaOf = (world: World, cell: FactIndex): Relation | undefined =>
  world.of(cell).find((each) => each.whole === cell && each.source === 'formula');

const isAsShort = ({ facts }: World, own: Relation, each: Relation): boolean =>
  own.kind === 'sum' && each.kind === 'sum' && standsBeside(facts, own, each);

/** What right results of wrong formulas put right; null where nothing, or where they break anything but those formulas. */
function mendedBy(
  world: World,
  failing: readonly Relation[],
  totals: ReadonlyMap<FactIndex, Decimal>,
): Relation[] | null {
  if (totals.size === 0) return null;
  const outcome = world.after(totals, 'formulas');
  const mended = failing.filter((relation) => outcome.mended.has(relation));
  const wrong = [...totals.keys()].flatMap((cell) => formulaOf(world, cell) ?? []);
  // A list as short as theirs beside them holds by the same mistake.
  const broken = outcome.broken.filter((each) => !wrong.some((own) => own === each || isAsShort(world, own, each)));
  return mended.length === 0 || broken.length > 0 ? null : mended;
}

/** What would be right if formulas that take a figure of another line took their own; they are named, and put right by people. */
function bySlipped(world: World, failing: readonly Relation[]): Calculated | null {
  const totals = new Map<FactIndex, Decimal>();
  const taken: string[] = [];
  for (const cell of withInputs(world, failing.flatMap(cellsOf))) {
    if (world.fact(cell)?.written !== 'formula') continue;
    for (const relation of world.of(cell)) {
      const instead = relation.whole === cell && world.isBroken(relation) ? slipped(world, relation) : null;
      const value = instead === null ? null : world.computed(relation);
      if (instead === null || value === null || totals.has(cell)) continue;
      totals.set(cell, value);
      taken.push(instead);
    }
  }
  const mended = mendedBy(world, failing, totals);
  return mended && { as: 'formula', totals, cells: [], mended, sound: false, taken: taken.join(', ') };
}

/**
 * A total whose formula adds its parts up, and a number of its own, or multiplies them by one ("=SUM(D6:D8)+120"): whether
 * that number is meant to stand there people must say.
 */
function byNumber(world: World, failing: readonly Relation[]): Calculated | null {
  for (const relation of failing) {
    const { kind, exhaustive, parts, whole } = relation;
    const own = kind === 'sum' && exhaustive ? world.workedOut(whole) : undefined;
    const value = own && addsTheSame(own.parts, parts) ? world.computed(relation) : null;
    if (!own || value === null) continue;
    const totals = new Map([[whole, value]]);
    const mended = mendedBy(world, failing, totals);
    const { plus, times } = own;
    if (mended) return { as: 'formula', totals, cells: [], mended, sound: false, number: { plus, times } };
  }
  return null;
}

const keyOf = ({ fact, sign }: Term): string => `${String(sign)} ${String(fact)}`;

function addsTheSame(one: readonly Term[], other: readonly Term[]): boolean {
  const keys = new Set(one.map(keyOf));
  return one.length === other.length && other.every((term) => keys.has(keyOf(term)));
}

/** What the right formulas would put right of some failing relations; null where no formula is wrong. */
export function byFormulas(world: World, failing: readonly Relation[]): Calculated | null {
  const totals = new Map<FactIndex, Decimal>();
  const cells = new Set<FactIndex>();
  let spokenFor = true;
  for (const relation of failing) {
    const left = leftOut(world, relation);
    const value = left ? world.computed(relation) : null;
    if (!left || value === null || totals.has(relation.whole)) continue;
    totals.set(relation.whole, value);
    for (const cell of left) cells.add(cell);
    spokenFor &&= isSpokenFor(relation);
  }
  if (totals.size === 0) return bySlipped(world, failing) ?? byNumber(world, failing);
  const mended = mendedBy(world, failing, totals);
  return mended && { as: 'formula', totals, cells: [...cells], mended, sound: spokenFor };
}
