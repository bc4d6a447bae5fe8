/**
 * A workbook as a host read it, before anyone has understood it: plain JSON, the same from every host.
 * Hosts make it, `reading` takes it. Nothing in it is interpreted.
 */
import type { CellRange } from './cell-address';

/** An error value of the sheet ("#REF!"), kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** Text is NFC-normalised by the host? No: it is as stored; `language` normalises. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The cached value of a formula, else the typed value; null only for a formula without a cached value. */
  readonly value: CellValue;
  /** Without the leading "=", shared and array formulas expanded to this cell. Absent for typed values. */
  readonly formula?: string;
  /** The number format code; absent when "General". */
  readonly format?: string;
  /** Only where true: the label's weight tells the outline of unnumbered sheets. */
  readonly bold?: true;
  /** Indentation level, only where above 0. */
  readonly indent?: number;
  /**
   * The font's name, only of a text whose font is from before Unicode (".VnTime", "VNI-Times"), and only on sheets that hold
   * such text: there the font says which letters the codes showed.
   */
  readonly font?: string;
  /** The stretches of a text with fonts of their own, under the same rule; from files only, Excel does not tell them. */
  readonly fontRuns?: readonly FontRun[];
}

/** A stretch of a cell's text, up to the next one. */
export interface FontRun {
  /** Index of its first character. */
  readonly start: number;
  /** Absent where the cell's own font stays. */
  readonly font?: string;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells that hold a value or a formula, in row-major order; each position once. */
  readonly cells: readonly CellSnapshot[];
  /** Merged areas, none overlapping another, sorted by top, then left. The value stands in the top left cell only. */
  readonly merges: readonly CellRange[];
  /** Zero-based rows and columns inside the used range that are hidden or filtered away, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface WorkbookSnapshot {
  /** File name without its folder. */
  readonly file: string;
  /** Lower-case hex SHA-256 of the bytes; null where the host has no bytes (the open workbook in Excel). */
  readonly sha256: string | null;
  readonly sheets: readonly SheetSnapshot[];
}
