/** The header above a table's first lines: the nearest rows of headings that stand over its figures. */
import type { CellSnapshot } from '../../core/snapshot';
import { yearIn } from './cell-kind';
import { isCodeRow } from './code-row';
import type { Profile } from './profile';
import { endsTable, isTitleLine, isUnitLine, numberHeading } from './row-shape';
import { isBlank, textOf, type SheetGrid } from './sheet-grid';
import type { SheetView, ViewRow } from './sheet-view';

export interface Header {
  /** Rows of headings, top first. */
  readonly rows: readonly number[];
  readonly codeRow: number | null;
  /** Position in the view of the first row below the header. */
  readonly from: number;
}

const MAX_HEADER = 10;
/** How far above its first figures a header may stand, in rows that are not blank. */
const MAX_LEAD = 14;
/** A text that is little more than a year. */
const NAMED_YEAR = /^.{0,20}(?:19|20)\d{2}.{0,6}$/u;
/** Blank rows between two rows of one header. */
const MAX_GAP = 2;

/** The header over the lines from position `at` on, not above row `floor`; without rows where there is none. */
export function headerAbove(view: SheetView, at: number, floor: number, profile: Profile): Header {
  const { grid, rows } = view;
  const found: number[] = [];
  let codeRow: number | null = null;
  let from = at;
  let labelled = false;
  for (let i = at - 1, lead = 0; i >= 0 && lead < MAX_LEAD; i -= 1) {
    const row = rows[i] as ViewRow;
    if (row.row < floor || found.length >= MAX_HEADER) break;
    if (found.length === 0 && codeRow === null && isCodeRow(row, profile.left - 1, profile.right + 8)) {
      codeRow = row.row;
      from = i + 1;
      lead += 1;
      continue;
    }
    // Any number of lines may say "-" before the first figure.
    if (found.length === 0 && isLineOfMarks(row, profile)) continue;
    lead += 1;
    if (found.length === 0 && isNumberedSection(row, profile)) continue;
    if (row.values > 0 && !headsColumns(row, profile, found.length > 0)) break;
    if (isUnitLine(row)) {
      if (found.length > 0) break;
      continue;
    }
    const over = overFigures(grid, row.row, profile);
    if (found.length === 0) {
      if (endsTable(row)) break;
      if (over === 0) continue; // A section's line between the header and the first figures.
      if (isTitleLine(grid, row, profile.left, profile.right)) break;
      from = codeRow === null ? i + 1 : from;
    } else if (!continues(view, row, found[0] as number, profile, over, labelled)) break;
    found.unshift(row.row);
    if (!isBlank(grid.shownAt(row.row, profile.label))) labelled = true;
    const merge = grid.mergeAt(row.row, profile.label);
    if (merge && merge.top < row.row && !isBlank(grid.at(merge.top, merge.left))) {
      // The label's heading spans rows above: they are the header's, and nothing above them is.
      for (let j = i - 1; j >= 0 && (rows[j] as ViewRow).row >= merge.top; j -= 1)
        if ((rows[j] as ViewRow).row >= floor) found.unshift((rows[j] as ViewRow).row);
      break;
    }
  }
  const covered = profile.figures.filter((column) => found.some((row) => !isBlank(grid.shownAt(row, column)))).length;
  if (found.length > 0 && covered * 3 < profile.figures.length)
    return { rows: [], codeRow, from: codeRow === null ? at : from };
  return { rows: found, codeRow, from };
}

/** A line of the table in which nothing but "-" or "…" stands where the others have figures. */
function isLineOfMarks({ cells, kinds }: ViewRow, { lead }: Profile): boolean {
  const behind = kinds.filter((_, at) => (cells[at] as CellSnapshot).column > lead);
  const labelled = kinds.some((kind, at) => kind === 'text' && (cells[at] as CellSnapshot).column <= lead);
  return labelled && behind.length > 0 && behind.every((kind) => kind === 'none' || kind === 'unknown');
}

/** A section's line with a number and a name alone: "1 | Cây lúa" above the lines of the crop. */
function isNumberedSection({ cells, kinds, values, texts }: ViewRow, { lead }: Profile): boolean {
  if (values !== 1 || texts === 0 || kinds[0] !== 'figure') return false;
  return cells.every(({ column }) => column <= lead);
}

/** How many columns of figures a row's texts show over, merged ones counted for each. */
export function overFigures(grid: SheetGrid, row: number, profile: Profile): number {
  let over = 0;
  for (const column of profile.figures) if (!isBlank(grid.shownAt(row, column))) over += 1;
  return over;
}

/** Whether the numbers of a row head the columns below: years or a run of numbers, with no label of a line before them. */
export function headsColumns(row: ViewRow, profile: Profile, below: boolean): boolean {
  const kind = numberHeading(row);
  if (kind === null) return false;
  const [first] = row.cells;
  const labelled = first !== undefined && first.column <= profile.lead && row.kinds[0] === 'text';
  return (
    !labelled ||
    below ||
    (row.values >= 2 && ascends(row)) ||
    (kind === 'years' && (besideYears(row) || besideHeadings(row, profile)))
  );
}

/** Headings of years of which some were typed as numbers: "Năm 2023 | 2024 | Năm 2025". */
function besideYears(row: ViewRow): boolean {
  return (
    row.cells.filter((cell, at) => at > 0 && row.kinds[at] === 'text' && NAMED_YEAR.test(textOf(cell))).length >= 2
  );
}

/** A year beside headings of words, where lines have figures: "2019 | Q1 | Q2 | Q3 | Q4". */
function besideHeadings({ cells, kinds }: ViewRow, { figures }: Profile): boolean {
  return cells.filter(({ column }, at) => kinds[at] === 'text' && figures.includes(column)).length >= 2;
}

function ascends(row: ViewRow): boolean {
  const values = row.cells
    .filter((_, at) => row.kinds[at] === 'figure')
    .map((cell) => yearIn(cell) ?? Number(cell.value));
  return values.every((value, at) => at === 0 || value > (values[at - 1] as number));
}

/** Whether a row above rows of headings belongs to them. */
function continues(
  view: SheetView,
  row: ViewRow,
  below: number,
  profile: Profile,
  over: number,
  labelled: boolean,
): boolean {
  const gap = below - row.row - 1;
  if (gap > MAX_GAP || endsTable(row) || isTitleLine(view.grid, row, profile.left, profile.right)) return false;
  const [first, second] = row.cells;
  if (!first) return false;
  if (over > 0) {
    if (first.column > profile.lead) return second !== undefined || gap === 0 || merged(view.grid, first);
    // A text over the labels: their heading, where they have none yet; above it only what stands with other headings.
    return second !== undefined && (!labelled || gap === 0);
  }
  return !labelled && gap === 0 && row.cells.every((cell) => cell.column <= profile.lead);
}

const merged = (grid: SheetGrid, cell: CellSnapshot): boolean => grid.mergeAt(cell.row, cell.column) !== undefined;
