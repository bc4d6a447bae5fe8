/** The cells around a formula as its evaluation reads them: counted against a budget, and with what doubles lose in mind. */
import type { CellValue } from '../../core/snapshot';
import { Pending } from '../cells';
import type { BookCells, SheetCells } from '../cells';
import { shapeFacts } from '../formula';
import { isError, Raised, UnknownResult } from '../values';
import type { Area, Scalar } from '../values';
import { LookupIndexes } from './lookup-index';
import { RunningSums } from './running-sums';

/** Thrown on the way to a cell that has to be computed first. */
export class Needs extends Error {
  constructor(
    readonly sheet: number,
    readonly at: number,
  ) {
    super('needs');
  }
}

export class CellAccess {
  magnitude = 0;
  /** The noise of doubles may have decided the last result. */
  doubtful = false;
  private readonly runningSums = new RunningSums();
  private readonly lookupIndexes = new LookupIndexes();

  constructor(
    protected readonly book: BookCells,
    private budget: number,
  ) {}

  protected begin(): void {
    this.magnitude = 0;
    this.doubtful = false;
    this.spend(1);
  }

  spend(cells: number): void {
    this.budget -= cells;
    if (this.budget < 0) throw new UnknownResult({ code: 'budget' });
  }

  doubt(): void {
    this.doubtful = true;
  }

  /** Keeps the size of the largest number on the way to a result. */
  protected seen<V extends Scalar>(value: V): V {
    if (typeof value === 'number' && Math.abs(value) > this.magnitude) this.magnitude = Math.abs(value);
    return value;
  }

  private sheetAt(sheet: number): SheetCells {
    const found = this.book.sheets[sheet];
    if (!found) throw new UnknownResult({ code: 'sheet', name: String(sheet) });
    return found;
  }

  private read(cells: SheetCells, sheet: number, at: number): CellValue {
    const value = cells.values[at];
    if (typeof value === 'number') return this.seen(value);
    if (value instanceof Pending) {
      if (value.why) throw new UnknownResult(value.why);
      throw new Needs(sheet, at);
    }
    return value ?? null;
  }

  at(sheet: number, row: number, column: number): CellValue {
    this.spend(1);
    const cells = this.sheetAt(sheet);
    const at = cells.find(row, column);
    return at < 0 ? null : this.read(cells, sheet, at);
  }

  each(area: Area, visit: (value: CellValue, row: number, column: number) => void): void {
    const cells = this.sheetAt(area.sheet);
    cells.each(area, (at) => {
      this.spend(1);
      const value = this.read(cells, area.sheet, at);
      const cell = cells.cells[at];
      if (value !== null && cell) visit(value, cell.row, cell.column);
    });
  }

  private readonly numbers = (area: Area, visit: (value: number) => void): void => {
    this.each(area, (value) => {
      if (typeof value === 'number') visit(value);
      else if (isError(value)) throw new Raised(value);
    });
  };

  sum(area: Area): number {
    if (area.left === area.right || area.top === area.bottom) {
      const { total, magnitude } = this.runningSums.sum(area, this.numbers);
      if (magnitude > this.magnitude) this.magnitude = magnitude;
      return total;
    }
    let total = 0;
    this.numbers(area, (value) => (total += value));
    return total;
  }

  first(area: Area, wanted: Exclude<Scalar, null>): number | null {
    return this.lookupIndexes.first(area, wanted, (of, visit) => this.each(of, visit));
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    const cells = this.sheetAt(sheet);
    const shape = cells.shapeAt(cells.find(row, column));
    return shape !== null && shapeFacts(shape, this.book.names).isSubtotal;
  }

  isHidden(sheet: number, row: number): boolean {
    return this.sheetAt(sheet).hidden.has(row);
  }

  lastRow(sheet: number): number {
    return this.sheetAt(sheet).lastRow;
  }
}
