/** SUBTOTAL and AGGREGATE: totals that leave out other subtotals, hidden rows or errors. */
import type { CellValue } from '../../core/snapshot';
import type { Expression } from '../formula';
import { add, finite, isError, quotient, raise, Raised, UnknownResult } from '../values';
import { argument, flat, wholeNumber } from './arguments';
import type { Evaluator, Functions } from './evaluator';

interface LeavingOut {
  readonly nested: boolean;
  /** filtered: rows that a filter hides; which those are, no reader says. */
  readonly hidden: 'none' | 'filtered' | 'all';
  readonly errors: boolean;
}

/** The values of the areas that are left in, row by row. */
function kept(args: readonly Expression[], on: Evaluator, out: LeavingOut): CellValue[] {
  const values: CellValue[] = [];
  for (const arg of flat(args)) {
    const area = on.area(arg);
    on.each(area, (value, row, column) => {
      if (out.nested && on.isSubtotal(area.sheet, row, column)) return;
      if (out.hidden !== 'none' && on.isHidden(area.sheet, row)) {
        if (out.hidden === 'filtered') throw new UnknownResult({ code: 'hidden-rows' });
        return;
      }
      if (isError(value) && out.errors) return;
      values.push(value);
    });
  }
  return values;
}

function numbers(values: readonly CellValue[]): number[] {
  const found: number[] = [];
  for (const value of values) {
    if (typeof value === 'number') found.push(value);
    else if (isError(value)) throw new Raised(value);
  }
  return found;
}

const extreme = (all: readonly number[], of: (a: number, b: number) => number): number =>
  all.length === 0 ? 0 : all.reduce((found, value) => of(found, value));

function total(name: string, number: number, values: readonly CellValue[]): number {
  switch (number) {
    case 1: {
      const all = numbers(values);
      return quotient(all.reduce(add, 0), all.length);
    }
    case 2:
      return values.filter((value) => typeof value === 'number').length;
    case 3:
      return values.filter((value) => value !== null).length;
    case 4:
      return extreme(numbers(values), Math.max);
    case 5:
      return extreme(numbers(values), Math.min);
    case 6: {
      const all = numbers(values);
      return finite(all.length === 0 ? 0 : all.reduce((product, value) => product * value, 1));
    }
    case 9:
      return finite(numbers(values).reduce(add, 0));
    default:
      throw new UnknownResult({ code: 'function', name: `${name}(${String(number)})` });
  }
}

export const SUBTOTALS: Functions = {
  SUBTOTAL: (args, on) => {
    const number = wholeNumber(argument(args, 0), on);
    if (!((number >= 1 && number <= 11) || (number >= 101 && number <= 111))) throw raise('#VALUE!');
    const hidden = number > 100 ? 'all' : 'filtered';
    return total('SUBTOTAL', number % 100, kept(args.slice(1), on, { nested: true, hidden, errors: false }));
  },
  AGGREGATE: (args, on) => {
    const number = wholeNumber(argument(args, 0), on);
    const option = wholeNumber(argument(args, 1), on);
    if (option < 0 || option > 7 || number < 1 || number > 19) throw raise('#VALUE!');
    const hidden = option % 2 === 1 ? 'all' : 'none';
    const out: LeavingOut = { nested: option < 4, hidden, errors: option % 4 >= 2 };
    return total('AGGREGATE', number, number > 13 ? [] : kept(args.slice(2), on, out));
  },
};
