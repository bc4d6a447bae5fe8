/** Where a table is on its sheet: its columns, header rows, code row, body rows, and the rows above that may be its title. */
import type { CellSnapshot } from '../../core/snapshot';
import { foldText } from '../../language';
import { kindOf, isYear } from './cell-kind';
import { isBlank, textOf, type GridRow, type SheetGrid } from './sheet-grid';
import { isCodeRow } from './code-row';
import { END_MARK, LABEL_HEADING, NUMBER_HEADING, TITLE_MARK } from '../vocabulary';

export interface TableFrame {
  readonly left: number;
  readonly right: number;
  /** Rows of the header, top first. */
  readonly header: readonly number[];
  readonly codeRow: number | null;
  /** Rows of the body in order, blank rows left out. */
  readonly body: readonly number[];
  /** First row that may belong to its title block. */
  readonly titleTop: number;
  /** Last row it takes. */
  readonly bottom: number;
}

const MAX_HEADER = 6;
/** How far above its first line of figures a header may stand, in rows that are not blank. */
const MAX_LEAD = 14;

function rowCells(row: GridRow, left: number, right: number): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (const cell of row.cells) {
    if (cell.column >= left && cell.column <= right && !isBlank(cell)) cells.push(cell);
  }
  return cells;
}

/** A line of figures: a label (or a number of the outline) with a figure somewhere to its right. */
function isFigureRow(cells: readonly CellSnapshot[]): boolean {
  let label = false;
  for (const cell of cells) {
    const kind = kindOf(cell);
    if ((kind === 'figure' || kind === 'error' || kind === 'pending') && label) return true;
    if (kind === 'text') label = true;
  }
  return false;
}

const figures = (cells: readonly CellSnapshot[]): CellSnapshot[] => {
  let label = false;
  return cells.filter((cell) => {
    const kind = kindOf(cell);
    if (kind === 'text') label = true;
    return label && (kind === 'figure' || kind === 'error' || kind === 'pending');
  });
};

/** Without what is a title's or a signature's by its words: it may stand beside another table's first line. */
function tableCells(grid: SheetGrid, row: GridRow, left: number, right: number): CellSnapshot[] {
  const cells = rowCells(row, left, right);
  return cells.filter((cell, at) => {
    if (typeof cell.value !== 'string') return true;
    const text = foldText(textOf(cell));
    if (TITLE_MARK.test(text) || END_MARK.test(text)) return false;
    const next = cells[at + 1];
    if (!next) return true;
    const end = grid.mergeAt(cell.row, cell.column)?.right ?? cell.column;
    return (
      next.column <= end + 1 ||
      !(end - cell.column >= 2 || /^(?:báo cáo|tình hình|tổng hợp|kết quả|thống kê)(?!\p{L})/u.test(text))
    );
  });
}

interface View {
  readonly grid: SheetGrid;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface HeaderFound {
  readonly rows: number[];
  readonly codeRow: number | null;
  readonly left: number;
  readonly right: number;
}

/** Columns of the code row in a row: all of them, or a run between blanks under headings of its own; null without one. */
function codeRun(row: GridRow, view: View): { left: number; right: number } | null {
  if (isCodeRow(row, view.left, view.right)) return { left: view.left, right: view.right };
  const cells = tableCells(view.grid, row, view.left, view.right);
  const first = cells[0];
  if (!first || cells.length < 2) return null;
  if (first.column > view.left && isCodeRow(row, first.column, view.right))
    return { left: first.column, right: view.right };
  for (let from = 0; from < cells.length;) {
    let to = from;
    while (to + 1 < cells.length && (cells[to + 1] as CellSnapshot).column === (cells[to] as CellSnapshot).column + 1)
      to += 1;
    const left = (cells[from] as CellSnapshot).column;
    const right = (cells[to] as CellSnapshot).column;
    if (to > from && isCodeRow(row, left, right) && (from === 0 || underLabelHeading(view, row.row, left)))
      return { left, right };
    from = to + 1;
  }
  return null;
}

/** Whether the nearest heading above a cell is one of a numbering or a label column. */
function underLabelHeading(view: View, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(view.top, row - 4); above -= 1) {
    const text = foldText(textOf(view.grid.shownAt(above, column)));
    if (text !== '') return NUMBER_HEADING.test(text) || LABEL_HEADING.test(text);
  }
  return false;
}

/** Whether some header text shows over a column. */
function headed(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => !isBlank(grid.shownAt(row, column)));
}

