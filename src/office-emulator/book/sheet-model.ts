/** One sheet of the in-memory workbook: cells by position, and what the Excel model needs to know around them. */
import type { CellRange } from '../../core/cell-address';
import type { CellSnapshot, CellValue, SheetSnapshot, SheetVisibility } from '../../core/snapshot';

export interface ModelCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly bold?: true;
  readonly indent?: number;
  /** The font's name, where the snapshot that the sheet came from tells it. */
  readonly font?: string;
}

/** A conditional format of the sheet; `formula` without "=" and `fill` as "#rrggbb" where it is a custom one. */
export interface ModelConditionalFormat {
  readonly id: string;
  readonly type: string;
  range: CellRange;
  formula: string;
  fill: string;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export class SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected = false;
  readonly rows = new Map<number, Map<number, ModelCell>>();
  merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  conditionalFormats: ModelConditionalFormat[] = [];

  constructor(id: string, name: string, visibility: SheetVisibility = 'visible') {
    this.id = id;
    this.name = name;
    this.visibility = visibility;
  }

  static from(snapshot: SheetSnapshot, id: string): SheetModel {
    const sheet = new SheetModel(id, snapshot.name, snapshot.visibility);
    for (const { row, column, ...cell } of snapshot.cells) sheet.put(row, column, cell);
    sheet.merges = [...snapshot.merges];
    for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
    return sheet;
  }

  cell(row: number, column: number): ModelCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Sets or, with null, empties a cell; keeping its format is the caller's business. */
  put(row: number, column: number, cell: ModelCell | null): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, ModelCell>()));
    if (cell) cells.set(column, cell);
    else cells.delete(column);
    if (cells.size === 0) this.rows.delete(row);
  }

  /** The smallest rectangle around all cells (of `within`) that hold a value or a formula; null where there are none. */
  usedRange(within: CellRange | null = null): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of cells) {
        if (within && (column < within.left || column > within.right)) continue;
        if (cell.value === null && cell.formula === undefined) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  toSnapshot(): SheetSnapshot {
    const cells: CellSnapshot[] = [];
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const line = this.rows.get(row) ?? new Map<number, ModelCell>();
      for (const column of [...line.keys()].sort((a, b) => a - b)) {
        const cell = line.get(column);
        if (cell && (cell.value !== null || cell.formula !== undefined)) cells.push({ row, column, ...cell });
      }
    }
    const ascending = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
    return {
      name: this.name,
      visibility: this.visibility,
      cells,
      merges: [...this.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: ascending(this.hiddenRows),
      hiddenColumns: ascending(this.hiddenColumns),
    };
  }
}
