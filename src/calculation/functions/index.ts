/** The door of functions: every function that is known, by its name in upper case. */
import { ARRAYS } from './arrays';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { FormulaFunction, Functions } from './evaluator';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATHEMATICS } from './mathematics';
import { ROUNDING } from './rounding';
import { SUBTOTALS } from './subtotals';
import { TEXT } from './text';
import { TOTALS } from './totals';

export type { Evaluator } from './evaluator';
export { binaryOf, unaryOf } from './operators';

const ALL: readonly Functions[] = [
  TOTALS,
  SUBTOTALS,
  CONDITIONAL,
  ARRAYS,
  ROUNDING,
  MATHEMATICS,
  LOGIC,
  INFORMATION,
  LOOKUP,
  TEXT,
  DATES,
];

export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(ALL.flatMap((some) => Object.entries(some)));
