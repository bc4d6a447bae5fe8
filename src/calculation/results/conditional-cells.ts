/** Which cells a term of a conditional sum adds, by the values that stand in the sheet. */
import type { CellPosition } from '../../core/cell-address';
import type { CellValue } from '../../core/snapshot';
import type { SheetRange } from '../formula';
import type { Term } from '../structure';
import { criterion, isError, toText, UnknownResult } from '../values';
import type { Criterion } from '../values';

/** The value at a place; null for a blank. `sheet` is null for the formula's own. */
export type ValueAt = (sheet: string | null, row: number, column: number) => CellValue;

function tests(term: Term, valueAt: ValueAt): { readonly range: SheetRange; readonly fits: Criterion }[] {
  return term.conditions.map(({ range, criterion: asked }) => {
    if (asked.kind === 'value') return { range, fits: criterion(asked.value, null) };
    const value = valueAt(asked.cell.sheet, asked.cell.top, asked.cell.left);
    if (isError(value)) throw new UnknownResult({ code: 'text-order' });
    return { range, fits: criterion(asked.prefix === '' ? value : asked.prefix + toText(value, null), null) };
  });
}

/**
 * The cells of the term's range beside which all its conditions hold, row by row down to `lastRow`; null where a condition
 * cannot be told without knowing more (an order of texts, a number written as the locale has it).
 */
export function conditionalCells(term: Term, valueAt: ValueAt, lastRow: number): CellPosition[] | null {
  const { top, left, right } = term.range;
  const bottom = Math.min(term.range.bottom, lastRow);
  try {
    const conditions = tests(term, valueAt);
    const chosen: CellPosition[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const holds = conditions.every(({ range, fits }) =>
          fits(valueAt(range.sheet, range.top + row - top, range.left + column - left)),
        );
        if (holds) chosen.push({ row, column });
      }
    }
    return chosen;
  } catch (error) {
    if (error instanceof UnknownResult) return null;
    throw error;
  }
}
