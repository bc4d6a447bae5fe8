/**
 * Cuts what is to be read into pages that stay under what the host passes on in one answer (5 MB on the web), and learns
 * from each page how many bytes a cell takes here, so that the next one is as full as it may be.
 */
import type { CellRange } from '../../core/cell-address';

/** A rectangle of one sheet to be read in one piece; `sheet` is the caller's index. */
export interface Block {
  readonly sheet: number;
  readonly range: CellRange;
}

export interface PageOptions {
  /** Bytes that one answer may have; a margin below the host's own limit. */
  readonly bytes: number;
  /** First guess of bytes a cell. */
  readonly bytesPerCell: number;
}

export const cellsIn = (range: CellRange): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);

export class PageCutter {
  private readonly waiting: Block[];
  private readonly bytes: number;
  private bytesPerCell: number;
  private mostCells = Infinity;

  constructor(blocks: readonly Block[], options: PageOptions) {
    this.waiting = [...blocks];
    this.bytes = options.bytes;
    this.bytesPerCell = options.bytesPerCell;
  }

  get done(): boolean {
    return this.waiting.length === 0;
  }

  /** The next page's blocks; blocks are split between rows, a single row never is. */
  next(): Block[] {
    let room = Math.max(1, Math.min(this.mostCells, Math.floor(this.bytes / this.bytesPerCell)));
    const page: Block[] = [];
    for (let block = this.waiting[0]; block && room > 0; block = this.waiting[0]) {
      const { top, left, bottom, right } = block.range;
      const width = right - left + 1;
      const rows = Math.min(bottom - top + 1, Math.floor(room / width));
      if (rows === 0 && page.length > 0) break;
      const taken = Math.max(1, rows);
      page.push({ sheet: block.sheet, range: { top, left, right, bottom: top + taken - 1 } });
      room -= taken * width;
      if (top + taken > bottom) this.waiting.shift();
      else this.waiting[0] = { sheet: block.sheet, range: { top: top + taken, left, bottom, right } };
    }
    return page;
  }

  /** A page came through: `bytes` were measured for these cells, and the next page is as large as they allow. */
  learn(cells: number, bytes: number): void {
    if (cells > 0) this.bytesPerCell = Math.max(8, bytes / cells);
    this.mostCells = Infinity;
  }

  /** A page did not come through for another reason: it is asked again as it was. */
  putBack(page: readonly Block[]): void {
    this.waiting.unshift(...page);
  }

  /** Forgets what is left of a sheet that is gone. */
  drop(sheet: number): void {
    for (let i = this.waiting.length - 1; i >= 0; i -= 1)
      if (this.waiting[i]?.sheet === sheet) this.waiting.splice(i, 1);
  }

  /** A page was too large: it is put back and cut into smaller ones. false when it cannot be made smaller. */
  tooLarge(page: readonly Block[]): boolean {
    const cells = page.reduce((sum, block) => sum + cellsIn(block.range), 0);
    const single = page.length === 1 && page[0] !== undefined && page[0].range.top === page[0].range.bottom;
    if (single) return false;
    this.putBack(page);
    this.mostCells = Math.max(1, Math.floor(cells / 2));
    return true;
  }
}

/** Cells as rectangles: side by side in a row, or one above the other. */
export function runsOf(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const across: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = across[across.length - 1];
    if (last && last.top === row && last.right === column - 1) last.right = column;
    else across.push({ top: row, left: column, bottom: row, right: column });
  }
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<string, (typeof runs)[0]>();
  for (const run of across) {
    const columns = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(columns);
    if (above && above.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      runs.push(run);
      open.set(columns, run);
    }
  }
  return runs;
}
