/** What a row of a sheet looks like by itself: a line of figures, numbers that head columns, a title, a unit, an end. */
import type { CellSnapshot } from '../../core/snapshot';
import { foldText, parseUnitOfTwo } from '../../language';
import { END_MARK, NOTE_HEADING, TITLE_MARK } from '../vocabulary';
import { isValue, isYear, type CellKind } from './cell-kind';
import { isCodeRow } from './code-row';
import { textOf, type SheetGrid } from './sheet-grid';
import type { ViewRow } from './sheet-view';

/** Numbers that head columns: a code row, years, or a run of whole numbers. */
export type NumberHeading = 'code' | 'years' | 'sequence';

/** Whether all numbers of a row may be headings, and of what kind; null where one is surely a figure. */
export function numberHeading(row: ViewRow): NumberHeading | null {
  if (row.values === 0) return null;
  let years = 0;
  let run = 0;
  let previous = Number.NaN;
  for (let at = 0; at < row.cells.length; at += 1) {
    const cell = row.cells[at] as CellSnapshot;
    const kind = row.kinds[at];
    if (kind === 'error' || kind === 'pending') return null;
    if (kind !== 'figure') continue;
    const value = Number(cell.value);
    if (Number.isInteger(value) && (Number.isNaN(previous) || value === previous + 1)) run += 1;
    previous = value;
    if (isYear(cell)) years += 1;
  }
  if (years === row.values) return 'years';
  if (isCodeRow(row, row.cells[0]?.column ?? 0, row.cells[row.cells.length - 1]?.column ?? 0)) return 'code';
  return run === row.values && run >= 3 && row.texts === 0 ? 'sequence' : null;
}

/** A line of figures: figures behind a label, several by themselves, or one in a column that is known to hold figures. */
export function isFigureLine(row: ViewRow, known: ReadonlySet<number> | null): boolean {
  if (row.values === 0) return false;
  let text = false;
  for (let at = 0; at < row.kinds.length; at += 1) {
    const kind = row.kinds[at] as CellKind;
    if (kind === 'text') text = true;
    else if (isValue(kind) && (text || known?.has((row.cells[at] as CellSnapshot).column) === true)) return true;
  }
  return row.texts === 0 && row.values >= 2;
}

/** Texts that end a table: notes, signatures, sources. */
export function endsTable(row: ViewRow): boolean {
  if (row.values > 0) return false;
  return row.cells.some((cell) => {
    if (typeof cell.value !== 'string') return false;
    const text = foldText(textOf(cell));
    // "Ghi chú" or "Nguồn" among other texts is a heading.
    return END_MARK.test(text) && !(row.cells.length >= 3 && (NOTE_HEADING.test(text) || text === 'nguồn'));
  });
}

/** "Đơn vị tính: triệu đồng", "(triệu đồng)", "£ million": a row that says nothing but the unit. */
export function isUnitLine(row: ViewRow): boolean {
  const [only, second] = row.cells;
  if (!only || second || typeof only.value !== 'string') return false;
  const text = textOf(only);
  return UNIT_LINE.test(foldText(text)) || (text.length <= 40 && parseUnitOfTwo(text) !== null);
}

const UNIT_LINE = /^[([]?(?:đơn vị tính|đvt|đ\.v\.t|đơn vị|unit)\s*[:.]/u;

/** A row of the title block: letterhead, form number, a lone wide or long text. */
export function isTitleLine(grid: SheetGrid, row: ViewRow, left: number, right: number): boolean {
  const texts = row.cells.filter((_, at) => row.kinds[at] === 'text');
  const said = texts.map((cell) => foldText(textOf(cell)));
  // "Kỳ báo cáo" beside "Cùng kỳ" heads a column; beside "6 tháng 2025" it says of which period all is.
  const isHeading = (text: string): boolean =>
    text === 'kỳ báo cáo' && said.length > 1 && said.every((each) => !/\d/u.test(each));
  if (said.some((text) => TITLE_MARK.test(text) && !isHeading(text))) return true;
  const [only] = row.cells;
  if (row.cells.length !== 1 || !only) return false;
  const merge = grid.mergeAt(only.row, only.column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  const length = textOf(only).length;
  if (merge ? width >= right - left : length > 60) return true;
  return only.column <= left + 1 && (width > 2 || length > 40);
}
