/** Cells of a line under columns of figures. */
import type { CellSnapshot } from '../../core/snapshot';
import type { TableLine } from '../lines';
import type { SheetGrid } from '../sheet';
import type { MeasureColumn } from './measure-column';

/** Walks the cells of a line that stand in columns of figures: each with its column's place, its own place in the row. */
export function walkLine(
  grid: SheetGrid,
  line: TableLine,
  measures: readonly MeasureColumn[],
  visit: (cell: CellSnapshot, at: number, place: number) => void,
): void {
  const cells = grid.rowAt(line.row)?.cells ?? [];
  let at = 0;
  for (let place = 0; place < cells.length && at < measures.length; place += 1) {
    const cell = cells[place] as CellSnapshot;
    while (at < measures.length && (measures[at] as MeasureColumn).column.column < cell.column) at += 1;
    if (at < measures.length && (measures[at] as MeasureColumn).column.column === cell.column) visit(cell, at, place);
  }
}
