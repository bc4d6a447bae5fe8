/**
 * A total of the sum that no longer equals its parts, though at every unit it does within rounding: each unit's rounding
 * added up. Such a total is taken from its summed parts, so that the sheet foots, and that is said.
 */
import {
  absolute,
  add,
  compare,
  decimal,
  fromInteger,
  multiply,
  shift,
  subtract,
  ZERO,
  type Decimal,
} from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Unit } from '../../core/unit';
import type { TableSum, UnitTable } from './table-sum';
import type { Summand } from './totals';

const HALF = decimal('0.5');

/** What a unit says, in the sum's unit; a dash and a gap are nothing here. */
function valueAt(sum: TableSum, table: UnitTable, key: string, unit: Unit | null): Decimal {
  const stands = sum.at(table, key);
  if (stands === null || typeof stands === 'string') return ZERO;
  return shift(stands, powerBetween(sum.unitAt(table, key), unit) ?? 0);
}

/** Whether at every unit the total misses its parts by no more than (n + 1) / 2 of the last place. */
export function isRounding(sum: TableSum, key: string, parts: readonly Summand[], unit: Unit | null): boolean {
  const cells = [key, ...parts.map((part) => part.key)].flatMap((each) => sum.cells.get(each) ?? []);
  const decimals = Math.max(...cells.map((cell) => sum.decimalsOf(cell)));
  const slack = shift(multiply(HALF, fromInteger(parts.length + 1)), -decimals);
  return sum.tables.every((table) => {
    const total = summed(parts.map((part) => ({ value: valueAt(sum, table, part.key, unit), sign: part.sign })));
    return compare(absolute(subtract(valueAt(sum, table, key, unit), total)), slack) <= 0;
  });
}

/** The sum of the parts with their signs. */
export function summed(parts: readonly { readonly value: Decimal; readonly sign: 1 | -1 }[]): Decimal {
  return parts.reduce((sum, { value, sign }) => (sign > 0 ? add(sum, value) : subtract(sum, value)), ZERO);
}
