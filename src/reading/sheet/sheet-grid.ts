/** One sheet indexed once: rows in order, cells by position, merged areas by row, texts normalised on demand. */
import type { CellRange } from '../../core/cell-address';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { normaliseText } from '../../language';

/** A merged area is spread over its rows up to here: headers and labels are small, whole-column merges are decoration. */
const MERGE_ROWS = 60;
const MERGE_BUDGET = 400_000;
/** Characters of a text that are looked at: a paragraph is, a book in one cell is not. */
const LONGEST_TEXT = 4_000;

export interface GridRow {
  readonly row: number;
  /** In column order. */
  readonly cells: readonly CellSnapshot[];
}

export class SheetGrid {
  readonly name: string;
  readonly rows: readonly GridRow[];
  private readonly byRow = new Map<number, GridRow>();
  private readonly mergesByRow = new Map<number, CellRange[]>();

  constructor(sheet: SheetSnapshot) {
    this.name = sheet.name;
    this.rows = rowsOf(withinReason(sheet.cells));
    for (const row of this.rows) this.byRow.set(row.row, row);
    let budget = MERGE_BUDGET;
    for (const merge of sheet.merges) {
      for (
        let row = merge.top;
        row <= Math.min(merge.bottom, merge.top + MERGE_ROWS) && budget > 0;
        row += 1, budget -= 1
      ) {
        const list = this.mergesByRow.get(row);
        if (list) list.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
    for (const list of this.mergesByRow.values()) if (list.length > 1) list.sort((a, b) => a.left - b.left);
  }

  rowAt(row: number): GridRow | undefined {
    return this.byRow.get(row);
  }

  /** The rows from one to another, both included, found without a walk over those before. */
  rowsBetween(top: number, bottom: number): readonly GridRow[] {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as GridRow).row < top) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.rows.length && (this.rows[end] as GridRow).row <= bottom) end += 1;
    return this.rows.slice(low, end);
  }

  /** The cell at a position; undefined where the sheet is blank. */
  at(row: number, column: number): CellSnapshot | undefined {
    const cells = this.byRow.get(row)?.cells;
    if (!cells) return undefined;
    // Most rows have no gaps.
    const likely = cells[column - (cells[0]?.column ?? 0)];
    if (likely?.column === column) return likely;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle] as CellSnapshot;
      if (cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** The merged area that covers a position, if any. */
  mergeAt(row: number, column: number): CellRange | undefined {
    const merges = this.mergesByRow.get(row);
    if (!merges) return undefined;
    let low = 0;
    let high = merges.length - 1;
    // No two overlap: the last one that begins at the column or left of it is the only one that may reach it.
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((merges[middle]?.left ?? 0) <= column) low = middle + 1;
      else high = middle - 1;
    }
    const merge = merges[high];
    return merge && column <= merge.right ? merge : undefined;
  }

  /** Whether a merged area covers some cell of a row. */
  mergesAt(row: number): boolean {
    return this.mergesByRow.has(row);
  }

  /** The cell that shows at a position: its own, or the top left of the merged area around it. */
  shownAt(row: number, column: number): CellSnapshot | undefined {
    const own = this.at(row, column);
    if (own && !isBlank(own)) return own;
    const merge = this.mergeAt(row, column);
    return merge ? this.at(merge.top, merge.left) : own;
  }

  /** Normalised text at a position ("" where blank); numbers as JavaScript prints them. */
  textAt(row: number, column: number): string {
    return textOf(this.at(row, column));
  }
}

const isTooLong = (value: CellSnapshot['value']): value is string =>
  typeof value === 'string' && value.length > LONGEST_TEXT;

/** The same cells, the end of overlong texts cut off. */
function withinReason(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  if (!cells.some(({ value }) => isTooLong(value))) return cells;
  return cells.map((cell) =>
    isTooLong(cell.value) ? { ...cell, value: `${cell.value.slice(0, LONGEST_TEXT)}…` } : cell,
  );
}

function rowsOf(cells: readonly CellSnapshot[]): GridRow[] {
  const rows: GridRow[] = [];
  let current: CellSnapshot[] = [];
  let number = -1;
  let sorted = true;
  for (const cell of cells) {
    if (cell.row !== number) {
      if (cell.row < number) sorted = false;
      number = cell.row;
      current = [];
      rows.push({ row: number, cells: current });
    }
    current.push(cell);
  }
  if (sorted) return rows;
  return rowsOf([...cells].sort((a, b) => a.row - b.row || a.column - b.column));
}

/** Whether a cell shows nothing: no value and no formula, or blank text. */
export function isBlank(cell: CellSnapshot | undefined): boolean {
  if (!cell) return true;
  if (cell.value === null) return cell.formula === undefined;
  return typeof cell.value === 'string' && isBlankText(cell.value);
}

function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // A text that begins with a letter or a sign of ASCII, or an accented Latin letter, shows it.
  if ((first > 0x20 && first < 0x7f) || (first >= 0xc0 && first < 0x250)) return false;
  return text === '' || normaliseText(text) === '';
}

/** Normalised text of a cell; "" for blanks, errors and booleans. */
export function textOf(cell: CellSnapshot | undefined): string {
  const value = cell?.value;
  if (typeof value === 'string') return normaliseText(value);
  return typeof value === 'number' ? String(value) : '';
}
