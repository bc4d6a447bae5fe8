/** A workbook of one sheet, read without forms, by its rows. */
import type { Reading } from '../../src/core/reading';
import type { CellSnapshot } from '../../src/core/snapshot';
import { understandPlain } from '../../src/engine/understand-plain';

type Row = readonly (string | number | null)[];

export function bookOf(rows: readonly Row[]): Reading {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheet = { name: 'Biểu', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] } as const;
  return understandPlain([{ file: 'so.xlsx', sha256: null, sheets: [sheet] }]);
}
