/**
 * Totals whose own formula leaves out parts of its sum, or adds the same lines of another column: the formula is what is
 * wrong, and no part of it is suspected. What the formula makes true is no witness for the total (CONTRACT 4).
 */
import { parseCellName, type CellPosition } from '../core/cell-address';
import type { Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import type { Calculated } from './calculated';
import { isDeclared } from './grounds';
import type { World } from './world';

/** So many other places of the same rule decide. */
const ENOUGH = 2;

function placesOf(world: World, { parts }: Relation): CellPosition[] {
  return parts.flatMap(({ fact }) => parseCellName(world.fact(fact)?.at.cell ?? '') ?? []);
}

/** Whether a formula adds what stands beside the parts: the same lines in one other column, or the same columns in one other line. */
function isBeside(asked: readonly CellPosition[], added: readonly CellPosition[]): boolean {
  const within = (along: 'row' | 'column', across: 'row' | 'column'): boolean => {
    const [lane, ...lanes] = new Set(asked.map((place) => place[across]));
    const [other, ...others] = new Set(added.map((place) => place[across]));
    const own = new Set(asked.map((place) => place[along]));
    const isOther = lanes.length === 0 && others.length === 0 && lane !== other;
    return isOther && added.length >= 2 && added.every((place) => own.has(place[along]));
  };
  return within('row', 'column') || within('column', 'row');
}

/** Parts of a failing sum that its whole's formula leaves out, none where it adds another column; null where it is sound. */
function leftOut(world: World, relation: Relation): readonly FactIndex[] | null {
  const { kind, exhaustive, parts, whole } = relation;
  if (kind !== 'sum' || !exhaustive || relation.source === 'formula' || parts.some(({ sign }) => sign < 0)) return null;
  const formula = world.of(whole).find((each) => each.whole === whole && each.source === 'formula');
  if (formula?.kind !== 'sum' || formula.parts.some(({ sign }) => sign < 0)) return null;
  // An old result is no doing of the formula.
  if (verdictOf(world.facts, formula).status === 'fails') return null;
  const added = new Set(formula.parts.map(({ fact }) => fact));
  const left = parts.map(({ fact }) => fact).filter((fact) => !added.has(fact));
  if (added.size > 0 && left.length > 0 && parts.length - left.length === added.size) return left;
  return isBeside(placesOf(world, relation), placesOf(world, formula)) ? [] : null;
}

const isBorneOut = ({ source, support }: Relation): boolean =>
  isDeclared(source) || support === null || support.holds >= ENOUGH;

/** What the right formulas would put right of some failing relations; null where no formula is wrong. */
export function byFormulas(world: World, failing: readonly Relation[]): Calculated | null {
  const totals = new Map<FactIndex, Decimal>();
  const texts = new Set<FactIndex>();
  let borneOut = true;
  for (const relation of failing) {
    const left = leftOut(world, relation);
    const value = left ? world.computed(relation) : null;
    if (!left || value === null || totals.has(relation.whole)) continue;
    totals.set(relation.whole, value);
    for (const cell of left) texts.add(cell);
    borneOut &&= isBorneOut(relation);
  }
  if (totals.size === 0) return null;
  const outcome = world.after(totals, 'formulas');
  const mended = failing.filter((relation) => outcome.mended.has(relation));
  // The wrong formulas themselves are replaced.
  const broken = outcome.broken.filter(({ source, whole }) => source !== 'formula' || !totals.has(whole));
  if (mended.length === 0 || broken.length > 0) return null;
  return { as: 'formula', totals, texts: [...texts], mended, sound: borneOut };
}
