/**
 * Changes to a workbook as data: a host applies them and hands back the edits that undo them. Every edit says what must
 * stand there now (law 11): where something else does, nothing is written, and the user is told.
 */
import type { CellValue } from './snapshot';

export type NewCellValue = string | number | boolean | null;

/** What stands in a cell: a formula is compared as such, for its result may have changed; null where nothing stands. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

/** Values row by row from A1; rows and cells that are left out are blank. */
export type SheetRows<V = CellValue> = readonly (readonly V[])[];

/** One cell gets a typed value or a formula (without "="); its style stays. */
export interface CellEdit {
  readonly kind: 'set-cell';
  readonly sheet: string;
  readonly cell: string;
  /** null clears the cell. Ignored where `formula` is given, except as its cached value. */
  readonly value: NewCellValue;
  readonly formula?: string;
  readonly instead: CellContent;
}

/**
 * A plain sheet is made, or the cells from A1 that `rows` and `instead` cover get these rows ("Ngoại lệ", "Niêm phong");
 * what people wrote beside and below them stays.
 */
export interface SheetEdit {
  readonly kind: 'put-sheet';
  readonly sheet: string;
  readonly rows: SheetRows<NewCellValue>;
  /** Of a new sheet. */
  readonly columnWidths?: readonly number[];
  readonly hidden?: boolean;
  /** null: there is no such sheet. */
  readonly instead: SheetRows | null;
}

export interface RemoveSheetEdit {
  readonly kind: 'remove-sheet';
  readonly sheet: string;
  /** All that stands on it. */
  readonly instead: SheetRows;
}

export type Edit = CellEdit | SheetEdit | RemoveSheetEdit;