/** Text cells of a candidate header row; null when it holds anything that no heading holds. */
function headingCells(cells: readonly CellSnapshot[]): CellSnapshot[] | null {
  const texts: CellSnapshot[] = [];
  let years = 0;
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'text') texts.push(cell);
    else if (kind === 'figure' && isYear(cell)) {
      texts.push(cell);
      years += 1;
    } else if (kind === 'none' || kind === 'date') texts.push(cell);
    else return null;
  }
  return texts.length > 0 && years <= texts.length ? texts : null;
}

function isTitleRow(grid: SheetGrid, texts: readonly CellSnapshot[], left: number, right: number): boolean {
  if (texts.some((cell) => TITLE_MARK.test(foldText(textOf(cell))))) return true;
  const [only] = texts;
  if (texts.length !== 1 || !only) return false;
  const merge = grid.mergeAt(only.row, only.column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  return only.column <= left + 1 && (width > 2 || right - left + 1 <= width || textOf(only).length > 40);
}

/**
 * The header above a first line of figures (or a code row) at position `at` of `rows`: the nearest rows of headings
 * that cover its figures.
 */
function headerAbove(view: View, rows: readonly GridRow[], at: number, floor: number): HeaderFound | null {
  const { grid } = view;
  const first = rows[at] as GridRow;
  const run = codeRun(first, view);
  const isCode = run !== null;
  const firstCells = run ? tableCells(view.grid, first, run.left, run.right) : runOf(view, rows, at);
  const targets = (isCode ? firstCells.slice(1) : figures(firstCells)).map((cell) => cell.column);
  if (targets.length === 0) return null;
  const labelColumn = (firstCells.find((cell) => kindOf(cell) === 'text') ?? firstCells[0])?.column ?? view.left;
  const leftmost = firstCells[0]?.column ?? view.left;
  const firstTarget = Math.min(...targets);
  const lastColumn = run ? run.right : (firstCells[firstCells.length - 1]?.column ?? view.right);
  let codeRow: number | null = isCode ? first.row : null;
  const header: number[] = [];
  let labelHeaded = false;
  let lead = 0;
  for (let i = at - 1; i >= 0 && lead < MAX_LEAD; i -= 1) {
    const row = rows[i] as GridRow;
    if (row.row < floor) break;
    const cells = rowCells(row, view.left, view.right);
    if (cells.length === 0) continue;
    lead += 1;
    if (
      header.length === 0 &&
      codeRow === null &&
      (isCodeRow(row, view.left, view.right) || isCodeRow(row, leftmost, lastColumn))
    ) {
      codeRow = row.row;
      continue;
    }
    const texts = headingCells(cells.filter((cell) => cell.column >= leftmost - 2 && cell.column <= lastColumn + 8));
    const far = header.length > 0 && (header[0] as number) - row.row > 3;
    const covers = texts !== null && targets.some((column) => !isBlank(grid.shownAt(row.row, column)));
    if (texts === null || far || header.length >= MAX_HEADER) break;
    const title = isTitleRow(grid, texts, leftmost, Math.max(...targets));
    if (header.length === 0) {
      if (title) break;
      const overFigures = texts.some((cell) => cell.column >= firstTarget && cell.column <= view.right) || covers;
      if (!overFigures) continue; // A section's line without figures between header and first figures.
      if (END_MARK.test(foldText(textOf(texts[0])))) break;
    } else if (title) break;
    else if (labelHeaded) {
      // Above the label's own heading only groups of columns may stand, right of the label.
      const joined = texts.every(
        (cell) => cell.column > labelColumn && (grid.mergeAt(cell.row, cell.column) !== undefined || texts.length > 1),
      );
      if (!joined) break;
    }
    header.unshift(row.row);
    const label = grid.shownAt(row.row, labelColumn);
    if (!isBlank(label)) labelHeaded = true;
    const merge = grid.mergeAt(row.row, labelColumn);
    if (labelHeaded && merge && merge.top < row.row && !isBlank(grid.at(merge.top, merge.left))) {
      // The label's heading spans more rows above: they are the header's too.
      for (let j = i - 1; j >= 0 && (rows[j] as GridRow).row >= merge.top; j -= 1)
        header.unshift((rows[j] as GridRow).row);
      break;
    }
  }
  if (header.length === 0) return null;
  const covered = targets.filter((column) => headed(grid, header, column)).length;
  if (covered * 10 < targets.length * 6) return null;
  if (!isCode && header.length === 1 && !labelHeaded && covered < 2) return null;
  const span = spanOf(view, header, codeRow, rows, at, leftmost);
  return { rows: header, codeRow, ...span };
}

/**
 * The cells of a first line that belong together: from its first figure back to the label and on to the left as long as
 * no blank column parts them. What stands left of such a gap is another table's.
 */
function runOf(view: View, rows: readonly GridRow[], at: number): CellSnapshot[] {
  const cells = tableCells(view.grid, rows[at] as GridRow, view.left, view.right);
  const [target] = figures(cells);
  if (!target) return cells;
  const filled = new Set<number>();
  for (const row of rows.slice(Math.max(0, at - 3), at + 1)) {
    for (const cell of rowCells(row, view.left, view.right)) {
      const merge = view.grid.mergeAt(cell.row, cell.column);
      for (let column = cell.column; column <= Math.min(merge?.right ?? cell.column, cell.column + 60); column += 1)
        filled.add(column);
    }
  }
  const label = [...cells].reverse().find((cell) => cell.column < target.column && kindOf(cell) === 'text');
  let left = label?.column ?? target.column;
  while (left > view.left && filled.has(left - 1)) left -= 1;
  return cells.filter((cell) => cell.column >= left && cell.column < endOfRun(cells, filled, target.column));
}

/** The first column behind a blank one where another table's label and figures begin; Infinity without one. */
function endOfRun(cells: readonly CellSnapshot[], filled: ReadonlySet<number>, from: number): number {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as CellSnapshot;
    if (cell.column <= from || filled.has(cell.column - 1)) continue;
    const next = cells.slice(at, at + 3).map((candidate) => kindOf(candidate));
    const text = next.indexOf('text');
    if (text >= 0 && text < 2 && cells.slice(at + text + 1).some((candidate) => kindOf(candidate) === 'figure'))
      return cell.column;
  }
  return Infinity;
}

