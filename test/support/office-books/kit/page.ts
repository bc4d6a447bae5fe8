/** A sheet being written: cells by position, merges, each position once. */
import { cellName, type CellRange } from '../../../../src/core/cell-address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../../src/core/snapshot';

export interface Look {
  readonly bold?: boolean;
  readonly indent?: number;
  readonly format?: string;
  readonly formula?: string;
}

export class Page {
  private readonly cells = new Map<string, CellSnapshot>();
  private readonly merges: CellRange[] = [];

  constructor(
    readonly name: string,
    private readonly styled: boolean,
    private readonly decomposed = false,
  ) {}

  put(row: number, column: number, value: CellValue, look: Look = {}): void {
    if (value === null || value === '') return;
    this.cells.set(cellName(row, column), {
      row,
      column,
      value: this.decomposed && typeof value === 'string' ? value.normalize('NFD') : value,
      ...(look.formula === undefined ? {} : { formula: look.formula }),
      ...(this.styled && look.format !== undefined ? { format: look.format } : {}),
      ...(this.styled && look.bold ? { bold: true as const } : {}),
      ...(this.styled && look.indent ? { indent: look.indent } : {}),
    });
  }

  /** A formula into a cell that has its value. */
  formula(row: number, column: number, formula: string): void {
    const cell = this.cells.get(cellName(row, column));
    if (cell) this.cells.set(cellName(row, column), { ...cell, formula });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  snapshot(): SheetSnapshot {
    return {
      name: this.name,
      visibility: 'visible',
      cells: [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: [...this.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
}
