/** Where a cell is: the address every figure carries from the sheet to the paper (law 2 of the house). */

import type { TextPlace } from './document-text';

/** Zero-based position inside one sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** One cell of one sheet of one workbook, as people name it. */
export interface CellAddress {
  /** The workbook's file name without its folder ("chi.xlsx"). */
  readonly file: string;
  readonly sheet: string;
  /** A1 notation without dollar signs ("D12"); in a document's text the words themselves ("70.067"). */
  readonly cell: string;
  /** Only in a document's text: where it stands. `sheet` is the paragraph's or the note's name then. */
  readonly inText?: TextPlace;
}

/** A rectangle of cells, all bounds zero-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether an address is a stretch of running text rather than a cell, be it of a sheet or of a document's table. */
export function isInProse({ inText }: CellAddress): boolean {
  return inText !== undefined && inText.place !== 'table';
}

/** Zero-based column index to letters: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Letters to the zero-based column index; NaN when the text is no column. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return NaN;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Zero-based position to A1 notation. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** Names of cells recur on every sheet: those of the first rows are made once. */
const kept: string[][] = [];
const KEPT = { rows: 2_000, columns: 60 } as const;

/** As `cellName`, for names that are asked for again and again. */
export function keptCellName(row: number, column: number): string {
  if (row >= KEPT.rows || column >= KEPT.columns) return cellName(row, column);
  return ((kept[column] ??= [])[row] ??= cellName(row, column));
}

/** A rectangle as "A1:C9", a single cell as "A1:A1". */
export function printRange(range: CellRange): string {
  return `${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`;
}

const [DOLLAR, NOUGHT, NINE, BEFORE_A, Z, LOWER] = [36, 48, 57, 96, 122, 32];
const [MOST_LETTERS, MOST_DIGITS] = [3, 7];

/** A1 notation (dollar signs allowed) to a zero-based position; null when it is none. */
export function parseCellName(name: string): CellPosition | null {
  // Asked of every cell of a workbook: letter by letter, without a match to be made.
  let at = name.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) | LOWER;
    if (letter <= BEFORE_A || letter > Z) break;
    column = column * 26 + letter - BEFORE_A;
  }
  if (at === letters || at - letters > MOST_LETTERS) return null;
  if (name.charCodeAt(at) === DOLLAR) at += 1;
  const digits = at;
  let row = 0;
  for (; at < name.length; at += 1) {
    const digit = name.charCodeAt(at);
    if (digit < NOUGHT || digit > NINE) return null;
    row = row * 10 + digit - NOUGHT;
  }
  if (at === digits || at - digits > MOST_DIGITS || name.charCodeAt(digits) === NOUGHT) return null;
  return { row: row - 1, column: column - 1 };
}

/** One line that sorts addresses and serves as a map key; file and sheet names may hold any character. */
export function addressKey(address: CellAddress): string {
  return JSON.stringify([address.file, address.sheet, address.cell]);
}
