/** Stored results that are not their formulas'. */
import type { CellSnapshot, CellValue } from '../../core/snapshot';
import { BookCells } from '../cells';
import type { CalculatedBook } from '../cells';
import { Calculation } from '../evaluate';
import type { CalculationOptions } from '../evaluate';
import { atOnce, Pace } from './in-steps';
import { computeBefore } from './missing-results';
import { recalculateInSteps } from './recalculate';

export interface StaleResult {
  readonly sheet: string;
  readonly cell: CellSnapshot;
  /** What its formula comes to once everything is calculated. */
  readonly value: CellValue;
  /** true: not even the stored values around it give its stored result. false: it only follows one that is so. */
  readonly isCause: boolean;
  /** Its formula reads its own result, itself or by others: `value` is no result, and there is none. */
  readonly isCircular?: true;
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

export function* staleResultsInSteps(
  book: CalculatedBook,
  options: CalculationOptions = {},
): Generator<undefined, readonly StaleResult[]> {
  const own = new BookCells(book);
  const calculation = new Calculation(own, options);
  yield* computeBefore(own, calculation, () => undefined);
  const causes = new Map<CellSnapshot, CellValue>();
  const changed = new Map<string, CellSnapshot[]>();
  const pace = new Pace();
  for (const [sheetAt, sheet] of own.sheets.entries()) {
    for (const [at, cell] of sheet.cells.entries()) {
      if (cell.formula === undefined || cell.value === null) continue;
      yield* pace.step();
      const result = calculation.alone(sheetAt, at);
      if ('unknown' in result || result.doubtful || !differs(cell.value, result.value, result.magnitude)) continue;
      causes.set(cell, result.value);
      const cells = changed.get(sheet.name);
      if (cells) cells.push(cell);
      else changed.set(sheet.name, [cell]);
    }
  }
  return causes.size === 0 ? [] : yield* allStale(book, causes, changed, options);
}

/**
 * Formulas whose stored result is not theirs. Each is first asked from the values that are stored around it, so that what is
 * unknown stays where it is; only if some fail are those behind them computed anew. Formulas without a stored result and
 * those that cannot be computed here are not among them.
 */
export function staleResults(book: CalculatedBook, options: CalculationOptions = {}): readonly StaleResult[] {
  return atOnce(staleResultsInSteps(book, options));
}

function* allStale(
  book: CalculatedBook,
  causes: ReadonlyMap<CellSnapshot, CellValue>,
  changed: ReadonlyMap<string, CellSnapshot[]>,
  options: CalculationOptions,
): Generator<undefined, readonly StaleResult[]> {
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
  const stale: StaleResult[] = [];
  const { results, unknown } = yield* recalculateInSteps(emptied, changed, options);
  for (const { sheet, cell, value, magnitude } of results) {
    const stored = origin.get(cell) ?? cell;
    if (differs(stored.value, value, magnitude))
      stale.push({ sheet, cell: stored, value, isCause: causes.has(stored) });
  }
  for (const { sheet, cell, why } of unknown) {
    const stored = origin.get(cell) ?? cell;
    if (why.code === 'cycle')
      stale.push({ sheet, cell: stored, value: stored.value, isCause: false, isCircular: true });
    // What is behind a circle has no result either, and is nobody's fault.
    if (why.code === 'cycle' || why.code === 'behind-cycle') continue;
    const value = causes.get(stored);
    if (value !== undefined) stale.push({ sheet, cell: stored, value, isCause: true });
  }
  return stale;
}
