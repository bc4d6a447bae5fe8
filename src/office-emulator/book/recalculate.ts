/** Computes a workbook's formulas anew after a change, as Excel would. A formula that has no result here keeps its cached one. */
import { recalculate as recalculateAll } from '../../calculation';
import type { CellValue } from '../../core/snapshot';
import type { BookModel } from './book-model';

/** The emulated Excel speaks English, as Office's own examples do. */
const SEPARATORS = { decimal: '.', group: ',' };

/** Excel shows 15 digits: what differs behind them has not changed. */
function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return Number(a.toPrecision(15)) === Number(b.toPrecision(15));
  return a === b;
}

export function recalculate(book: BookModel): void {
  const snapshot = book.toSnapshot();
  const everything = new Map(snapshot.sheets.map(({ name }) => [name, null]));
  for (const { sheet, cell, value } of recalculateAll(snapshot, everything, { separators: SEPARATORS }).results) {
    const model = book.find(sheet);
    const own = model?.cell(cell.row, cell.column);
    if (model && own && !same(value, own.value)) model.put(cell.row, cell.column, { ...own, value });
  }
}
