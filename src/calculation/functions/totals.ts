/** SUM, AVERAGE, COUNT and their kin over cells and values. */
import type { CellValue } from '../../core/snapshot';
import type { Expression } from '../formula';
import { add, finite, isArea, isError, quotient, raise } from '../values';
import { argument, eachNumber, eachValue, flat, given, heightOf, wholeNumber, widthOf } from './arguments';
import type { Evaluator, Functions } from './evaluator';

function sum(args: readonly Expression[], on: Evaluator): number {
  let total = 0;
  for (const arg of flat(args)) {
    const value = arg.kind === 'range' ? on.value(arg) : null;
    if (value !== null && isArea(value)) total = add(total, on.sum(value));
    else eachNumber([arg], on, (number) => (total = add(total, number)));
  }
  return finite(total);
}

function extreme(args: readonly Expression[], on: Evaluator, sign: 1 | -1): number {
  let found: number | null = null;
  eachNumber(args, on, (number) => {
    if (found === null || (number - found) * sign > 0) found = number;
  });
  return found ?? 0;
}

export function numbersOf(args: readonly Expression[], on: Evaluator): number[] {
  const numbers: number[] = [];
  eachNumber(args, on, (number) => numbers.push(number));
  return numbers;
}

/** Numbers in areas; of values written in the formula also what can be one. */
function count(args: readonly Expression[], on: Evaluator): number {
  let counted = 0;
  for (const arg of flat(args)) {
    const value = safely(arg, on);
    if (isArea(value)) on.each(value, (cell) => (counted += typeof cell === 'number' ? 1 : 0));
    else if (typeof value === 'number' || typeof value === 'boolean' || arg.kind === 'missing') counted += 1;
    else if (typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)) counted += 1;
  }
  return counted;
}

/** An area as it is, all else as one value or error. */
function safely(arg: Expression, on: Evaluator): ReturnType<Evaluator['value']> {
  return arg.kind === 'range' || arg.kind === 'name' ? on.value(arg) : on.cell(arg);
}

function countBlank(args: readonly Expression[], on: Evaluator): number {
  const area = on.area(argument(args, 0));
  let filled = 0;
  on.each(area, (value) => (filled += value === '' ? 0 : 1));
  return heightOf(area) * widthOf(area) - filled;
}

/** The k-th of the numbers by size. */
function ranked(args: readonly Expression[], on: Evaluator, largest: boolean): number {
  given(args, 2, 2);
  const numbers = numbersOf(args.slice(0, 1), on).sort((a, b) => (largest ? b - a : a - b));
  const found = numbers[Math.ceil(on.number(argument(args, 1))) - 1];
  if (found === undefined) throw raise('#NUM!');
  return found;
}

function median(args: readonly Expression[], on: Evaluator): number {
  const numbers = numbersOf(args, on).sort((a, b) => a - b);
  const middle = numbers.length >> 1;
  const [low, high] = [numbers[middle - 1], numbers[middle]];
  if (high === undefined) throw raise('#NUM!');
  return numbers.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

function rank(args: readonly Expression[], on: Evaluator): number {
  given(args, 2, 3);
  const own = on.number(argument(args, 0));
  const ascending = args.length > 2 && wholeNumber(argument(args, 2), on) !== 0;
  const numbers = numbersOf(args.slice(1, 2), on);
  if (!numbers.includes(own)) throw raise('#N/A');
  return 1 + numbers.filter((number) => (ascending ? number < own : number > own)).length;
}

export const TOTALS: Functions = {
  SUM: sum,
  PRODUCT: (args, on) => {
    const numbers = numbersOf(args, on);
    return finite(numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1));
  },
  SUMSQ: (args, on) => finite(numbersOf(args, on).reduce((total, number) => total + number * number, 0)),
  AVERAGE: (args, on) => {
    let [total, counted] = [0, 0];
    eachNumber(args, on, (number) => {
      total += number;
      counted += 1;
    });
    return quotient(total, counted);
  },
  MIN: (args, on) => extreme(args, on, -1),
  MAX: (args, on) => extreme(args, on, 1),
  MEDIAN: median,
  LARGE: (args, on) => ranked(args, on, true),
  SMALL: (args, on) => ranked(args, on, false),
  RANK: rank,
  'RANK.EQ': rank,
  COUNT: count,
  COUNTA: (args, on) => {
    let counted = 0;
    const visit = (value: CellValue): void => {
      if (value !== null || isError(value)) counted += 1;
    };
    for (const arg of flat(args)) {
      if (arg.kind === 'missing') counted += 1;
      else if (arg.kind === 'range' || arg.kind === 'name') eachValue([arg], on, visit);
      else visit(on.cell(arg) ?? 0);
    }
    return counted;
  },
  COUNTBLANK: countBlank,
};
