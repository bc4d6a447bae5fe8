/**
 * Figures packed for asking many relations at once: exact integers side by side, with all that a comparison must know of
 * each in one number. Packed once for a reading, like the cached doubles of a spreadsheet; a figure that does not fit
 * (beyond 2⁵³, or too many digits) is marked and asked the long way.
 */
import type { Fact, FactIndex } from './fact';
import type { Unit } from './unit';

/** Bits of `traits`: 1 exact, 2 percentage, 4 packed at all, 8 a formula's result; then scale, printed decimals, class of unit (0 is any). */
export const EXACT = 1;
export const PERCENT = 2;
export const PACKED = 4;
export const COUNTED = 8;
export const SCALE_SHIFT = 4;
export const DECIMALS_SHIFT = 8;
export const UNIT_SHIFT = 12;
const MOST_DIGITS = 15;
const MOST_UNITS = 1 << 19;

export interface PackedFigures {
  readonly coefficients: Float64Array;
  readonly traits: Int32Array;
  readonly units: Map<string, number>;
}

function unitClass(units: Map<string, number>, unit: Unit | null): number {
  if (unit === null) return 0;
  const dimension = unit.dimension === 'percent-point' ? 'percent' : unit.dimension;
  const name = `${dimension}|${String(unit.power)}|${dimension === 'other' ? unit.kind : ''}`;
  let known = units.get(name);
  if (known === undefined) {
    known = units.size + 1;
    units.set(name, known);
  }
  return known;
}

function pack(packed: PackedFigures, index: FactIndex, fact: Fact, unit: number): void {
  const { small, scale } = fact.value;
  const exact = fact.standing === 'exact';
  const decimals = exact ? 0 : fact.decimals;
  packed.coefficients[index] = small;
  const fits =
    fact.value.big === null && scale <= MOST_DIGITS && decimals >= 0 && decimals <= MOST_DIGITS && unit < MOST_UNITS;
  const dimension = fact.unit?.dimension;
  packed.traits[index] = !fits
    ? 0
    : PACKED |
      (exact ? EXACT : 0) |
      (dimension === 'percent' || dimension === 'percent-point' ? PERCENT : 0) |
      (fact.written === 'formula' && fact.knownTo === undefined ? COUNTED : 0) |
      (scale << SCALE_SHIFT) |
      (decimals << DECIMALS_SHIFT) |
      (unit << UNIT_SHIFT);
}

const known = new WeakMap<readonly Fact[], PackedFigures>();

function packRange(packed: PackedFigures, facts: readonly Fact[], from: number, to: number): void {
  let unit: Unit | null = null;
  let unitId = 0;
  for (let index = from; index < to; index += 1) {
    const fact = facts[index] as Fact;
    if (fact.unit !== unit) {
      unit = fact.unit;
      unitId = unitClass(packed.units, unit);
    }
    pack(packed, index, fact, unitId);
  }
}

function blank(facts: readonly Fact[], units: Map<string, number>): PackedFigures {
  return { coefficients: new Float64Array(facts.length), traits: new Int32Array(facts.length), units };
}

/** The packed figures of a reading's facts, made when first asked for. */
export function packedFigures(facts: readonly Fact[]): PackedFigures {
  const made = known.get(facts);
  if (made && made.traits.length === facts.length) return made;
  const packed = blank(facts, new Map());
  packRange(packed, facts, 0, facts.length);
  known.set(facts, packed);
  return packed;
}

/** A stretch of figures that stand in both lists: where it begins in the earlier one and in this one. */
export interface SharedRun {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** What is shared stands at the same places of two lists of one length. */
const isInPlace = (one: readonly Fact[], other: readonly Fact[], shared: readonly SharedRun[]): boolean =>
  one.length === other.length && shared.every(({ from, to }) => from === to);

/**
 * Packs `facts` as `packedFigures` would, on top of a list that was packed before; runs ascend by `to`. Where both lists are of
 * one build the earlier one hands its packed figures on: it is packed anew should it ever be asked again.
 */
export function packAlong(facts: readonly Fact[], earlier: readonly Fact[], shared: readonly SharedRun[]): void {
  const before = packedFigures(earlier);
  const isHandedOn = isInPlace(facts, earlier, shared);
  const packed = isHandedOn ? before : blank(facts, before.units);
  let next = 0;
  for (const { from, to, length } of shared) {
    packRange(packed, facts, next, to);
    if (!isHandedOn) {
      packed.coefficients.set(before.coefficients.subarray(from, from + length), to);
      packed.traits.set(before.traits.subarray(from, from + length), to);
    }
    next = to + length;
  }
  packRange(packed, facts, next, facts.length);
  if (isHandedOn) known.delete(earlier);
  known.set(facts, packed);
}
