/** Changes to a workbook as data: a host applies them and hands back the edits that undo them. */

export type NewCellValue = string | number | boolean | null;

/** One cell gets a typed value or a formula (without "="); its style stays. */
export interface CellEdit {
  readonly kind: 'set-cell';
  readonly sheet: string;
  readonly cell: string;
  /** null clears the cell. Ignored where `formula` is given, except as its cached value. */
  readonly value: NewCellValue;
  readonly formula?: string;
}

/** A plain sheet is made, or an existing one of that name gets exactly these rows ("Ngoại lệ", "Niêm phong"). */
export interface SheetEdit {
  readonly kind: 'put-sheet';
  readonly sheet: string;
  readonly rows: readonly (readonly NewCellValue[])[];
  readonly columnWidths?: readonly number[];
  readonly hidden?: boolean;
}

export interface RemoveSheetEdit {
  readonly kind: 'remove-sheet';
  readonly sheet: string;
}

export type Edit = CellEdit | SheetEdit | RemoveSheetEdit;
