/** One sheet's cells as formulas look them up: by position and by rectangle, in the order of rows. */
import type { CellRange } from '../../core/cell-address';
import type { CellSnapshot } from '../../core/snapshot';
import { formulaShape } from '../formula';
import type { FormulaShape } from '../formula';
import type { Held } from './pending';

/** What formulas need of a sheet; a SheetSnapshot is one. */
export interface CalculatedSheet {
  readonly name: string;
  /** In row-major order, each position once. */
  readonly cells: readonly CellSnapshot[];
  readonly hiddenRows: readonly number[];
}

export class SheetCells {
  readonly name: string;
  readonly cells: readonly CellSnapshot[];
  /** What each cell holds at this moment of the calculation. */
  readonly values: Held[];
  readonly hidden: ReadonlySet<number>;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The rows that hold cells, and where in `cells` each begins. */
  private readonly rows: number[] = [];
  private readonly starts: number[] = [];
  private readonly shapes: (FormulaShape | undefined)[];

  constructor(sheet: CalculatedSheet) {
    this.name = sheet.name;
    this.cells = sheet.cells;
    this.values = new Array<Held>(sheet.cells.length);
    this.shapes = new Array<FormulaShape | undefined>(sheet.cells.length);
    this.hidden = new Set(sheet.hiddenRows);
    let row = -1;
    let lastColumn = -1;
    sheet.cells.forEach((cell, at) => {
      this.values[at] = cell.value;
      if (cell.row !== row) {
        row = cell.row;
        this.rows.push(row);
        this.starts.push(at);
      }
      if (cell.column > lastColumn) lastColumn = cell.column;
    });
    this.starts.push(sheet.cells.length);
    this.lastRow = row;
    this.lastColumn = lastColumn;
  }

  /** The formula that stands at a place of `cells`, parsed; null where a value was typed. */
  shapeAt(at: number): FormulaShape | null {
    const known = this.shapes[at];
    if (known) return known;
    const cell = this.cells[at];
    if (cell?.formula === undefined) return null;
    const shape = formulaShape(cell.formula, cell.row, cell.column);
    this.shapes[at] = shape;
    return shape;
  }

  /** The first of `rows` at or below a row. */
  private rowAt(row: number): number {
    let [from, to] = [0, this.rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.rows[middle] ?? 0) < row) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The first cell of a row's stretch at or right of a column. */
  private columnAt(start: number, end: number, column: number): number {
    const first = this.cells[start];
    // Rows are mostly without gaps: the cell is where it would be then.
    if (first) {
      const guess = start + column - first.column;
      if (guess <= start && column <= first.column) return start;
      if (guess < end && this.cells[guess]?.column === column) return guess;
    }
    let [from, to] = [start, end];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.cells[middle]?.column ?? 0) < column) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Where in `cells` a position stands; -1 where it is blank. */
  find(row: number, column: number): number {
    const at = this.rowAt(row);
    if (this.rows[at] !== row) return -1;
    const end = this.starts[at + 1] ?? 0;
    const found = this.columnAt(this.starts[at] ?? 0, end, column);
    return found < end && this.cells[found]?.column === column ? found : -1;
  }

  /** The cells of a rectangle, row by row. */
  each(range: CellRange, visit: (at: number) => void): void {
    const { cells, rows, starts } = this;
    for (let r = this.rowAt(range.top); r < rows.length && (rows[r] ?? 0) <= range.bottom; r += 1) {
      const end = starts[r + 1] ?? 0;
      for (let at = this.columnAt(starts[r] ?? 0, end, range.left); at < end; at += 1) {
        if ((cells[at]?.column ?? 0) > range.right) break;
        visit(at);
      }
    }
  }
}
