/** Whether a row inside a table begins another table's header: headings here, other figures soon below. */
import { foldText } from '../../language';
import { LABEL_HEADING, NUMBER_HEADING } from '../vocabulary';
import type { Band } from './band';
import { headsColumns, overFigures } from './header-above';
import type { Profile } from './profile';
import { isFigureLine, numberHeading } from './row-shape';
import { isBlank, textOf } from './sheet-grid';
import type { SheetView, ViewRow } from './sheet-view';

/** How much has to speak for another header. */
const ENOUGH = 2;
const LONGEST_LABEL_HEADING = 30;

/** `next` finds the profile of the figures soon below; null where there are none. */
export function startsHeader(view: SheetView, band: Band, at: number, next: () => Profile | null): boolean {
  const row = view.rows[at] as ViewRow;
  if (isFigureLine(row, band.figures) && !headsAsNumbers(view, band, at)) return false;
  const profile = next();
  if (!profile || profile.figures.length === 0) return false;
  const over = overFigures(view.grid, row.row, profile);
  const own = row.cells.filter((cell) => cell.column > profile.lead).length;
  if (over === 0 || own === 0 || (own < 2 && profile.figures.length > 2)) return false;
  return weightOf(view, band, at, profile, own) >= ENOUGH;
}

/** Blank rows right above the row at `at`. */
export function blankBefore({ rows }: SheetView, at: number): number {
  const above = rows[at - 1];
  return above ? (rows[at] as ViewRow).row - above.row - 1 : 0;
}

/** Years or numbers as headings; a year alone right below a line is a figure of it. */
function headsAsNumbers(view: SheetView, band: Band, at: number): boolean {
  const row = view.rows[at] as ViewRow;
  const heading = numberHeading(row);
  if (heading === null || !headsColumns(row, band.profile, false)) return false;
  const below = blankBefore(view, at) === 0 && row.row - band.lastRow.row === 1;
  return !(heading === 'years' && row.texts <= 1 && below);
}

/** What speaks for another header: a gap, a title, words of headings, bold, other columns, a blank over the labels. */
function weightOf({ rows, grid }: SheetView, band: Band, at: number, profile: Profile, own: number): number {
  const row = rows[at] as ViewRow;
  const [cell] = row.cells;
  const first = foldText(textOf(cell));
  const titled = at - 1 > band.last && rows[at - 1]?.cells.length === 1;
  const headed = NUMBER_HEADING.test(first) || (LABEL_HEADING.test(first) && first.length < LONGEST_LABEL_HEADING);
  const bolder = cell?.bold === true && band.lastRow.cells[0]?.bold !== true;
  return (
    Math.min(2, band.gapBefore(at)) +
    (titled ? 1 : 0) +
    (headed ? 2 : 0) +
    (bolder ? 1 : 0) +
    (alike(profile.figures, band.figures) ? 0 : 2) +
    (own >= 2 && isBlank(grid.shownAt(row.row, profile.label)) ? 1 : 0) +
    (row.values > 0 ? 1 : 0)
  );
}

/** Two sets of columns of figures that share at least half. */
function alike(next: readonly number[], known: ReadonlySet<number>): boolean {
  const shared = next.filter((column) => known.has(column)).length;
  return shared * 2 >= Math.max(next.length, Math.min(known.size, next.length * 2));
}
