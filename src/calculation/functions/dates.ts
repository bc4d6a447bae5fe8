/** Days as Excel counts them: 1 is 1 January 1900, and 29 February 1900 is a day, which it never was. */
import { raise } from '../values';
import { argument, given, wholeNumber } from './arguments';
import type { Evaluator, FormulaFunction, Functions } from './evaluator';
import type { Expression } from '../formula';

const DAY = 86_400_000;
/** Serial 0 of days after the one that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Before 1 March 1900 Excel is a day ahead of the calendar; nobody's figures stand there. */
const FIRST = 61;
const LAST = 2_958_465;

function serial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month, day) - EPOCH) / DAY);
  if (!(days >= FIRST && days <= LAST)) throw raise('#NUM!');
  return days;
}

function dateOf(expression: Expression, on: Evaluator): Date {
  const days = Math.floor(on.number(expression));
  if (!(days >= FIRST && days <= LAST)) throw raise('#NUM!');
  return new Date(EPOCH + days * DAY);
}

const part =
  (of: (date: Date) => number): FormulaFunction =>
  (args, on) => {
    given(args, 1, 1);
    return of(dateOf(argument(args, 0), on));
  };

/** So many months on: the same day, or the last of a shorter month; `end` is the last day in any case. */
const moved =
  (end: boolean): FormulaFunction =>
  (args, on) => {
    given(args, 2, 2);
    const date = dateOf(argument(args, 0), on);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + wholeNumber(argument(args, 1), on)];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return serial(year, month, end ? last : Math.min(date.getUTCDate(), last));
  };

export const DATES: Functions = {
  DATE: (args, on) => {
    given(args, 3, 3);
    const [year = 0, month = 0, day = 0] = [0, 1, 2].map((at) => wholeNumber(argument(args, at), on));
    if (year < 0 || year > 9999) throw raise('#NUM!');
    return serial(year < 1900 ? year + 1900 : year, month - 1, day);
  },
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  EDATE: moved(false),
  EOMONTH: moved(true),
};
