/** A part of a sheet as the search for tables walks over it: rows of filled cells, each with what it is at first sight. */
import type { CellSnapshot } from '../../core/snapshot';
import { isValue, kindOf, type CellKind } from './cell-kind';
import type { SheetGrid } from './sheet-grid';

export interface ViewRow {
  readonly row: number;
  /** Filled cells in column order. */
  readonly cells: readonly CellSnapshot[];
  readonly kinds: readonly CellKind[];
  /** How many hold a figure, an error or a formula without a result. */
  readonly values: number;
  readonly texts: number;
}

/** Columns and rows of a sheet; rows without a filled cell in them are left out. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly ViewRow[];
}

/** A row of a sheet by itself. */
export function rowOf(row: number, all: readonly CellSnapshot[]): ViewRow {
  let kinds: CellKind[] = all.map(kindOf);
  let filled = all;
  if (kinds.includes('blank')) {
    filled = all.filter((_, at) => kinds[at] !== 'blank');
    kinds = kinds.filter((kind) => kind !== 'blank');
  }
  return viewRow(row, filled, kinds);
}

function viewRow(row: number, cells: readonly CellSnapshot[], kinds: readonly CellKind[]): ViewRow {
  let values = 0;
  let texts = 0;
  for (const kind of kinds) {
    if (isValue(kind)) values += 1;
    else if (kind === 'text') texts += 1;
  }
  return { row, cells, kinds, values, texts };
}

/** The whole sheet. */
export function wholeView(grid: SheetGrid): SheetView {
  const rows: ViewRow[] = [];
  let right = 0;
  for (const { row, cells } of grid.rows) {
    const own = rowOf(row, cells);
    const last = own.cells[own.cells.length - 1];
    if (!last) continue;
    if (last.column > right) right = last.column;
    rows.push(own);
  }
  return { grid, left: 0, right, rows };
}

/** A part of a view, between rows and columns of the sheet, both ends in. */
export function partOf(view: SheetView, area: { top: number; left: number; bottom: number; right: number }): SheetView {
  const rows: ViewRow[] = [];
  for (let at = firstRow(view.rows, area.top); at < view.rows.length; at += 1) {
    const { row, cells, kinds } = view.rows[at] as ViewRow;
    if (row > area.bottom) break;
    let from = 0;
    while (from < cells.length && (cells[from] as CellSnapshot).column < area.left) from += 1;
    let to = from;
    while (to < cells.length && (cells[to] as CellSnapshot).column <= area.right) to += 1;
    if (to > from) rows.push(viewRow(row, cells.slice(from, to), kinds.slice(from, to)));
  }
  return { grid: view.grid, left: area.left, right: area.right, rows };
}

/** Position of the first row of a view that is not above `row`. */
export function firstRow(rows: readonly ViewRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as ViewRow).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
