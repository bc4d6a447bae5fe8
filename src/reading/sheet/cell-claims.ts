/** What became of each cell of a sheet: a figure, or why it is none. One byte a cell, for the account of the sheet. */
import type { NotFigure } from '../../core/reading';
import { kindOf } from './cell-kind';
import { textOf, type GridRow, type SheetGrid } from './sheet-grid';
import type { CellSnapshot } from '../../core/snapshot';

/** A figure; or a text that may be one, of which a finding says that it cannot be read. */
export type Claim = NotFigure | 'fact' | 'unread';

const CLAIMS: readonly Claim[] = ['fact', 'unread', 'code', 'line-number', 'year', 'date', 'note-mark'];

export class CellClaims {
  private readonly rows = new Map<number, Uint8Array>();

  constructor(readonly grid: SheetGrid) {}

  /** The bytes of a row, one for each of its cells. */
  row(row: GridRow): Uint8Array {
    let bytes = this.rows.get(row.row);
    if (!bytes) this.rows.set(row.row, (bytes = new Uint8Array(row.cells.length)));
    return bytes;
  }

  static code(claim: Claim): number {
    return CLAIMS.indexOf(claim) + 1;
  }

  /** What was claimed of the cell at a place of a row; null where nothing was. */
  at(row: number, at: number): Claim | null {
    return CLAIMS[(this.rows.get(row)?.[at] ?? 0) - 1] ?? null;
  }
}

/** Whether a cell is numeric (CONTRACT 4): a number, or a text that reads as one; note marks with digits are. */
export function isNumeric(cell: CellSnapshot): boolean {
  if (typeof cell.value === 'number') return true;
  if (typeof cell.value !== 'string') return false;
  const kind = kindOf(cell);
  return kind === 'figure' || (kind === 'mark' && /\d/.test(textOf(cell)));
}
