/** One table while its lines are taken from top to bottom. */
import { overFigures, type Header } from './header-above';
import type { Profile } from './profile';
import { isFigureLine } from './row-shape';
import { textOf } from './sheet-grid';
import type { SheetView, ViewRow } from './sheet-view';
import type { TableFrame } from './table-frame';
import { tableSpan } from './table-span';

/** Blank rows that a table may hold between two lines of figures. */
const MAX_BLANK = 12;
/** How far above the first line its header is looked for. */
const MOST_HEAD = 30;
/** Signs of a number of a line. */
const LONGEST_NUMBER = 6;

export interface Opening {
  readonly header: Header;
  readonly profile: Profile;
  /** Position of the row that opens it. */
  readonly at: number;
  /** First row that no table above has taken. */
  readonly floor: number;
}

export class Band {
  readonly header: Header;
  readonly profile: Profile;
  /** Columns that hold figures. */
  readonly figures: Set<number>;
  /** Positions of the view's rows that are lines. */
  readonly body: number[] = [];
  readonly repeated: number[] = [];
  /** Texts of the header's rows by column, one map a row. */
  readonly printed: readonly ReadonlyMap<number, string>[];
  /** Length of the body up to the last line that counts, and that line's position in the view. */
  taken = 0;
  last: number;
  /** Position of a row that may have ended the table: lines below it need a reason; -1 for none. */
  ended = -1;
  private readonly opening: number;
  private readonly titleTop: number;

  constructor(
    private readonly view: SheetView,
    { header, profile, at, floor }: Opening,
  ) {
    this.header = header;
    this.profile = profile;
    this.figures = new Set(profile.figures);
    this.printed = this.headAbove(at).map(({ cells }) => new Map(cells.map((cell) => [cell.column, textOf(cell)])));
    this.opening = at;
    this.last = at;
    this.titleTop = floor;
  }

  rowAt(at: number): ViewRow {
    return this.view.rows[at] as ViewRow;
  }

  get lastRow(): ViewRow {
    return this.rowAt(this.last);
  }

  /** Blank rows between the last line that counts and the row at `at`. */
  gapBefore(at: number): number {
    return this.rowAt(at).row - this.lastRow.row - (at - this.last);
  }

  /** Rows that were taken and that no line of figures has made count yet. */
  get pending(): readonly number[] {
    return this.body.slice(this.taken);
  }

  /** Whether a line of figures cannot be this table's: too far below, behind an end, or in no column of the table's. */
  leaves(at: number, blankAbove: number): boolean {
    const row = this.rowAt(at);
    const gap = this.gapBefore(at);
    if (gap > MAX_BLANK) return true;
    const shared = row.cells.some((cell, i) => row.kinds[i] === 'figure' && this.figures.has(cell.column));
    if (!shared) return blankAbove > 0;
    return this.ended >= 0 && (gap > 2 || row.texts === 0);
  }

  /** Takes a row into the body; a row without figures counts only once figures follow, or beside a number or a dash. */
  take(at: number): void {
    const row = this.rowAt(at);
    this.body.push(at);
    const figures = isFigureLine(row, this.figures);
    if (!figures && !this.holdsMark(row) && !this.isNumberedBelow(row)) return;
    this.taken = this.body.length;
    this.last = at;
    if (!figures) return;
    row.cells.forEach(({ column }, i) => {
      if (row.kinds[i] === 'figure' && column > this.profile.lead) this.figures.add(column);
    });
  }

  /** "-" or "…" where figures stand. */
  private holdsMark({ kinds, cells }: ViewRow): boolean {
    return kinds.some(
      (kind, i) => (kind === 'none' || kind === 'unknown') && (cells[i]?.column ?? 0) > this.profile.lead,
    );
  }

  /** A numbered row of words right below the last line. */
  private isNumberedBelow({ row, cells }: ViewRow): boolean {
    const above = this.body[this.body.length - 2];
    return (
      this.last >= 0 &&
      above === this.last &&
      row === this.rowAt(above).row + 1 &&
      cells.length >= 2 &&
      cells[0]?.column === this.profile.left &&
      textOf(cells[0]).length <= LONGEST_NUMBER
    );
  }

  /** Passes over rows that print the header again, with what stands between it and the last line. */
  passOver(at: number): void {
    this.repeated.push(...this.pending, at);
    this.body.length = this.taken;
    this.ended = -1;
  }

  /** The table as far as it was taken; null where there is none. */
  frame(): TableFrame | null {
    const { view, header, profile, opening } = this;
    const coded = header.codeRow !== null && header.codeRow === view.rows[opening]?.row;
    if (this.taken === 0 && !coded) return null;
    const body = this.body.slice(0, this.taken);
    const lines = body.map((at) => this.rowAt(at));
    const labelled = lines.filter((row) => row.kinds.includes('text') && row.values > 0).length;
    const headed = header.rows.some((row) => overFigures(view.grid, row, profile) > 0);
    if (!headed && (labelled < 2 || lines.length < 2)) return null;
    return {
      ...tableSpan(view.grid, lines, this.headAbove(body[0] ?? opening)),
      header: header.rows,
      codeRow: header.codeRow,
      body: lines.map(({ row }) => row),
      titleTop: this.titleTop,
      bottom: this.rowAt(Math.max(this.last, this.repeated[this.repeated.length - 1] ?? -1)).row,
      repeated: this.repeated.map((at) => this.rowAt(at).row),
    };
  }

  /** The rows of the header that stand above position `at`, its code row too. */
  private headAbove(at: number): ViewRow[] {
    const { rows, codeRow } = this.header;
    const head = new Set([...rows, ...(codeRow === null ? [] : [codeRow])]);
    return this.view.rows.slice(Math.max(0, at - MOST_HEAD), at + 1).filter(({ row }) => head.has(row));
  }
}
