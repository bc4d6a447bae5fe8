/** Every unit's figure at one cell of a table, in the sum's unit; what is not there, and why. */
import { shift, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Unit } from '../../core/unit';
import type { TableSum, UnitTable } from './table-sum';
import { isUnitLine } from './unit-lines';

/** Why a unit's figure is not in a sum. */
export type Lack = 'blank' | 'unreadable' | 'no-line' | 'other-unit' | 'no-weight';

export interface Lacking {
  readonly table: UnitTable;
  readonly why: Lack;
}

export interface Figures {
  readonly figures: ReadonlyMap<UnitTable, Decimal>;
  /** Units that say that there is none. */
  readonly nones: number;
  readonly lacking: readonly Lacking[];
}

export function figuresOf(sum: TableSum, key: string, unit: Unit | null): Figures {
  const figures = new Map<UnitTable, Decimal>();
  const lacking: Lacking[] = [];
  const without: Lacking[] = [];
  let nones = 0;
  for (const table of sum.having(key)) {
    const stands = sum.at(table, key);
    if (stands === null) without.push({ table, why: 'no-line' });
    else if (stands === 'none') nones += 1;
    else if (typeof stands === 'string') lacking.push({ table, why: stands });
    else {
      const power = powerBetween(sum.unitAt(table, key), unit);
      if (power === null) lacking.push({ table, why: 'other-unit' });
      else figures.set(table, shift(stands, power));
    }
  }
  // A line that only few have is theirs; the others lack nothing.
  const isUsual = !isUnitLine(key) && without.length * 2 <= sum.tables.length;
  return { figures, nones, lacking: isUsual ? [...lacking, ...without] : lacking };
}

/** What most of the units' figures are measured in; `own` where no more are in anything else. */
export function commonestUnit(sum: TableSum, key: string, own: Unit | null): Unit | null {
  const groups: { readonly unit: Unit; count: number }[] = own === null ? [] : [{ unit: own, count: 0 }];
  for (const table of sum.having(key)) {
    const unit = sum.unitAt(table, key);
    if (unit === null) continue;
    const group = groups.find((each) => powerBetween(unit, each.unit) !== null);
    if (group) group.count += 1;
    else groups.push({ unit, count: 1 });
  }
  // The earlier of two that are met as often: the model's own is first.
  return (
    groups.reduce<(typeof groups)[number] | null>(
      (best, each) => (each.count > (best?.count ?? -1) ? each : best),
      null,
    )?.unit ?? null
  );
}

/** Each unit once. */
export function distinct(lacking: readonly Lacking[]): Lacking[] {
  return [...new Map(lacking.map((one) => [one.table, one])).values()];
}
