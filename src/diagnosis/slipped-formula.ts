/**
 * Totals whose own formula leaves out parts of its sum, or adds the same lines of another column: the formula is what is
 * wrong, and no part of it is suspected. What the formula makes true is no witness for the total (CONTRACT 4).
 */
import type { Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { addsBeside } from './beside';
import type { Calculated } from './calculated';
import { isSpokenFor } from './grounds';
import type { World } from './world';

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
  return addsBeside(world.facts, parts, formula.parts) ? [] : null;
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
  if (totals.size === 0) return null;
  const outcome = world.after(totals, 'formulas');
  const mended = failing.filter((relation) => outcome.mended.has(relation));
  // The wrong formulas themselves are replaced.
  const broken = outcome.broken.filter(({ source, whole }) => source !== 'formula' || !totals.has(whole));
  if (mended.length === 0 || broken.length > 0) return null;
  return { as: 'formula', totals, cells: [...cells], mended, sound: spokenFor };
}
