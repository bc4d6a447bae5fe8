/** Results of a small workbook's formulas, for tests of the formula engine. */
import { strict as assert } from 'node:assert';
import { BookCells } from '../../src/calculation/cells';
import { Calculation } from '../../src/calculation/evaluate';
import type { CalculationOptions, Result } from '../../src/calculation/evaluate';
import { parseCellName } from '../../src/core/cell-address';
import type { CellValue } from '../../src/core/snapshot';
import { sheetOf } from './calculated-book';
import type { CellsByName } from './calculated-book';

/** Results of all formulas by cell of the first sheet; what is unknown as "?" and why. */
export function calculated(
  cells: CellsByName,
  other: CellsByName = {},
  options: CalculationOptions & { readonly hidden?: number[]; readonly names?: ReadonlyMap<string, string> } = {},
): (name: string) => CellValue {
  const book = new BookCells({
    sheets: [sheetOf('Biểu', cells, options.hidden), sheetOf("Sheet '2'", other)],
    ...(options.names ? { names: options.names } : {}),
  });
  const calculation = new Calculation(book, options);
  const formulas = book.sheets.flatMap((sheet, at) =>
    sheet.cells.flatMap(({ formula }, i) => (formula === undefined ? [] : [[at, i] as const])),
  );
  for (const [sheet, at] of formulas) calculation.await(sheet, at);
  const results = new Map<string, CellValue>();
  const done = (sheet: number, at: number, result: Result): void => {
    const cell = book.sheets[sheet]?.cells[at] ?? assert.fail();
    assert.ok(!results.has(`${String(sheet)} ${String(cell.row)} ${String(cell.column)}`), 'each cell once');
    const why = 'unknown' in result ? result.unknown : null;
    const value = 'value' in result ? result.value : `?${why?.code ?? ''}${why && 'name' in why ? ` ${why.name}` : ''}`;
    results.set(`${String(sheet)} ${String(cell.row)} ${String(cell.column)}`, value);
  };
  for (const [sheet, at] of formulas) calculation.result(sheet, at, done);
  assert.equal(results.size, formulas.length);
  return (name) => {
    const at = parseCellName(name) ?? assert.fail();
    return results.get(`0 ${String(at.row)} ${String(at.column)}`) ?? null;
  };
}

export const error = (code: string): CellValue => ({ error: code });