/** The first lines of a body, at most twelve, up to two blank rows: what stands below those may be another table's. */
function firstLines(rows: readonly GridRow[], at: number): readonly GridRow[] {
  let end = at + 1;
  while (end < Math.min(rows.length, at + 12) && (rows[end] as GridRow).row - (rows[end - 1] as GridRow).row <= 2)
    end += 1;
  return rows.slice(at, end);
}

/** Columns of the table: headed columns around the first line, up to a gap behind which another table stands. */
function spanOf(
  view: View,
  header: readonly number[],
  codeRow: number | null,
  rows: readonly GridRow[],
  at: number,
  leftmost: number,
): { left: number; right: number } {
  const { grid } = view;
  const covered = new Set<number>();
  for (const row of header) {
    for (const cell of rowCells(grid.rowAt(row) ?? { row, cells: [] }, view.left, view.right)) {
      const merge = grid.mergeAt(cell.row, cell.column);
      const to = Math.min(merge?.right ?? cell.column, cell.column + 400, view.right);
      for (let column = cell.column; column <= to; column += 1) covered.add(column);
    }
  }
  const sample = firstLines(rows, at);
  const coded =
    codeRow === null ? [] : rowCells(grid.rowAt(codeRow) ?? { row: codeRow, cells: [] }, view.left, view.right);
  const filled = new Set<number>(coded.map((cell) => cell.column));
  for (const row of sample) for (const cell of rowCells(row, view.left, view.right)) filled.add(cell.column);
  const used = [...new Set([...covered, ...filled])].sort((a, b) => a - b);
  const start = Math.max(0, used.indexOf(leftmost));
  let left = leftmost;
  for (let i = start - 1; i >= 0 && (used[i] as number) === left - 1; i -= 1) left = used[i] as number;
  let right = leftmost;
  let sawFigure = false;
  const headings = (column: number): string =>
    foldText(header.map((row) => textOf(grid.shownAt(row, column))).find((text) => text !== '') ?? '');
  const firstHeading = headings(left);
  for (let i = start; i < used.length; i += 1) {
    const column = used[i] as number;
    const gap = column - right > 1;
    const text = headings(column);
    const restarts =
      sawFigure &&
      column > left &&
      (NUMBER_HEADING.test(text) || (text !== '' && text === firstHeading && LABEL_HEADING.test(text)));
    if ((gap && standsAlone(grid, used.slice(i), sample, column)) || restarts) break;
    if (gap && (!covered.has(column) || !filled.has(column))) break;
    right = column;
    sawFigure ||= sample.some((row) => {
      const kind = kindOf(grid.at(row.row, column));
      return kind === 'figure' || kind === 'none';
    });
  }
  return { left, right };
}

