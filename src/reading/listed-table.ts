/** Tables of texts: lists and the sheet "Thuyết minh". Without figures only a form's own headings can tell where they are. */
import { foldText } from '../language';
import { comparable } from './comparable';
import type { PreparedForm } from './recognise';
import { isBlank, textOf, type SheetGrid } from './sheet-grid';
import type { TableFrame } from './table-frame';
import { END_MARK } from './vocabulary';

export interface ListedTable {
  readonly form: PreparedForm;
  readonly frame: TableFrame;
}

const HEADER_SEARCH = 60;

/** The first table on the sheet whose headings are those of a list or text form; null without one. */
export function findListed(grid: SheetGrid, forms: readonly PreparedForm[]): ListedTable | null {
  const candidates = forms.filter((form) => form.form.layout === 'list' || form.form.layout === 'texts');
  if (candidates.length === 0) return null;
  const above: string[] = [];
  for (const [index, row] of grid.rows.slice(0, HEADER_SEARCH).entries()) {
    const cells = row.cells.filter((cell) => !isBlank(cell));
    if (cells.length >= 2) {
      const headings = cells.map((cell) => comparable(textOf(cell)));
      for (const form of candidates) {
        const known = headings.filter((heading) => form.columns.some((column) => column.headings.includes(heading)));
        const labelled = form.columns.some(({ column, headings: names }) => column.role === 'label' && headings.some((heading) => names.includes(heading)));
        const titled = form.titles.some((title) => above.some((line) => line.includes(title))) || form.numbers.some((number) => above.some((line) => line.replace(/[\s.]/g, '').includes(number)));
        const enough = known.length >= 2 && known.length * 10 >= headings.length * 6;
        if (!labelled || !enough || !(titled || (form.form.layout === 'texts' && known.length >= 2))) continue;
        return { form, frame: frameBelow(grid, index) };
      }
    }
    for (const cell of cells) above.push(foldText(textOf(cell)));
  }
  return null;
}

function frameBelow(grid: SheetGrid, index: number): TableFrame {
  const header = grid.rows[index];
  const cells = header?.cells.filter((cell) => !isBlank(cell)) ?? [];
  const left = Math.min(...cells.map((cell) => cell.column));
  const right = Math.max(...cells.map((cell) => grid.mergeAt(cell.row, cell.column)?.right ?? cell.column));
  const body: number[] = [];
  let previous = header?.row ?? 0;
  for (const row of grid.rows.slice(index + 1)) {
    const filled = row.cells.filter((cell) => cell.column >= left && cell.column <= right && !isBlank(cell));
    const [first] = filled;
    if (!first) continue;
    if (row.row - previous > 6 || (filled.length === 1 && END_MARK.test(foldText(textOf(first))))) break;
    if (row.row - previous > 1 && filled.length === 1 && first.column !== left && body.length > 0) break;
    body.push(row.row);
    previous = row.row;
  }
  return { left, right, header: [header?.row ?? 0], codeRow: null, body, titleTop: 0, bottom: body[body.length - 1] ?? header?.row ?? 0 };
}
