/** Why the numbers of a table that are no facts are none: headings, codes, numbers of lines, years, dates, note marks. */
import type { NotFigure } from '../../core/reading';
import type { CellSnapshot } from '../../core/snapshot';
import type { TableColumn } from '../columns';
import { CellClaims, isNumeric, isYear, kindOf, type TableFrame } from '../sheet';

/** Claims what is left of a table's numbers, once its facts are read. */
export function claimTable(claims: CellClaims, frame: TableFrame, columns: readonly TableColumn[]): void {
  const head = [...frame.header, ...(frame.codeRow === null ? [] : [frame.codeRow]), ...(frame.repeated ?? [])];
  for (const row of head) claimRow(claims, row, frame, (cell) => headingWhy(cell));
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  for (const row of frame.body) claimRow(claims, row, frame, (cell) => bodyWhy(cell, byColumn.get(cell.column)));
}

function claimRow(
  claims: CellClaims,
  row: number,
  { left, right }: TableFrame,
  whyOf: (cell: CellSnapshot) => NotFigure,
): void {
  const cells = claims.grid.rowAt(row);
  if (!cells) return;
  const bytes = claims.row(cells);
  cells.cells.forEach((cell, at) => {
    if (bytes[at] !== 0 || cell.column < left || cell.column > right || !isNumeric(cell)) return;
    bytes[at] = CellClaims.code(whyOf(cell));
  });
}

function headingWhy(cell: CellSnapshot): NotFigure {
  const kind = kindOf(cell);
  if (kind === 'date') return 'date';
  if (isYear(cell)) return 'year';
  return 'code';
}

function bodyWhy(cell: CellSnapshot, column: TableColumn | undefined): NotFigure {
  const kind = kindOf(cell);
  if (kind === 'date') return 'date';
  if (kind === 'mark') return 'note-mark';
  if (column?.role === 'number') return 'line-number';
  return column?.notFigure ?? (column?.role === 'label' && isYear(cell) ? 'year' : 'code');
}
