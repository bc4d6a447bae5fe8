/** The header printed again on the next page: whether the table goes on below it, or another with the same header begins. */
import { foldText } from '../../language';
import type { Band } from './band';
import { isCodeRow } from './code-row';
import { textOf } from './sheet-grid';
import type { SheetView, ViewRow } from './sheet-view';

const CONTINUED = /\(?(?:tiếp theo|tiếp|continued|cont\.)\)?/u;
/** How far below one looks for the first line. */
const AHEAD = 4;

export function repeatsHeader(view: SheetView, band: Band, at: number): boolean {
  const row = view.rows[at] as ViewRow;
  if (!band.printed.some((texts) => printsAgain(texts, row))) return false;
  const previous = band.repeated[band.repeated.length - 1];
  const within = previous !== undefined && previous >= band.last && band.pending.length === 0;
  return within || goesOn(view, band, at);
}

/** Whether a row says what a row of the header says: every text of it at the same column, and most of them. */
function printsAgain(texts: ReadonlyMap<number, string>, { cells }: ViewRow): boolean {
  return cells.length * 2 > texts.size && cells.every((cell) => texts.get(cell.column) === textOf(cell));
}

function goesOn({ rows, left, right }: SheetView, band: Band, at: number): boolean {
  const row = rows[at] as ViewRow;
  const titles = band.ended >= 0 ? rows.slice(band.last + 1, at) : band.pending.map((each) => band.rowAt(each));
  if (titles.some(({ cells }) => cells.some((cell) => CONTINUED.test(foldText(textOf(cell)))))) return true;
  // A title of its own, or numbers that begin anew after it, make it another table's.
  if (titles.length > 0) return false;
  if (row.row === band.lastRow.row + 1) return true;
  const opening = textOf(band.rowAt(band.body[0] ?? at).cells[0]);
  // A code row under the header is no first line, though it begins with 1.
  const lines = rows.slice(at + 1, at + 1 + AHEAD).filter((next) => !isCodeRow(next, left, right));
  return !lines.some((next) => textOf(next.cells[0]) === opening);
}
