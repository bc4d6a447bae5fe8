/** A workbook's stored results against its formulas: those that are missing are computed, those that are stale are found. */
import type { CellSnapshot, CellValue } from '../../core/snapshot';
import { BookCells } from '../cells';
import type { CalculatedBook } from '../cells';
import { Calculation } from '../evaluate';
import type { CalculationOptions, Result } from '../evaluate';
import type { Unknown } from '../values';
import { recalculate } from './recalculate';

export type Computed = { readonly value: CellValue } | { readonly unknown: Unknown };

/** Has the formulas without a stored result computed. */
function computeBefore(
  own: BookCells,
  calculation: Calculation,
  done: (cell: CellSnapshot, result: Result) => void,
): void {
  const missing = own.sheets.map(({ cells }) =>
    cells.flatMap(({ formula, value }, at) => (formula !== undefined && value === null ? [at] : [])),
  );
  missing.forEach((places, sheet) => places.forEach((at) => calculation.await(sheet, at)));
  const each = (sheet: number, at: number, result: Result): void => {
    const cell = own.sheets[sheet]?.cells[at];
    if (cell) done(cell, result);
  };
  missing.forEach((places, sheet) => places.forEach((at) => calculation.result(sheet, at, each)));
}

/** Results of all formulas without a stored one, by cell; what their formulas read as stored, or computed too. */
export function computeMissing(
  book: CalculatedBook,
  options: CalculationOptions = {},
): ReadonlyMap<CellSnapshot, Computed> {
  const found = new Map<CellSnapshot, Computed>();
  const own = new BookCells(book);
  computeBefore(own, new Calculation(own, options), (cell, result) =>
    found.set(cell, 'unknown' in result ? { unknown: result.unknown } : { value: result.value }),
  );
  return found;
}

export interface StaleResult {
  readonly sheet: string;
  readonly cell: CellSnapshot;
  /** What its formula comes to once everything is calculated. */
  readonly value: CellValue;
  /** true: not even the stored values around it give its stored result. false: it only follows one that is so. */
  readonly isCause: boolean;
}

/** How far a stored and a computed result may be apart: 12 digits of the largest figure that went into it. */
const NOISE = 1e-12;

function differs(stored: CellValue, computed: CellValue, magnitude: number): boolean {
  if (typeof stored === 'number' && typeof computed === 'number')
    return Math.abs(stored - computed) > NOISE * Math.max(magnitude, Math.abs(stored), Math.abs(computed));
  if (typeof stored === 'object' && stored !== null && typeof computed === 'object' && computed !== null)
    return stored.error !== computed.error;
  return stored !== computed;
}

/**
 * Formulas whose stored result is not theirs. Each is first asked from the values that are stored around it, so that what is
 * unknown stays where it is; only if some fail are those behind them computed anew. Formulas without a stored result and
 * those that cannot be computed here are not among them.
 */
export function staleResults(book: CalculatedBook, options: CalculationOptions = {}): readonly StaleResult[] {
  const own = new BookCells(book);
  const calculation = new Calculation(own, options);
  computeBefore(own, calculation, () => undefined);
  const causes = new Map<CellSnapshot, CellValue>();
  const changed = new Map<string, CellSnapshot[]>();
  own.sheets.forEach((sheet, sheetAt) => {
    sheet.cells.forEach((cell, at) => {
      if (cell.formula === undefined || cell.value === null) return;
      const result = calculation.alone(sheetAt, at);
      if ('unknown' in result || result.doubtful || !differs(cell.value, result.value, result.magnitude)) return;
      causes.set(cell, result.value);
      const cells = changed.get(sheet.name);
      if (cells) cells.push(cell);
      else changed.set(sheet.name, [cell]);
    });
  });
  if (causes.size === 0) return [];
  return [...allStale(book, causes, changed, options)];
}

function* allStale(
  book: CalculatedBook,
  causes: ReadonlyMap<CellSnapshot, CellValue>,
  changed: ReadonlyMap<string, CellSnapshot[]>,
  options: CalculationOptions,
): Generator<StaleResult> {
  // The causes have no result any more: they are computed anew with all that is behind them.
  const origin = new Map<CellSnapshot, CellSnapshot>();
  const emptied: CalculatedBook = {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (!causes.has(cell)) return cell;
        const empty = { ...cell, value: null };
        origin.set(empty, cell);
        return empty;
      }),
    })),
  };
  const { results, unknown } = recalculate(emptied, changed, options);
  for (const { sheet, cell, value, magnitude } of results) {
    const stored = origin.get(cell) ?? cell;
    if (differs(stored.value, value, magnitude)) yield { sheet, cell: stored, value, isCause: causes.has(stored) };
  }
  for (const { sheet, cell } of unknown) {
    const stored = origin.get(cell) ?? cell;
    const value = causes.get(stored);
    if (value !== undefined) yield { sheet, cell: stored, value, isCause: true };
  }
}
