/**
 * Sums that miss by what their cells do not show (CONTRACT 4, Rounding): some figures hold more decimals than are printed, and
 * as printed they add up, or are of a scaled unit and miss by no more than rounding each leaves. It is a note.
 */
import {
  absolute,
  add,
  compare,
  fromInteger,
  multiply,
  negate,
  round,
  shift,
  subtract,
  toApproximateNumber,
  ZERO,
  type Decimal,
} from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import { changedRelation, type Relation } from '../../core/relation';
import { powerBetween } from '../../core/relation-scale';
import { isScaled } from '../../core/unit';
import { verdictOf } from '../../core/verdict';
import { formatOf } from '../facts';
import type { AdjustedTable } from './adjusted-shares';
import type { Spots } from './spots';

const HALF: Decimal = { small: 5, big: null, scale: 1 };

interface Printed {
  readonly value: Decimal;
  /** The place that its cell cuts it off at; Infinity where it shows all of it. */
  readonly place: number;
}

/** A figure in the digits that its cell shows; null where it stands elsewhere. */
function printedOf(
  { grid, lines, measures }: AdjustedTable,
  spots: Spots,
  fact: Fact,
  index: FactIndex,
): Printed | null {
  const line = lines[spots.lineOf(index)]?.row;
  const column = measures[spots.columnOf(index)]?.column.column;
  if (line === undefined || column === undefined) return null;
  const { most, scaled, percent } = formatOf(grid.at(line, column)?.format);
  if (scaled > 0) return null;
  const isCut = !percent && most >= 0 && most < fact.value.scale;
  return isCut ? { value: round(fact.value, most), place: most } : { value: fact.value, place: Infinity };
}

/** One unit of the place that the figures are printed to, where their cut digits explain the gap. */
function hiddenBy(table: AdjustedTable, spots: Spots, relation: Relation): Decimal | null {
  const { facts } = table.draft;
  const whole = facts[relation.whole];
  const own = whole && printedOf(table, spots, whole, relation.whole);
  if (!whole || !own) return null;
  let [shown, gap, place] = [ZERO, whole.value, own.place];
  for (const { fact: index, sign } of relation.parts) {
    const part = facts[index];
    const printed = part && printedOf(table, spots, part, index);
    if (!printed || powerBetween(part.unit, whole.unit) !== 0) return null;
    shown = add(shown, sign === 1 ? printed.value : negate(printed.value));
    gap = sign === 1 ? subtract(gap, part.value) : add(gap, part.value);
    place = Math.min(place, printed.place);
  }
  if (place === Infinity) return null;
  const unit = shift(fromInteger(1), -place);
  const room = multiply(multiply(HALF, fromInteger(relation.parts.length + 1)), unit);
  const tiesOut = compare(shown, own.value) === 0 || (whole.unit !== null && isScaled(whole.unit));
  return tiesOut && compare(absolute(gap), room) <= 0 ? unit : null;
}

/** Whether a sum has decimals and misses, roughly. */
function mayMiss(facts: readonly Fact[], { whole, parts }: Relation): boolean {
  const total = facts[whole];
  if (!total || (total.value.scale === 0 && parts.every(({ fact }) => facts[fact]?.value.scale === 0))) return false;
  const stated = toApproximateNumber(total.value);
  const sum = parts.reduce((all, { fact, sign }) => all + sign * toApproximateNumber(facts[fact]?.value ?? ZERO), 0);
  return Math.abs(stated - sum) > Math.abs(stated) * 1e-12;
}

/** Tells of a table's sums which miss by no more than what their cells do not show. */
export function tellAsPrinted(table: AdjustedTable): void {
  const { draft, firstRelation } = table;
  let spots: Spots | null = null;
  for (let at = firstRelation; at < draft.relations.length; at += 1) {
    const relation = draft.relations[at];
    if (relation?.kind !== 'sum' || !relation.exhaustive || !mayMiss(draft.facts, relation)) continue;
    const verdict = verdictOf(draft.facts, relation);
    if (verdict.status !== 'fails' || verdict.code !== 'mismatch') continue;
    spots ??= table.spots();
    const roundedBy = hiddenBy(table, spots, relation);
    if (roundedBy) draft.relations[at] = changedRelation(relation, { roundedBy });
  }
}