/** Whether the columns behind a gap carry their own labels: text first, figures after it. */
function standsAlone(grid: SheetGrid, columns: readonly number[], sample: readonly GridRow[], from: number): boolean {
  let label = false;
  let previous = from - 1;
  for (const column of columns.slice(0, 12)) {
    if (column - previous > 1 && column !== from) return false;
    previous = column;
    let texts = 0;
    let numbers = 0;
    for (const row of sample) {
      const kind = kindOf(grid.at(row.row, column));
      if (kind === 'text') texts += 1;
      else if (kind === 'figure') numbers += 1;
    }
    if (numbers > texts && label) return true;
    if (texts > numbers && texts > 0) label = true;
  }
  return false;
}

/** Body rows under a header, and the last row that belongs to the table. */
function bodyOf(
  view: View,
  rows: readonly GridRow[],
  from: number,
  found: HeaderFound,
): { body: number[]; last: number } {
  const { grid } = view;
  // The header printed again on the next page, and the code row with it, are no lines.
  const printed = new Map<string, string>();
  for (const row of [...found.rows, ...(found.codeRow === null ? [] : [found.codeRow])]) {
    const [first] = rowCells(grid.rowAt(row) ?? { row, cells: [] }, found.left, found.right);
    if (first) printed.set(signature(grid.rowAt(row), found), textOf(first));
  }
  const openers = new Set(printed.values());
  const lead = leadColumns(view, rows, from, found);
  const body: number[] = [];
  let last = -1;
  let lastAt = 0;
  let previous = found.codeRow ?? (found.rows[found.rows.length - 1] as number);
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i] as GridRow;
    const cells = rowCells(row, found.left, found.right);
    if (cells.length === 0) continue;
    const gap = row.row - previous - 1;
    if (openers.has(textOf(cells[0])) && printed.has(signature(row, found))) {
      // A title before it, or numbers that begin anew after it, make it another table's.
      const titled = body.length > lastAt;
      const opening = textOf(rowCells(grid.rowAt(body[0] ?? -1) ?? { row: 0, cells: [] }, found.left, found.right)[0]);
      const anew =
        gap > 0 &&
        rows.slice(i + 1, i + 4).some((next) => textOf(rowCells(next, found.left, found.right)[0]) === opening);
      if (body.length > 0 && (titled || anew)) break;
      previous = row.row;
      continue;
    }
    let hasFigure = false;
    let textsOver = 0;
    for (const cell of cells) {
      if (cell.column <= lead) continue;
      const kind = kindOf(cell);
      if (kind === 'figure' || kind === 'error' || kind === 'pending') {
        hasFigure = true;
        break;
      }
      if (kind === 'text' && cell.column > lead) textsOver += 1;
    }
    if (!hasFigure) {
      if (
        END_MARK.test(foldText(textOf(cells[0]))) ||
        cells.some((cell) => END_MARK.test(foldText(textOf(cell))) && cell.column > found.left)
      )
        break;
      if (gap > 4) break;
      if (textsOver >= 1 && startsHeader(view, rows, i, found)) break;
      // A header that begins further left, some rows below the last figures, is a lower table's that reaches under this one.
      if (last >= 0 && row.row - last > 2 && startsHeader(view, rows, i, { left: view.left, right: view.right })) break;
    } else if (isCodeRow(row, found.left, found.right) && i > from && headsTable(view, rows, i)) break;
    else if (gap > 12) break;
    body.push(row.row);
    previous = row.row;
    const dash = !hasFigure && cells.some((cell) => cell.column > lead && kindOf(cell) === 'none');
    const numbered =
      gap === 0 &&
      cells.length >= 2 &&
      last === row.row - 1 &&
      cells[0]?.column === found.left &&
      textOf(cells[0]).length <= 6;
    if (hasFigure || dash || numbered) {
      last = row.row;
      lastAt = body.length;
    }
  }
  return { body: body.slice(0, lastAt), last };
}

/** Last column of numbers and labels: the first text column of the body's beginning. */
function leadColumns(view: View, rows: readonly GridRow[], from: number, found: HeaderFound): number {
  for (const row of rows.slice(from, from + 12)) {
    const cells = rowCells(row, found.left, found.right);
    const label =
      cells.find((cell) => kindOf(cell) === 'text' && textOf(cell).length > 3) ??
      cells.find((cell) => kindOf(cell) === 'text');
    if (label && isFigureRow(cells)) return label.column;
  }
  return view.left;
}

function signature(row: GridRow | undefined, found: { left: number; right: number }): string {
  if (!row) return '\u0000';
  return rowCells(row, found.left, found.right)
    .map((cell) => `${String(cell.column)}:${textOf(cell)}`)
    .join('|');
}

