/** The door of cells: a workbook as formulas look it up. */
export { BookCells } from './book-cells';
export type { CalculatedBook } from './book-cells';
export { SheetCells } from './sheet-cells';
export type { CalculatedSheet } from './sheet-cells';
export { Pending, WAITING } from './pending';
export type { Held } from './pending';
