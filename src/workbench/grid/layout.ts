/** Where rows and columns stand on the screen: hidden lines take no room, columns are as wide as their longest text. */
import type { CellRange } from '../../core/cell-address';
import type { SheetModel } from '../../office-emulator';
import { cellText } from './cell-text';

export const ROW_HEIGHT = 24;
export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 48;
const NARROW = 64;
const WIDE = 340;
const PIXELS_A_LETTER = 7.2;
/** Rows beyond the used range that can be scrolled to and typed into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const WIDTH_SAMPLE = 400;

export interface GridLayout {
  readonly rows: number;
  readonly columns: number;
  /** Left edge of each column and, last, the right edge of all. */
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
  readonly width: number;
  readonly height: number;
}

function columnWidth(sheet: SheetModel, column: number, inMerge: ReadonlySet<string>): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  let longest = 0;
  let seen = 0;
  for (const [row, cells] of sheet.rows) {
    const cell = cells.get(column);
    if (!cell || inMerge.has(`${String(row)},${String(column)}`)) continue;
    longest = Math.max(longest, cellText(cell).length * (cell.bold ? 1.08 : 1) + (cell.indent ?? 0));
    seen += 1;
    if (seen > WIDTH_SAMPLE) break;
  }
  return Math.min(WIDE, Math.max(NARROW, Math.round(longest * PIXELS_A_LETTER) + 14));
}

/** Measures a sheet; `MAX` bounds keep a stray far cell from making a page of millions of pixels. */
export function layoutOf(sheet: SheetModel): GridLayout {
  const used = sheet.usedRange();
  const rows = Math.min(200_000, (used?.bottom ?? 0) + SPARE_ROWS);
  const columns = Math.min(2_000, (used?.right ?? 0) + SPARE_COLUMNS);
  const inMerge = new Set(
    sheet.merges.filter((m) => m.right > m.left).map((m) => `${String(m.top)},${String(m.left)}`),
  );
  const lefts = [0];
  for (let column = 0; column < columns; column += 1)
    lefts.push((lefts[column] ?? 0) + columnWidth(sheet, column, inMerge));
  const tops = [0];
  for (let row = 0; row < rows; row += 1) tops.push((tops[row] ?? 0) + (sheet.hiddenRows.has(row) ? 0 : ROW_HEIGHT));
  return { rows, columns, lefts, tops, width: lefts[columns] ?? 0, height: tops[rows] ?? 0 };
}

/** Index of the line in which a pixel lies. */
export function lineAt(edges: readonly number[], pixel: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(layout: GridLayout, range: CellRange): Box {
  const at = (edges: readonly number[], i: number): number => edges[Math.min(i, edges.length - 1)] ?? 0;
  const [left, top] = [at(layout.lefts, range.left), at(layout.tops, range.top)];
  return {
    left,
    top,
    width: at(layout.lefts, range.right + 1) - left,
    height: at(layout.tops, range.bottom + 1) - top,
  };
}

/** The next line that is not hidden, in steps of 1 or -1; the same line when there is none. */
export function step(edges: readonly number[], from: number, by: 1 | -1, times = 1): number {
  let at = from;
  for (let n = 0; n < times; n += 1) {
    let next = at + by;
    while (next >= 0 && next < edges.length - 1 && edges[next] === edges[next + 1]) next += by;
    if (next < 0 || next >= edges.length - 1) break;
    at = next;
  }
  return at;
}
