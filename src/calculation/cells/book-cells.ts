/** A workbook's sheets as formulas look them up. */
import { sheetKey } from '../formula';
import type { Names } from '../formula';
import { SheetCells } from './sheet-cells';
import type { CalculatedSheet } from './sheet-cells';

export interface CalculatedBook {
  readonly sheets: readonly CalculatedSheet[];
  /** Defined names in upper case with their formulas; a name that is not among them is said to be unknown. */
  readonly names?: Names;
}

export class BookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: Names;
  private readonly places = new Map<string, number>();

  constructor(book: CalculatedBook) {
    this.sheets = book.sheets.map((sheet) => new SheetCells(sheet));
    this.names = book.names ?? new Map();
    book.sheets.forEach(({ name }, at) => this.places.set(sheetKey(name), at));
  }

  /** The place of a sheet by its name; -1 where there is none. */
  placeOf(name: string): number {
    return this.places.get(sheetKey(name)) ?? -1;
  }
}
