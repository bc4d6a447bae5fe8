/**
 * Failures that no slip of the hand explains: a stored result that is not its formula's, and a total whose formula passes
 * over numbers typed as text. What such a cell comes to is known, so no part of it is suspected (CONTRACT 4, Repairs).
 */
import { addressKey } from '../core/cell-address';
import { equals, normalise, parseDecimal, shift, sign, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import { isOfKind } from '../core/observation';
import type { Reading } from '../core/reading';
import { changedRelation, type Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { cellsOf } from './cells-of';
import type { World } from './world';

export interface Calculated {
  readonly as: 'old' | 'text' | 'circular' | 'formula';
  /** Totals with what they come to. */
  readonly totals: ReadonlyMap<FactIndex, Decimal>;
  /** Numbers typed as text that the totals pass over; formulas that read their own results; parts that a wrong formula leaves out. */
  readonly cells: readonly FactIndex[];
  /** Failing relations that hold then. */
  readonly mended: readonly Relation[];
  /** Whether everything else still holds then. */
  readonly sound: boolean;
  /** "E12 / E11": what formulas take in place of the parts of their own line. */
  readonly taken?: string;
  /** The number that a total's formula adds to its parts, or multiplies them by. */
  readonly number?: { readonly plus: Decimal; readonly times: Decimal };
}

const NONE: ReadonlyMap<FactIndex, Decimal> = new Map();
const NOWHERE = { file: '', sheet: '', cell: '' };
const known = new WeakMap<Reading, ReadonlyMap<FactIndex, Decimal>>();

/** Figures whose stored results are old, with what their formulas come to. */
function oldResults(reading: Reading): ReadonlyMap<FactIndex, Decimal> {
  const before = known.get(reading);
  if (before) return before;
  const noticed = reading.observations.filter(isOfKind('old-result'));
  const byCell = new Map(noticed.map(({ at, data }) => [addressKey(at), data]));
  const found = new Map<FactIndex, Decimal>();
  for (const [index, fact] of noticed.length > 0 ? reading.facts.entries() : []) {
    const data = fact.written === 'formula' ? byCell.get(addressKey(fact.at)) : undefined;
    const [stored, computed] = [parseDecimal(data?.stored ?? ''), parseDecimal(data?.computed ?? '')];
    if (!stored || !computed) continue;
    // A cell shown as a percentage holds the fraction.
    const power = [0, 2].find((each) => equals(fact.value, shift(stored, each)));
    if (power !== undefined) found.set(index, normalise(shift(computed, power)));
  }
  known.set(reading, found);
  return found;
}

/** The old results among the cells of some relations, and those that stand in relations with them. */
function oldAmong(world: World, relations: readonly Relation[]): ReadonlyMap<FactIndex, Decimal> {
  const old = oldResults(world.reading);
  if (old.size === 0) return NONE;
  const cells = new Set(relations.flatMap(cellsOf).filter((cell) => old.has(cell)));
  for (const cell of cells)
    for (const relation of world.of(cell)) for (const other of cellsOf(relation)) if (old.has(other)) cells.add(other);
  return new Map([...cells].map((cell) => [cell, old.get(cell) as Decimal]));
}

/** What calculating the workbook anew would put right of some failing relations; null where nothing, or where it breaks others. */
export function byCalculating(world: World, failing: readonly Relation[]): Calculated | null {
  const totals = oldAmong(world, failing);
  if (totals.size === 0) return null;
  const outcome = world.after(totals, 'formulas');
  const mended = failing.filter((relation) => outcome.mended.has(relation));
  if (mended.length === 0 || outcome.broken.length > 0) return null;
  return { as: 'old', totals, cells: [], mended, sound: true };
}

/** Whether a total is the sum of some parts, by its result as it would be calculated where the stored one is old. */
function isSumOf(world: World, relation: Relation, parts: Relation['parts']): boolean {
  const now = oldResults(world.reading).get(relation.whole);
  let agrees = false;
  world.tried(now ? new Map([[relation.whole, now]]) : NONE, () => {
    const whole = world.fact(relation.whole);
    agrees =
      parts.length === 0
        ? whole !== undefined && sign(whole.value) === 0
        : verdictOf(world.facts, changedRelation(relation, { parts })).status === 'holds';
  });
  return agrees;
}

/** The numbers typed as text that a total's formula passed over: without them, and only so, the sum comes to what it says. */
export function passedOver(world: World, relation: Relation): readonly FactIndex[] {
  const whole = world.fact(relation.whole);
  if (relation.kind !== 'sum' || !relation.exhaustive || whole?.written !== 'formula') return [];
  const isText = (cell: FactIndex): boolean => {
    const fact = world.fact(cell);
    return fact?.written === 'text' && sign(fact.value) !== 0;
  };
  const texts = relation.parts.map(({ fact }) => fact).filter(isText);
  if (texts.length === 0) return [];
  const parts = relation.parts.filter(({ fact }) => !isText(fact));
  return isSumOf(world, relation, parts) ? texts : [];
}

const circles = new WeakMap<Reading, ReadonlySet<string>>();

/** Failing relations of formulas that read their own results: nothing is told of any figure there. */
export function byCircle(world: World, failing: readonly Relation[]): Calculated | null {
  let cells = circles.get(world.reading);
  if (!cells) {
    const noticed = world.reading.observations.filter(isOfKind('circular'));
    cells = new Set(noticed.flatMap(({ at, related }) => [at, ...related]).map(addressKey));
    circles.set(world.reading, cells);
  }
  if (cells.size === 0) return null;
  const on = (cell: FactIndex): boolean => cells.has(addressKey(world.facts[cell]?.at ?? NOWHERE));
  const mended = failing.filter((relation) => cellsOf(relation).some(on));
  const own = [...new Set(mended.flatMap(cellsOf).filter(on))];
  return mended.length === 0 ? null : { as: 'circular', totals: NONE, cells: own, mended, sound: false };
}

/** What making numbers of texts would put right of some failing relations; null where nothing. */
export function byNumbers(world: World, failing: readonly Relation[]): Calculated | null {
  const texts = new Set<FactIndex>();
  const totals = new Map<FactIndex, Decimal>();
  for (const relation of failing) {
    const own = passedOver(world, relation);
    const value = own.length > 0 ? world.computed(relation) : null;
    if (value === null) continue;
    totals.set(relation.whole, value);
    for (const cell of own) texts.add(cell);
  }
  if (totals.size === 0) return null;
  const outcome = world.after(totals, 'formulas');
  // Typed totals above may have been added from the short one: then they are to follow it, by hand.
  const byHand = outcome.broken.length > 0 ? world.after(totals, 'all') : outcome;
  const { mended: those } = byHand.broken.length > 0 ? outcome : byHand;
  const mended = failing.filter((relation) => those.has(relation));
  return mended.length === 0
    ? null
    : { as: 'text', totals, cells: [...texts], mended, sound: outcome.broken.length === 0 };
}