function headsTable(view: View, rows: readonly GridRow[], at: number): boolean {
  return headerAbove(view, rows, at, (rows[at] as GridRow).row - 8) !== null;
}

/** Whether a row without figures begins the header of another table: headings here, figures soon below. */
function startsHeader(
  view: View,
  rows: readonly GridRow[],
  at: number,
  found: { readonly left: number; readonly right: number },
): boolean {
  const row = rows[at] as GridRow;
  const texts = rowCells(row, found.left, found.right);
  if (texts.length < 2) return false;
  const words = texts.map((cell) => foldText(textOf(cell)));
  const known =
    NUMBER_HEADING.test(words[0] ?? '') || (LABEL_HEADING.test(words[0] ?? '') && (words[0] ?? '').length < 30);
  if (!known) return false;
  for (let i = at + 1; i < Math.min(rows.length, at + 6); i += 1) {
    const below = rows[i] as GridRow;
    if (codeRun(below, view) !== null || isFigureRow(rowCells(below, view.left, view.right))) {
      if (headerAbove(view, rows, i, row.row)?.rows.includes(row.row) === true) return true;
    }
  }
  return false;
}

/**
 * Tables beside the one just found, which begin no lower than its end. They may reach further down: what then stands
 * below it in its own columns is read apart. Answers the last row that is settled.
 */
function besideOf(
  view: View,
  found: HeaderFound,
  titleTop: number,
  bottom: number,
  out: TableFrame[],
  depth: number,
): number {
  const sides: (readonly [number, number])[] = [];
  if (found.right < view.right) sides.push([found.right + 1, view.right]);
  if (found.left > view.left) sides.push([view.left, found.left - 1]);
  let end = bottom;
  for (const [left, right] of sides) {
    const beside: TableFrame[] = [];
    frames({ ...view, left, right, top: titleTop }, beside, depth + 1);
    for (const frame of beside) {
      if ((frame.header[0] ?? 0) > Math.max(bottom, end)) continue;
      out.push(frame);
      end = Math.max(end, frame.bottom);
    }
  }
  if (end > bottom)
    frames(
      { ...view, left: Math.max(view.left, found.left), right: found.right, top: bottom + 1, bottom: end },
      out,
      depth + 1,
    );
  return end;
}

function frames(view: View, out: TableFrame[], depth: number): void {
  const rows = view.grid.rows.filter(
    (row) =>
      row.row >= view.top &&
      row.row <= view.bottom &&
      row.cells.some((cell) => cell.column >= view.left && cell.column <= view.right),
  );
  let titleTop = view.top;
  let floor = view.top;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as GridRow;
    const code = codeRun(row, view) !== null;
    if (!code && !isFigureRow(tableCells(view.grid, row, view.left, view.right))) continue;
    const found = headerAbove(view, rows, i, floor);
    if (!found) continue;
    const from = code
      ? i + 1
      : rows.findIndex((candidate) => candidate.row > (found.codeRow ?? (found.rows[found.rows.length - 1] as number)));
    const { body, last } = bodyOf(view, rows, from < 0 ? rows.length : from, found);
    const headerBottom = found.codeRow ?? (found.rows[found.rows.length - 1] as number);
    const bottom = Math.max(last, headerBottom);
    out.push({
      left: found.left,
      right: found.right,
      header: found.rows,
      codeRow: found.codeRow,
      body,
      titleTop,
      bottom,
    });
    const end = depth < 4 ? besideOf(view, found, titleTop, bottom, out, depth) : bottom;
    titleTop = end + 1;
    floor = end + 1;
    while (i + 1 < rows.length && (rows[i + 1] as GridRow).row <= end) i += 1;
  }
}

/** The row after the nearest table above in the same columns. */
function titleTopOf(frame: TableFrame, all: readonly TableFrame[]): number {
  let top = 0;
  for (const other of all) {
    const overlaps = other.left <= frame.right && other.right >= frame.left;
    if (other !== frame && overlaps && other.bottom < (frame.header[0] ?? 0)) top = Math.max(top, other.bottom + 1);
  }
  return top;
}

/** Every table of figures on a sheet, top to bottom, left to right. */
export function findTables(grid: SheetGrid): TableFrame[] {
  const last = grid.rows[grid.rows.length - 1];
  if (!last) return [];
  const found: TableFrame[] = [];
  frames({ grid, left: 0, right: 16383, top: 0, bottom: last.row }, found, 0);
  found.sort((a, b) => (a.header[0] ?? 0) - (b.header[0] ?? 0) || a.left - b.left);
  return found.map((frame) => ({ ...frame, titleTop: titleTopOf(frame, found) }));
}
