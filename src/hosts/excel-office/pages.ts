/**
 * Cuts what is to be asked into answers that stay under what the host passes on (5 MB on the web), and learns from each
 * how many bytes a cell takes here, so that the next one is as full as it may be.
 */
import type { CellRange } from '../../core/cell-address';

/** What a piece of a sheet is asked. */
export type Asks = 'cells' | 'styles' | 'rows' | 'types' | 'fonts' | 'hidden-rows' | 'hidden-columns' | 'merges';

/** A rectangle of one sheet to be asked in one piece; `sheet` is the caller's index. */
export interface Block {
  readonly sheet: number;
  readonly range: CellRange;
  readonly asks: Asks;
  /** Bytes of the answer for a cell, or for a row where rows answer; those of cells' contents are learnt. */
  readonly each?: number;
}

/** Bytes of one answer that are aimed at; the web's limit is 5 MB. */
export const PAGE_BYTES = 4.6 * 1024 * 1024;
/** First guess of the bytes of an ordinary table's cell: value, formula, format. */
export const BYTES_PER_CELL = 46;
/** An answer that is so much larger than was expected says nothing of what the host passes on. */
const WRONG_GUESS = 1.2;

export const cellsIn = (range: CellRange): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);

export class PageCutter {
  private readonly waiting: Block[] = [];
  private readonly bytes: number;
  private bytesPerCell = BYTES_PER_CELL;
  private mostBytes = Infinity;

  /** `bytes` that one answer may have; a margin below the host's own limit. */
  constructor(bytes: number) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.waiting.length === 0;
  }

  /** What is still to be asked of the sheet. */
  waitingFor(sheet: number): readonly Block[] {
    return this.waiting.filter((block) => block.sheet === sheet);
  }

  /** Bytes that everything that is waiting will take. */
  get bytesWaiting(): number {
    return this.bytesOf(this.waiting);
  }

  add(blocks: readonly Block[]): void {
    this.waiting.push(...blocks);
  }

  /** The next page's blocks; blocks are split between rows, a single row never is. */
  next(): Block[] {
    let room = Math.min(this.mostBytes, this.bytes);
    const page: Block[] = [];
    for (let block = this.waiting[0]; block && room > 0; block = this.waiting[0]) {
      const { top, bottom } = block.range;
      const each = this.rowBytes(block);
      const rows = Math.min(bottom - top + 1, Math.floor(room / each));
      if (rows === 0 && page.length > 0) break;
      const last = top + Math.max(1, rows) - 1;
      page.push({ ...block, range: { ...block.range, bottom: last } });
      room -= (last - top + 1) * each;
      if (last >= bottom) this.waiting.shift();
      else this.waiting[0] = { ...block, range: { ...block.range, top: last + 1 } };
    }
    return page;
  }

  /** A page came through: `bytes` were measured for these cells, and the next page is as large as they allow. */
  learn(cells: number, bytes: number): void {
    if (cells === 0) return;
    if (bytes > cells * this.bytesPerCell * WRONG_GUESS) this.mostBytes = Infinity;
    this.bytesPerCell = Math.max(8, bytes / cells);
  }

  /** What is asked before all else: a page that did not come through for another reason, or what has just become known. */
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
    const [first] = page;
    if (page.length === 1 && first && first.range.top === first.range.bottom) return false;
    this.putBack(page);
    this.mostBytes = Math.max(1, this.bytesOf(page) / 2);
    return true;
  }

  private bytesOf(blocks: readonly Block[]): number {
    return blocks.reduce((sum, block) => sum + (block.range.bottom - block.range.top + 1) * this.rowBytes(block), 0);
  }

  private rowBytes({ range, asks, each = this.bytesPerCell }: Block): number {
    return asks === 'rows' || asks === 'hidden-rows' ? each : each * (range.right - range.left + 1);
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells as rectangles: side by side in a row, or one above the other. */
export function runsOf(cells: readonly Place[]): CellRange[] {
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

/** One rectangle a stretch of consecutive rows that hold some of these cells, as wide as all of them reach. */
export function rowsAround(cells: readonly Place[]): CellRange[] {
  let [left, right] = [Infinity, -1];
  for (const { column } of cells) [left, right] = [Math.min(left, column), Math.max(right, column)];
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row } of [...cells].sort((a, b) => a.row - b.row)) {
    const last = ranges[ranges.length - 1];
    if (last && row <= last.bottom + 1) last.bottom = row;
    else ranges.push({ top: row, left, bottom: row, right });
  }
  return ranges;
}
