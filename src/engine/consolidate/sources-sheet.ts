/** The sheet "Nguồn số liệu" of a sum: every cell with the units' cells that it was made of, row by row, to be filtered. */
import { toApproximateNumber } from '../../core/decimal';
import { nameForOwnSheet, OWN_HEADINGS } from '../../core/own-sheets';
import type { NewCellValue } from '../../core/edit';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { lackingOf, partsOf, type Consolidation, type SummedCell } from './result';
import { howText, lackText } from './words';

export type SourceRow = readonly NewCellValue[];

/** Rows that a sheet holds; beyond them the parts stand in the JSON only, and the sheet says so. */
export const MOST_SOURCE_ROWS = 60_000;

export const SOURCE_WIDTHS = [18, 8, 34, 26, 24, 30, 14, 14, 24, 18, 9, 34] as const;

function rowsOf(cell: SummedCell, { units }: Consolidation): readonly SourceRow[] {
  const { at } = cell;
  if (!at) return [];
  const how = howText(cell, 'vi');
  const head = [at.sheet, at.cell, cell.cell.label, cell.cell.heading, how];
  const lacking = new Map(lackingOf(cell).map(({ unit, why }) => [unit, lackText(why, 'vi')]));
  const told = new Set<number>();
  const rows = [...partsOf(cell)].map(({ unit, at: from, stands, measure }): SourceRow => {
    told.add(unit);
    const value = typeof stands === 'string' ? (stands === 'none' ? '-' : null) : toApproximateNumber(stands);
    const note = lacking.get(unit);
    const text = note === undefined ? null : `Thiếu: ${note}`;
    return [...head, units[unit]?.name ?? '', value, measure?.text ?? null, from.file, from.sheet, from.cell, text];
  });
  const absent = lackingOf(cell).filter(({ unit }) => !told.has(unit));
  return [
    ...rows,
    ...absent.map(({ unit, why }): SourceRow => [
      ...head,
      units[unit]?.name ?? '',
      ...[null, null, units[unit]?.files[0] ?? '', null, null],
      `Thiếu: ${lackText(why, 'vi')}`,
    ]),
  ];
}

/** With its headings; `whole` is false where some cells' parts are only counted. */
export function sourceRows(
  sum: Consolidation,
  most = MOST_SOURCE_ROWS,
): { readonly rows: readonly SourceRow[]; readonly whole: boolean } {
  const rows: SourceRow[] = [[...OWN_HEADINGS.sources]];
  let whole = true;
  for (const cell of sum.cells) {
    if (!cell.at) continue;
    const fits = rows.length + cell.table.having(cell.key).length + sum.cells.length < most;
    if (fits) rows.push(...rowsOf(cell, sum));
    else {
      whole = false;
      const note = `${String(cell.units)} đơn vị; danh sách đầy đủ: --format json`;
      const { sheet, cell: name } = cell.at;
      const head = [sheet, name, cell.cell.label, cell.cell.heading, howText(cell, 'vi')];
      rows.push([...head, null, null, null, null, null, null, note]);
    }
  }
  return { rows, whole };
}

export const sourcesName = (book: WorkbookSnapshot): string => nameForOwnSheet(book, 'sources');
