/** Everything that a sum of bodies is: its sheets, every cell with its parts, what is missing, what has to be asked. */
import type { CellAddress, CellRange } from '../../core/cell-address';
import type { Decimal } from '../../core/decimal';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Unit as Measure } from '../../core/unit';
import type { Lacking } from '../../office';
import type { LeftCell, SumCell } from './sum-cell';
import type { Lack } from './figures';
import type { Unit, UnitBook, Unread } from './gather';
import type { TableSum, UnitTable } from './table-sum';
import { tenfoldUnits, type TenfoldUnit } from './tenfold-units';
import type { Absent } from './unit-cells';

/** What one unit gives to a cell. */
export interface Part {
  readonly unit: number;
  readonly at: CellAddress;
  /** As its sheet says it, in its own unit. */
  readonly stands: Decimal | Absent;
  readonly measure: Measure | null;
}

export interface SummedCell extends SumCell {
  readonly table: TableSum;
  readonly model: UnitTable;
  /** In the workbook of the sum; null where its sheet has no place for it. */
  readonly at: CellAddress | null;
}

export interface LeftAt extends LeftCell {
  readonly at: CellAddress | null;
}

export interface UnitLack {
  readonly unit: number;
  readonly why: Lack | 'no-table';
  readonly at: CellAddress | null;
}

/** A table of the sum. */
export interface SummedSheet {
  readonly key: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Rows of its header; the lines follow. */
  readonly header: number;
  /** How many units have it, and those that do not. */
  readonly units: number;
  readonly without: readonly number[];
}

export interface Consolidation {
  readonly book: WorkbookSnapshot;
  readonly units: readonly Unit[];
  readonly books: readonly UnitBook[];
  /** Workbooks that could not be read and were left out on demand. */
  readonly unread: readonly Unread[];
  readonly period: string;
  /** The body that it is the sum of; "" where nobody says. */
  readonly upper: string;
  readonly cells: readonly SummedCell[];
  readonly left: readonly LeftAt[];
  readonly tables: readonly SummedSheet[];
  /** Bodies of bodies.yaml without a workbook, and units that it does not know. */
  readonly missing: readonly string[];
  /** Forms that bodies.yaml expects of units and that they have not sent. */
  readonly owed: readonly Lacking[];
  readonly unknown: readonly string[];
  /** Lists of items, which are not added: "file › sheet". */
  readonly lists: readonly string[];
  /** Sheets of forms that nobody filled in, and those that say there is nothing to report: likewise. */
  readonly blank: readonly string[];
  /** Sheets that another sheet of their workbook says once more: added once. */
  readonly copies: readonly string[];
  readonly nothing: readonly string[];
}

/** Every unit's share in a cell, in the order of the workbooks. */
export function* partsOf({ table, key }: Pick<SummedCell, 'table' | 'key'>): Generator<Part> {
  for (const each of table.having(key)) {
    const stands = table.at(each, key);
    const cell = each.shape.cells.get(key);
    if (stands === null || cell === undefined) continue;
    const at = { file: each.file, sheet: each.sheet, cell };
    yield { unit: each.unit, at, stands, measure: table.unitAt(each, key) };
  }
}

/** The units whose figure is not in it, and why. */
export function lackingOf({ lacking, key }: SummedCell): readonly UnitLack[] {
  return lacking.map(({ table: { unit, file, sheet, shape }, why }) => {
    const cell = shape.cells.get(key);
    return { unit, why, at: cell === undefined ? null : { file, sheet, cell } };
  });
}

/** Units whose amounts of one kind look ten or a hundred times too large or small: to be looked at, in every table. */
export const tenfoldOf = ({ cells }: Pick<Consolidation, 'cells'>): readonly TenfoldUnit[] =>
  [...new Set(cells.map(({ table }) => table))].flatMap(tenfoldUnits);
