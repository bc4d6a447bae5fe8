/** Tables of texts: lists and the sheet "Thuyết minh". Without figures only a form's own headings can tell where they are. */
import { foldText } from '../language';
import { isCodeRow, isBlank, textOf, type SheetGrid, type TableFrame } from './sheet';
import { comparable } from './comparable';
import type { PreparedForm } from './recognise';
import { END_MARK } from './vocabulary';

export interface ListedTable {
  readonly form: PreparedForm;
  readonly frame: TableFrame;
}

const HEADER_SEARCH = 60;

type Layouts = readonly PreparedForm['form']['layout'][];

/** Where list and text forms stand; with other layouts, sheets of a known form that nobody has filled in yet. */
export const TEXT_LAYOUTS: Layouts = ['list', 'texts'];
export const FIGURE_LAYOUTS: Layouts = ['outline', 'units'];

/** The first table on the sheet whose headings are those of a form of these layouts; null without one. */
export function findListed(grid: SheetGrid, forms: readonly PreparedForm[], layouts: Layouts): ListedTable | null {
  const candidates = forms.filter((form) => layouts.includes(form.form.layout));
  if (candidates.length === 0) return null;
  const above: string[] = [];
  for (const [index, row] of grid.rows.slice(0, HEADER_SEARCH).entries()) {
    const cells = row.cells.filter((cell) => !isBlank(cell));
    const headings = cells.length >= 2 ? shownHeadings(grid, index) : [];
    if (headings.length >= 2) {
      const fitting = candidates.filter((form) => fits(form, headings, above));
      const [form] = fitting.sort(
        (a, b) => known(b, headings) - known(a, headings) || titled(b, above) - titled(a, above),
      );
      if (form) return { form, frame: frameBelow(grid, index) };
    }
    for (const cell of cells) above.push(foldText(textOf(cell)));
  }
  return null;
}

/** Headings that show in a row, those merged down from above included. */
function shownHeadings(grid: SheetGrid, index: number): string[] {
  const row = grid.rows[index];
  if (!row) return [];
  // Where no area is merged over the row, it shows its own cells alone.
  if (!grid.mergesAt(row.row)) return row.cells.map((cell) => comparable(textOf(cell))).filter((text) => text !== '');
  const near = grid.rows.slice(Math.max(0, index - 3), index + 1).flatMap((candidate) => candidate.cells);
  const columns = [...new Set(near.map((cell) => cell.column))].sort((a, b) => a - b);
  return columns.map((column) => comparable(textOf(grid.shownAt(row.row, column)))).filter((text) => text !== '');
}

const known = (form: PreparedForm, headings: readonly string[]): number =>
  headings.filter((heading) => form.columns.some((column) => column.headings.includes(heading))).length;

/** Length of the form's longest title above, or of its number, which weighs most. */
function titled(form: PreparedForm, above: readonly string[]): number {
  if (form.numbers.some((number) => above.some((line) => line.replace(/[\s.]/g, '').includes(number)))) return 1000;
  return Math.max(
    0,
    ...form.titles.filter((title) => above.some((line) => line.includes(title))).map((title) => title.length),
  );
}

function fits(form: PreparedForm, headings: readonly string[], above: readonly string[]): boolean {
  const count = known(form, headings);
  const labelled = form.columns.some(
    ({ column, headings: names }) => column.role === 'label' && headings.some((heading) => names.includes(heading)),
  );
  const enough = count >= 2 && count * 10 >= headings.length * 6;
  return labelled && enough && (titled(form, above) > 0 || (form.form.layout === 'texts' && count >= 2));
}

function frameBelow(grid: SheetGrid, index: number): TableFrame {
  const header = grid.rows[index];
  const bottom = header?.row ?? 0;
  const near = grid.rows
    .slice(Math.max(0, index - 3), index + 1)
    .filter(
      (row) =>
        row.row === bottom || row.cells.some((cell) => (grid.mergeAt(cell.row, cell.column)?.bottom ?? 0) === bottom),
    );
  const cells = near.flatMap((row) => row.cells.filter((cell) => !isBlank(cell)));
  const left = Math.min(...cells.map((cell) => cell.column));
  const right = Math.max(...cells.map((cell) => grid.mergeAt(cell.row, cell.column)?.right ?? cell.column));
  const below = grid.rows[index + 1];
  const codeRow = below && isCodeRow(below, left, right) ? below.row : null;
  const body: number[] = [];
  let previous = header?.row ?? 0;
  for (const row of grid.rows.slice(index + (codeRow === null ? 1 : 2))) {
    const filled = row.cells.filter((cell) => cell.column >= left && cell.column <= right && !isBlank(cell));
    const [first] = filled;
    if (!first) continue;
    if (row.row - previous > 6 || filled.every((cell) => END_MARK.test(foldText(textOf(cell))))) break;
    if (row.row - previous > 1 && filled.length === 1 && first.column !== left && body.length > 0) break;
    body.push(row.row);
    previous = row.row;
  }
  return {
    left,
    right,
    header: near.map((row) => row.row),
    codeRow,
    body,
    titleTop: 0,
    bottom: body[body.length - 1] ?? codeRow ?? bottom,
  };
}
