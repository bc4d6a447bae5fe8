/** How functions take their arguments. */
import type { CellValue } from '../../core/snapshot';
import type { Expression } from '../formula';
import { isArea, isError, isMatrix, raise, Raised, UnknownResult } from '../values';
import type { Area, Matrix, Value } from '../values';
import type { Evaluator } from './evaluator';

const MISSING: Expression = { kind: 'missing' };

export const argument = (args: readonly Expression[], at: number): Expression => args[at] ?? MISSING;

export function given(args: readonly Expression[], least: number, most: number): void {
  if (args.length < least || args.length > most) throw new UnknownResult({ code: 'syntax' });
}

/** Arguments with unions taken apart. */
export function flat(args: readonly Expression[]): readonly Expression[] {
  return args.some(({ kind }) => kind === 'union')
    ? args.flatMap((arg) => (arg.kind === 'union' ? arg.parts : [arg]))
    : args;
}

export function throwError(value: CellValue): void {
  if (isError(value)) throw new Raised(value);
}

function eachOfMatrix({ rows }: Matrix, visit: (value: CellValue) => void): void {
  for (const row of rows) for (const value of row) visit(value);
}

/** The numbers that SUM and its kin see: of areas only what is a number, of single values what can be one. */
export function eachNumber(args: readonly Expression[], on: Evaluator, visit: (value: number) => void): void {
  const cell = (value: CellValue): void => {
    if (typeof value === 'number') visit(value);
    else throwError(value);
  };
  for (const arg of flat(args)) {
    const value = on.value(arg);
    if (isArea(value)) on.each(value, cell);
    else if (isMatrix(value)) eachOfMatrix(value, cell);
    else if (isError(value)) throw new Raised(value);
    else if (typeof value === 'number') visit(value);
    else visit(on.number(value === null ? MISSING : { kind: 'constant', value }));
  }
}

/** Every cell that is not blank, errors included; a missing argument counts as a blank that was given. */
export function eachValue(args: readonly Expression[], on: Evaluator, visit: (value: CellValue) => void): void {
  for (const arg of flat(args)) {
    const value: Value = on.value(arg);
    if (isArea(value)) on.each(value, visit);
    else if (isMatrix(value)) eachOfMatrix(value, visit);
    else visit(value);
  }
}

/** The positions of an area. Whole columns are as long as the sheet says. */
export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;

export function wholeNumber(expression: Expression, on: Evaluator): number {
  return Math.trunc(on.number(expression));
}

export const notAvailable = (): Raised => raise('#N/A');
