/**
 * All tables of a sheet. Tables from top to bottom are found over the whole width first; one that holds a second column of
 * labels with figures of its own, behind a blank column or under a heading of numbers, is taken apart and read side by side.
 */
import { foldText } from '../../language';
import { LABEL_HEADING, NUMBER_HEADING } from '../vocabulary';
import { BandSearch } from './bands';
import { isValue } from './cell-kind';
import { textOf, type SheetGrid } from './sheet-grid';
import { firstRow, partOf, wholeView, type SheetView, type ViewRow } from './sheet-view';
import { topOf, type TableFrame } from './table-frame';

const MAX_DEPTH = 6;

/** Every table of figures on a sheet, top to bottom, left to right. */
export function findTables(grid: SheetGrid): TableFrame[] {
  const view = wholeView(grid);
  const some = search(view, 0, 0);
  // Where nothing is a table of figures, "-" in every cell of one says that there is none of it.
  const found =
    some.length > 0 || !view.rows.some(({ kinds }) => kinds.includes('none'))
      ? some
      : search(withDashes(view), 0, 0).filter(({ header }) => header.length > 0);
  found.sort((a, b) => topOf(a) - topOf(b) || a.left - b.left);
  return found;
}

/** The view with "-" taken for the figures that stand there in other periods. */
function withDashes(view: SheetView): SheetView {
  const rows = view.rows.map((row): ViewRow => {
    const dashes = row.kinds.filter((kind) => kind === 'none').length;
    if (dashes === 0) return row;
    const kinds = row.kinds.map((kind) => (kind === 'none' ? 'figure' : kind));
    return { ...row, kinds, values: row.values + dashes };
  });
  return { ...view, rows };
}

function search(view: SheetView, top: number, depth: number): TableFrame[] {
  return new BandSearch(view, top)
    .frames()
    .flatMap((frame) => (depth < MAX_DEPTH ? apart(view, frame, depth) : [frame]));
}

/** A frame, or the tables that stand side by side in it. */
function apart(view: SheetView, frame: TableFrame, depth: number): TableFrame[] {
  const cut = cutOf(view, frame);
  if (cut === null) return [frame];
  const area = { top: frame.titleTop, bottom: frame.bottom };
  const leftPart = search(partOf(view, { ...area, left: view.left, right: cut - 1 }), frame.titleTop, depth + 1);
  const rightPart = search(partOf(view, { ...area, left: cut, right: view.right }), frame.titleTop, depth + 1);
  return leftPart.length > 0 && rightPart.length > 0 ? [...leftPart, ...rightPart] : [frame];
}

interface ColumnCount {
  values: number;
  texts: number;
  /** Rows in which it is filled, to tell whether two parts run side by side. */
  first: number;
  last: number;
}

/** The column where a second table begins; null where the frame is one table. */
function cutOf(view: SheetView, frame: TableFrame): number | null {
  const counts = countColumns(view, frame);
  const columns = [...counts.keys()].sort((a, b) => a - b);
  const of = (column: number): ColumnCount => counts.get(column) as ColumnCount;
  let figures = false;
  let label: ColumnCount | null = null;
  const firstHeadings = headingsOf(view.grid, frame, columns[0] ?? frame.left);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as number;
    const count = of(column);
    if (label !== null && figures && opensTable(view.grid, frame, columns, at, of, label, firstHeadings)) return column;
    if (count.texts > count.values) label ??= count;
    else if (label !== null && count.values > 0) figures = true;
  }
  return null;
}

/** Whether a table of its own begins at a column: labels here or behind a numbering, then figures. */
function opensTable(
  grid: SheetGrid,
  frame: TableFrame,
  columns: readonly number[],
  at: number,
  of: (column: number) => ColumnCount,
  label: ColumnCount,
  firstHeadings: readonly string[],
): boolean {
  const column = columns[at] as number;
  const headings = headingsOf(grid, frame, column);
  const numbering = headings.some((heading) => NUMBER_HEADING.test(heading));
  const gap = column - (columns[at - 1] as number) > 1;
  const labelled = headings.some((heading) => LABEL_HEADING.test(heading));
  const again = numbering || headings.some((heading) => firstHeadings.includes(heading) && LABEL_HEADING.test(heading));
  if (!gap && !again) return false;
  let labels: ColumnCount | null = null;
  for (let next = at; next < columns.length; next += 1) {
    const count = of(columns[next] as number);
    if (count.texts > count.values) labels ??= count;
    else if (labels !== null && count.values > 0) {
      if (again) return true;
      // Behind a blank column: labels of other lines, or under a heading that opens a table.
      const elsewhere = labels.first > label.first + 1 || labels.last < label.last - 1 || labels.last > label.last + 1;
      return labels.texts >= 2 && (elsewhere || labelled);
    } else if (count.values > 0 && (next > at || !numbering)) return false;
  }
  return false;
}

/** Headings over a column from the top down: what stands over several columns ("PHẦN THU") may head a table of its own. */
function headingsOf(grid: SheetGrid, frame: TableFrame, column: number): readonly string[] {
  return frame.header.map((row) => foldText(textOf(grid.shownAt(row, column)))).filter((text) => text !== '');
}

function countColumns(view: SheetView, frame: TableFrame): Map<number, ColumnCount> {
  const counts = new Map<number, ColumnCount>();
  for (let at = firstRow(view.rows, frame.titleTop); at < view.rows.length; at += 1) {
    const { row, cells, kinds } = view.rows[at] as ViewRow;
    if (row > frame.bottom) break;
    if (row < topOf(frame)) continue;
    const header = frame.header.includes(row) || row === frame.codeRow;
    for (let i = 0; i < cells.length; i += 1) {
      const column = cells[i]?.column ?? 0;
      let count = counts.get(column);
      if (!count) counts.set(column, (count = { values: 0, texts: 0, first: row, last: row }));
      if (header) continue;
      const kind = kinds[i];
      if (kind !== undefined && isValue(kind)) count.values += 1;
      else if (kind === 'text' || kind === 'date') {
        if (count.texts === 0) count.first = row;
        count.last = row;
        count.texts += 1;
      }
    }
  }
  return counts;
}
