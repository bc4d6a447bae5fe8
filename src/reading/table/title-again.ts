/**
 * A sheet that differs from how it was read before only in what is written above its tables. Where these words still say
 * the same of the tables, all that was read of them stays; the words alone are told anew.
 */
import type { TableReading } from '../../core/reading';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { titleWordsOf, type PreparedForm } from '../recognise';
import { TableMemory } from '../relations';
import {
  alike,
  changedCells,
  isBlank,
  isNumeric,
  readTitleBlock,
  topOf,
  type SheetGrid,
  type TableFrame,
  type TitleBlock,
} from '../sheet';
import { titleReading } from './table-reading';
import type { TablesAsRead, TableStructure } from './table-structure';

/** Words that somebody typed, and no figure of any kind. */
const isWords = (cell: CellSnapshot): boolean =>
  typeof cell.value === 'string' && cell.formula === undefined && !isBlank(cell) && !isNumeric(cell);

/** Whether nothing but words above the tables differs. */
function differAbove(before: SheetSnapshot, sheet: SheetSnapshot, grid: SheetGrid, top: number): boolean {
  const changed = changedCells(before, sheet);
  return (
    changed !== null &&
    changed.every(
      ({ before: one, now }) =>
        isWords(one) && isWords(now) && (grid.mergeAt(now.row, now.column)?.bottom ?? now.row) < top,
    )
  );
}

/** What of a title block tables are read by; its other words are only told. */
function saysOfTable({ period, unit, unknownUnits, mixedUnits }: TitleBlock): unknown {
  return [period?.id, period?.from, period?.to, unit, unknownUnits, mixedUnits];
}

/** The tables as they are titled now; null where anything else of them may be read in another way than before. */
export function titledAgain(
  before: TablesAsRead,
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
): readonly TableStructure[] | null {
  if (
    !alike(
      before.tables.map(({ frame }) => frame),
      frames,
    )
  )
    return null;
  if (!differAbove(before.sheet, sheet, grid, Math.min(...frames.map(topOf)))) return null;
  const titles = frames.map((frame) => readTitleBlock(grid, file, frame, frames.length));
  const isSame = titles.every((title, at) => {
    const known = before.tables[at]?.title;
    return (
      known !== undefined &&
      alike(saysOfTable(known), saysOfTable(title)) &&
      alike(titleWordsOf(forms, known.folded), titleWordsOf(forms, title.folded))
    );
  });
  return isSame
    ? before.tables.map((table, at) => ({ ...table, title: titles[at] ?? table.title, memory: new TableMemory() }))
    : null;
}

/** The same table below other words. */
export function retitled(table: TableReading, title: TitleBlock): TableReading {
  const { file, sheet, range, form, score, columns, lines } = table;
  return { file, sheet, range, form, score, ...titleReading(title), columns, lines };
}
