/**
 * Shares that miss by rounding alone, though not by their own (CONTRACT 4, Rounding): moved by one unit of the last place so
 * that the shares add up as the amounts do, or right in the digits that their cell shows. They are a note, no slip.
 */
import {
  add,
  compare,
  fromInteger,
  multiply,
  negate,
  round,
  shift,
  sign,
  subtract,
  toApproximateNumber,
  ZERO,
  type Decimal,
} from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import { meets, roundedInterval, type Interval } from '../../core/interval';
import { changedRelation, type Relation } from '../../core/relation';
import { quotientPower } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import { formatOf, type MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import type { SheetGrid } from '../sheet';
import type { Spots } from './spots';

export interface AdjustedTable {
  readonly draft: ReadingDraft;
  readonly firstRelation: number;
  readonly grid: SheetGrid;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
  readonly matrix: readonly Int32Array[];
  readonly spots: () => Spots;
}

/** How far a share may miss that was moved by one unit, in units. */
const MOVED = 1.5;

interface Missed {
  /** Its place in the draft. */
  readonly at: number;
  readonly relation: Relation;
  readonly whole: Fact;
  /** What its operands allow. */
  readonly computed: Interval;
  /** How many units of the last place it misses by. */
  readonly units: number;
}

const unitAt = (place: number): Decimal => shift(fromInteger(1), -place);

/** How much a quotient misses by, roughly; null where it cannot be asked. */
function missOf(draft: ReadingDraft, relation: Relation, whole: Fact): number | null {
  const [a, b] = relation.parts.map(({ fact }) => draft.facts[fact]);
  const power = a && b ? quotientPower(relation, whole, a, b) : null;
  const base = b ? toApproximateNumber(b.value) : 0;
  if (!a || power === null || base === 0) return null;
  return Math.abs(toApproximateNumber(whole.value) - (toApproximateNumber(a.value) / base) * 10 ** power);
}

/** The same relation, told by how much its figure may miss, where that explains the gap. */
function explainedBy(draft: ReadingDraft, relation: Relation, roundedBy: Decimal): Relation | null {
  const told = changedRelation(relation, { roundedBy });
  const verdict = verdictOf(draft.facts, told);
  return verdict.status === 'fails' && verdict.code === 'within-rounding' ? told : null;
}

/** What a figure's shown digits leave unsaid, where the quotient is right as its cell shows it. */
function hiddenBy({ value, decimals }: Fact, computed: Interval, code: string | undefined): Decimal | null {
  const { decimals: place, scaled } = formatOf(code);
  if (place < 0 || place >= decimals || scaled > 0) return null;
  const shown = round(value, place);
  if (!meets(roundedInterval(shown, place), computed)) return null;
  const cut = subtract(value, shown);
  return add(sign(cut) < 0 ? negate(cut) : cut, unitAt(place));
}

/** Whether the shares of what adds up to (or with) the share's amount add up exactly, to the digits that it is printed with. */
function addsUp(
  { draft, matrix }: AdjustedTable,
  spots: Spots,
  { relation, whole: own }: Missed,
  sums: readonly Relation[],
): boolean {
  const column = spots.columnOf(relation.whole);
  const amounts = spots.columnOf(relation.parts[0]?.fact ?? -1);
  const shareOf = (amount: FactIndex): Decimal | null => {
    const share =
      spots.columnOf(amount) === amounts ? draft.facts[matrix[spots.lineOf(amount)]?.[column] ?? -1] : undefined;
    return share ? round(share.value, own.decimals) : null;
  };
  return sums.some(({ whole, parts }) => {
    let sum = ZERO;
    for (const { fact, sign } of parts) {
      const share = shareOf(fact);
      if (!share) return false;
      sum = add(sum, multiply(share, fromInteger(sign)));
    }
    const stated = shareOf(whole);
    return stated !== null && compare(stated, sum) === 0;
  });
}

/** The table's whole sums, by each figure of some that they hold. */
function sumsOf({ draft, firstRelation }: AdjustedTable, wanted: ReadonlySet<FactIndex>): Map<FactIndex, Relation[]> {
  const found = new Map<FactIndex, Relation[]>();
  for (let at = firstRelation; at < draft.relations.length; at += 1) {
    const relation = draft.relations[at];
    if (relation?.kind !== 'sum' || !relation.exhaustive || relation.parts.length < 2) continue;
    for (const index of [relation.whole, ...relation.parts.map(({ fact }) => fact)])
      if (wanted.has(index)) found.set(index, [...(found.get(index) ?? []), relation]);
  }
  return found;
}

/** What a computed sum of shares takes over from those that were typed: each may be cut off by one unit. */
function carriedBy({ facts }: ReadingDraft, whole: FactIndex, sums: readonly Relation[]): Decimal | null {
  const own = sums.find((sum) => sum.whole === whole && sum.source === 'formula');
  const typed = (own?.parts ?? [])
    .flatMap(({ fact }) => facts[fact] ?? [])
    .filter((part) => part.written !== 'formula');
  const places = typed.flatMap(({ decimals }) => (decimals > 0 ? [unitAt(decimals)] : []));
  return places.length > 0 ? places.reduce(add) : null;
}

/** A table's quotients that miss by less than one, and by no slip of their last digit. */
function missesOf(table: AdjustedTable): Missed[] {
  const { draft, firstRelation } = table;
  const missed: Missed[] = [];
  for (let at = firstRelation; at < draft.relations.length; at += 1) {
    const relation = draft.relations[at];
    const whole = relation?.kind === 'ratio' ? draft.facts[relation.whole] : undefined;
    if (!relation || !whole || whole.decimals === 0) continue;
    if (whole.written === 'formula' && relation.source === 'formula') continue;
    const miss = missOf(draft, relation, whole);
    if (miss === null || miss <= 10 ** -whole.decimals / 2 || miss >= 1) continue;
    const verdict = verdictOf(draft.facts, relation);
    if (verdict.status !== 'fails' || verdict.code !== 'mismatch') continue;
    missed.push({ at, relation, whole, computed: verdict.computed, units: miss * 10 ** whole.decimals });
  }
  return missed;
}

/** Tells of a table's quotients which miss by what rounding explains. */
export function tellAdjusted(table: AdjustedTable): void {
  const { draft } = table;
  const missed = missesOf(table);
  if (missed.length === 0) return;
  const spots = table.spots();
  const wanted = missed.flatMap(({ relation }) => [relation.whole, relation.parts[0]?.fact ?? -1]);
  const sums = sumsOf(table, new Set(wanted));
  for (const each of missed) {
    const { at, relation, whole, computed, units } = each;
    const line = table.lines[spots.lineOf(relation.whole)]?.row ?? -1;
    const column = table.measures[spots.columnOf(relation.whole)]?.column.column ?? -1;
    const code = table.grid.at(line, column)?.format;
    const amounts = sums.get(relation.parts[0]?.fact ?? -1) ?? [];
    const roundedBy =
      hiddenBy(whole, computed, code) ??
      (whole.written === 'formula'
        ? carriedBy(draft, relation.whole, sums.get(relation.whole) ?? [])
        : units < MOVED && addsUp(table, spots, each, amounts)
          ? unitAt(whole.decimals)
          : null);
    const told = roundedBy ? explainedBy(draft, relation, roundedBy) : null;
    if (told) draft.relations[at] = told;
  }
}
