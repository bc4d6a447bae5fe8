/** Formulas without a stored result: computed. */
import type { CellSnapshot, CellValue } from '../../core/snapshot';
import { BookCells } from '../cells';
import type { CalculatedBook } from '../cells';
import { Calculation } from '../evaluate';
import type { CalculationOptions, Result } from '../evaluate';
import type { Unknown } from '../values';
import { atOnce, Pace } from './in-steps';

export type Computed = { readonly value: CellValue } | { readonly unknown: Unknown };

/** Has the formulas without a stored result computed. */
export function* computeBefore(
  own: BookCells,
  calculation: Calculation,
  done: (cell: CellSnapshot, result: Result) => void,
): Generator<undefined> {
  const missing = own.sheets.map(({ cells }) =>
    cells.flatMap(({ formula, value }, at) => (formula !== undefined && value === null ? [at] : [])),
  );
  missing.forEach((places, sheet) => places.forEach((at) => calculation.await(sheet, at)));
  const each = (sheet: number, at: number, result: Result): void => {
    const cell = own.sheets[sheet]?.cells[at];
    if (cell) done(cell, result);
  };
  const pace = new Pace();
  for (const [sheet, places] of missing.entries()) {
    for (const at of places) {
      calculation.result(sheet, at, each);
      yield* pace.step();
    }
  }
}

export function* computeMissingInSteps(
  book: CalculatedBook,
  options: CalculationOptions = {},
): Generator<undefined, ReadonlyMap<CellSnapshot, Computed>> {
  const found = new Map<CellSnapshot, Computed>();
  const own = new BookCells(book);
  yield* computeBefore(own, new Calculation(own, options), (cell, result) =>
    found.set(cell, 'unknown' in result ? { unknown: result.unknown } : { value: result.value }),
  );
  return found;
}

/** Results of all formulas without a stored one, by cell; what their formulas read as stored, or computed too. */
export function computeMissing(
  book: CalculatedBook,
  options: CalculationOptions = {},
): ReadonlyMap<CellSnapshot, Computed> {
  return atOnce(computeMissingInSteps(book, options));
}
