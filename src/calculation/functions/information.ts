/** What a value is, and where a cell stands. */
import type { CellValue } from '../../core/snapshot';
import { isArea, isError, raise, Raised, UnknownResult } from '../values';
import { argument, given, heightOf, widthOf } from './arguments';
import type { Evaluator, FormulaFunction, Functions } from './evaluator';
import type { Expression } from '../formula';

const test =
  (is: (value: CellValue) => boolean): FormulaFunction =>
  (args, on) => {
    given(args, 1, 1);
    return is(on.cell(argument(args, 0)));
  };

/** ROW() and COLUMN() are of the formula's cell, ROW(B5:B9) of the first. */
function place(args: readonly Expression[], on: Evaluator, of: 'row' | 'column'): number {
  given(args, 0, 1);
  if (args.length === 0) return on[of] + 1;
  const area = on.area(argument(args, 0));
  if (area.top !== area.bottom || area.left !== area.right) throw new UnknownResult({ code: 'array' });
  return (of === 'row' ? area.top : area.left) + 1;
}

export const INFORMATION: Functions = {
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISBLANK: (args, on) => {
    given(args, 1, 1);
    const value = on.value(argument(args, 0));
    return isArea(value) ? on.cell(argument(args, 0)) === null : false;
  },
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isError(value) && value.error === '#N/A'),
  NA: () => {
    throw raise('#N/A');
  },
  N: (args, on) => {
    given(args, 1, 1);
    const value = on.cell(argument(args, 0));
    if (isError(value)) throw new Raised(value);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  },
  ROW: (args, on) => place(args, on, 'row'),
  COLUMN: (args, on) => place(args, on, 'column'),
  ROWS: (args, on) => heightOf(on.area(argument(args, 0))),
  COLUMNS: (args, on) => widthOf(on.area(argument(args, 0))),
};
