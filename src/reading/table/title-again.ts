/**
 * A sheet that differs from how it was read before only in what is written above its tables. Where these words still say
 * the same of the tables, all that was read of them stays; the words alone are told anew.
 */
import type { TableReading } from '../../core/reading';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { titleWordsOf, type PreparedForm } from '../recognise';
import { isBlank, isNumeric, readTitleBlock, topOf, type SheetGrid, type TableFrame, type TitleBlock } from '../sheet';
import { titleReading } from './table-reading';

/** Where the tables of a sheet stand, and what is written above each. */
export interface TitledTables {
  readonly sheet: SheetSnapshot;
  readonly frames: readonly TableFrame[];
  readonly titles: readonly TitleBlock[];
}

const alike = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

function isSameCell(one: CellSnapshot, other: CellSnapshot): boolean {
  if (one === other) return true;
  return (
    one.row === other.row &&
    one.column === other.column &&
    (one.value === other.value || (typeof one.value === 'object' && alike(one.value, other.value))) &&
    one.formula === other.formula &&
    one.format === other.format &&
    one.bold === other.bold &&
    one.indent === other.indent &&
    one.font === other.font &&
    alike(one.fontRuns, other.fontRuns)
  );
}

/** Words that somebody typed, and no figure of any kind. */
const isWords = (cell: CellSnapshot): boolean =>
  typeof cell.value === 'string' && cell.formula === undefined && !isBlank(cell) && !isNumeric(cell);

/** Whether nothing but words above the tables differs. */
function differAbove(before: SheetSnapshot, sheet: SheetSnapshot, grid: SheetGrid, top: number): boolean {
  if (before.cells.length !== sheet.cells.length || before.visibility !== sheet.visibility) return false;
  if (!alike(before.merges, sheet.merges)) return false;
  if (!alike(before.hiddenRows, sheet.hiddenRows) || !alike(before.hiddenColumns, sheet.hiddenColumns)) return false;
  for (let at = 0; at < sheet.cells.length; at += 1) {
    const [one, other] = [before.cells[at] as CellSnapshot, sheet.cells[at] as CellSnapshot];
    if (isSameCell(one, other)) continue;
    const { row, column } = other;
    if (one.row !== row || one.column !== column || !isWords(one) || !isWords(other)) return false;
    if ((grid.mergeAt(row, column)?.bottom ?? row) >= top) return false;
  }
  return true;
}

/** What of a title block tables are read by; its other words are only told. */
function saysOfTable({ period, unit, unknownUnits, mixedUnits }: TitleBlock): unknown {
  return [period?.id, period?.from, period?.to, unit, unknownUnits, mixedUnits];
}

/** The title blocks of the sheet as it is now; null where anything else of it may be read in another way than before. */
export function titlesAgain(
  before: TitledTables,
  {
    sheet,
    grid,
    file,
    frames,
    forms,
  }: {
    readonly sheet: SheetSnapshot;
    readonly grid: SheetGrid;
    readonly file: string;
    readonly frames: readonly TableFrame[];
    readonly forms: readonly PreparedForm[];
  },
): TitleBlock[] | null {
  if (!alike(before.frames, frames)) return null;
  if (!differAbove(before.sheet, sheet, grid, Math.min(...frames.map(topOf)))) return null;
  const titles = frames.map((frame) => readTitleBlock(grid, file, frame, frames.length));
  const isSame = titles.every((title, at) => {
    const known = before.titles[at];
    return (
      known !== undefined &&
      alike(saysOfTable(known), saysOfTable(title)) &&
      alike(titleWordsOf(forms, known.folded), titleWordsOf(forms, title.folded))
    );
  });
  return isSame ? titles : null;
}

/** The same table below other words. */
export function retitled(table: TableReading, title: TitleBlock): TableReading {
  const { file, sheet, range, form, score, columns, lines } = table;
  return { file, sheet, range, form, score, ...titleReading(title), columns, lines };
}
