/** Text: joined, cut, counted, and numbers as text. */
import type { Expression } from '../formula';
import { isError, raise, Raised, textToNumber, toText } from '../values';
import { argument, eachValue, given, wholeNumber } from './arguments';
import type { Evaluator, FormulaFunction, Functions } from './evaluator';
import { printNumber } from './number-text';

const of =
  (change: (text: string) => string | number): FormulaFunction =>
  (args, on) => {
    given(args, 1, 1);
    return change(on.text(argument(args, 0)));
  };

/** A count of signs; 1 where it is left out. */
function size(args: readonly Expression[], at: number, on: Evaluator): number {
  const count = args.length > at ? wholeNumber(argument(args, at), on) : 1;
  if (count < 0) throw raise('#VALUE!');
  return count;
}

export const TEXT: Functions = {
  CONCATENATE: (args, on) => args.map((arg) => on.text(arg)).join(''),
  CONCAT: (args, on) => {
    let text = '';
    eachValue(args, on, (value) => {
      if (isError(value)) throw new Raised(value);
      text += toText(value, on.separators);
    });
    return text;
  },
  LEN: of((text) => text.length),
  TRIM: of((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: of((text) => text.toUpperCase()),
  LOWER: of((text) => text.toLowerCase()),
  LEFT: (args, on) => {
    given(args, 1, 2);
    return on.text(argument(args, 0)).slice(0, size(args, 1, on));
  },
  RIGHT: (args, on) => {
    given(args, 1, 2);
    const text = on.text(argument(args, 0));
    return text.slice(Math.max(0, text.length - size(args, 1, on)));
  },
  MID: (args, on) => {
    given(args, 3, 3);
    const text = on.text(argument(args, 0));
    const start = wholeNumber(argument(args, 1), on);
    if (start < 1) throw raise('#VALUE!');
    return text.slice(start - 1, start - 1 + size(args, 2, on));
  },
  SUBSTITUTE: (args, on) => {
    given(args, 3, 4);
    const [text, old, by] = [0, 1, 2].map((at) => on.text(argument(args, at))) as [string, string, string];
    const which = args.length > 3 ? wholeNumber(argument(args, 3), on) : null;
    if (which !== null && which < 1) throw raise('#VALUE!');
    if (old === '') return text;
    const parts = text.split(old);
    if (which === null) return parts.join(by);
    return which < parts.length ? parts.slice(0, which).join(old) + by + parts.slice(which).join(old) : text;
  },
  EXACT: (args, on) => {
    given(args, 2, 2);
    return on.text(argument(args, 0)) === on.text(argument(args, 1));
  },
  VALUE: (args, on) => {
    given(args, 1, 1);
    const value = on.scalar(argument(args, 0));
    if (typeof value === 'boolean') throw raise('#VALUE!');
    if (typeof value !== 'string') return value ?? 0;
    const number = textToNumber(value, on.separators);
    if (number === null) throw raise('#VALUE!');
    return number;
  },
  TEXT: (args, on) => {
    given(args, 2, 2);
    const value = on.scalar(argument(args, 0));
    const format = on.text(argument(args, 1));
    if (typeof value === 'string') {
      if (format === '@' || !/[;@]/.test(format)) return value;
    } else if (typeof value === 'boolean') return toText(value, on.separators);
    return printNumber(typeof value === 'string' ? NaN : (value ?? 0), format, on);
  },
};
