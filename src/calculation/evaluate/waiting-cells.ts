/** The cells of a sheet that wait to be computed, found by rectangle in the order of columns; those begun are passed over. */
import type { CellRange } from '../../core/cell-address';

interface WaitingColumn {
  readonly column: number;
  readonly rows: number[];
  /** Where in the sheet's cells each stands. */
  readonly places: number[];
  /** For each the next that still waits, itself or one below; paths are shortened as they are walked. */
  readonly next: number[];
}

export class WaitingCells {
  private readonly columns: WaitingColumn[] = [];
  private readonly byColumn = new Map<number, WaitingColumn>();
  private sorted = true;

  /** Rows of one column come in ascending order. */
  add(row: number, column: number, place: number): void {
    let own = this.byColumn.get(column);
    if (!own) {
      own = { column, rows: [], places: [], next: [] };
      this.byColumn.set(column, own);
      this.columns.push(own);
      this.sorted = false;
    }
    own.next.push(own.rows.length);
    own.rows.push(row);
    own.places.push(place);
  }

  private static from({ rows }: WaitingColumn, row: number): number {
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((rows[middle] ?? 0) < row) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private static waiting({ next }: WaitingColumn, at: number): number {
    let found = at;
    while (found < next.length && next[found] !== found) found = next[found] ?? next.length;
    for (let i = at; i < found;) {
      const after = next[i] ?? found;
      next[i] = found;
      i = after;
    }
    return found;
  }

  /** It is begun: nobody finds it again. */
  take(row: number, column: number): void {
    const own = this.byColumn.get(column);
    if (!own) return;
    const at = WaitingCells.from(own, row);
    if (own.rows[at] === row) own.next[at] = at + 1;
  }

  /** The place of one that waits in a rectangle; −1 without. */
  first({ top, left, bottom, right }: CellRange): number {
    if (!this.sorted) {
      this.columns.sort((a, b) => a.column - b.column);
      this.sorted = true;
    }
    if (left === right) {
      const own = this.byColumn.get(left);
      return own ? WaitingCells.within(own, top, bottom) : -1;
    }
    let [from, to] = [0, this.columns.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.columns[middle]?.column ?? 0) < left) from = middle + 1;
      else to = middle;
    }
    for (; from < this.columns.length; from += 1) {
      const own = this.columns[from];
      if (!own || own.column > right) return -1;
      const found = WaitingCells.within(own, top, bottom);
      if (found >= 0) return found;
    }
    return -1;
  }

  private static within(own: WaitingColumn, top: number, bottom: number): number {
    const at = WaitingCells.waiting(own, WaitingCells.from(own, top));
    const row = own.rows[at];
    return row === undefined || row > bottom ? -1 : (own.places[at] ?? -1);
  }
}
