/** What a function sees of the calculation around it. */
import type { CellValue } from '../../core/snapshot';
import type { Expression } from '../formula';
import type { Area, Scalar, Separators, Value } from '../values';

export interface Evaluator {
  /** null where it is not known how the workbook's user writes numbers. */
  readonly separators: Separators | null;
  /** The cell that holds the formula. */
  readonly row: number;
  readonly column: number;
  /** What an expression comes to: an area stays an area. Throws Raised for an error of an operation. */
  value(expression: Expression): Value;
  /** One value; an error is thrown as Raised. More than one cell is unknown. */
  scalar(expression: Expression): Scalar;
  /** One value or the error that it is. */
  cell(expression: Expression): CellValue;
  number(expression: Expression): number;
  text(expression: Expression): string;
  truth(expression: Expression): boolean;
  /** An area; unknown for anything else. */
  area(expression: Expression): Area;
  /** The value at a position of a sheet; null for a blank. */
  at(sheet: number, row: number, column: number): CellValue;
  /** The cells of an area that are not blank, row by row. */
  each(area: Area, visit: (value: CellValue, row: number, column: number) => void): void;
  /** The sum of an area's numbers; an error among them is thrown. */
  sum(area: Area): number;
  /** How far into a row or column a value first stands, −1 where it does not; null where that is better searched. */
  first(area: Area, wanted: Exclude<Scalar, null>): number | null;
  /** Whether the cell's own formula takes subtotals, which other subtotals leave out. */
  isSubtotal(sheet: number, row: number, column: number): boolean;
  isHidden(sheet: number, row: number): boolean;
  /** The last row of a sheet that holds anything. */
  lastRow(sheet: number): number;
  /** Counts work against the budget; throws where it is used up. */
  spend(cells: number): void;
  /** Said where the noise of doubles may decide the result. */
  doubt(): void;
  /** The largest number read so far, by size. */
  readonly magnitude: number;
}

export type FormulaFunction = (args: readonly Expression[], on: Evaluator) => Value;

export type Functions = Readonly<Record<string, FormulaFunction>>;
