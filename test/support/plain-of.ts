/** A snapshot as a workbook to be written. */
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import type { PlainWorkbook } from '../../src/hosts/xlsx-file';

export const plainOf = (book: WorkbookSnapshot): PlainWorkbook => ({
  sheets: book.sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map(({ row, column, value, formula }) => ({
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
    })),
  })),
});
