/** SUMPRODUCT: the one function whose arguments are always arrays, in every version of Excel. */
import type { CellValue } from '../../core/snapshot';
import type { Expression } from '../formula';
import { add, finite, isArea, isError, isMatrix, raise, Raised, UnknownResult } from '../values';
import type { Area } from '../values';
import { given, heightOf, widthOf } from './arguments';
import type { Evaluator, Functions } from './evaluator';
import { binaryOf, unaryOf } from './operators';

/** An array whose places are computed when they are asked for; a height or width of 1 serves every row or column. */
interface Grid {
  readonly height: number;
  readonly width: number;
  at(row: number, column: number): CellValue;
}

const single = (value: CellValue): Grid => ({ height: 1, width: 1, at: () => value });

function areaGrid(area: Area, on: Evaluator): Grid {
  return {
    height: heightOf(area),
    width: widthOf(area),
    at: (row, column) => on.at(area.sheet, area.top + row, area.left + column),
  };
}

function joined(left: Grid, right: Grid, of: (a: CellValue, b: CellValue) => CellValue): Grid {
  const [height, width] = [Math.max(left.height, right.height), Math.max(left.width, right.width)];
  const fits = ({ height: h, width: w }: Grid): boolean => (h === 1 || h === height) && (w === 1 || w === width);
  if (!fits(left) || !fits(right)) throw new UnknownResult({ code: 'array' });
  const from = (grid: Grid, row: number, column: number): CellValue =>
    grid.at(grid.height === 1 ? 0 : row, grid.width === 1 ? 0 : column);
  return { height, width, at: (row, column) => of(from(left, row, column), from(right, row, column)) };
}

function gridOf(expression: Expression, on: Evaluator): Grid {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression;
    return joined(gridOf(left, on), gridOf(right, on), (a, b) => safely(() => binaryOf(operator, a, b, on.separators)));
  }
  if (expression.kind === 'unary') {
    const inner = gridOf(expression.of, on);
    const at: Grid['at'] = (row, column) =>
      safely(() => unaryOf(expression.operator, inner.at(row, column), on.separators));
    return { ...inner, at };
  }
  const value =
    expression.kind === 'range' || expression.kind === 'name' ? on.value(expression) : valueOf(expression, on);
  if (isArea(value)) return areaGrid(value, on);
  if (!isMatrix(value)) return single(value);
  const { rows } = value;
  return { height: rows.length, width: rows[0]?.length ?? 0, at: (row, column) => rows[row]?.[column] ?? null };
}

function valueOf(expression: Expression, on: Evaluator): ReturnType<Evaluator['value']> {
  return expression.kind === 'array' ? on.value(expression) : on.cell(expression);
}

function safely(of: () => CellValue): CellValue {
  try {
    return of();
  } catch (error) {
    if (error instanceof Raised) return error.error;
    throw error;
  }
}

/** Rows that may hold anything, and one more: all rows below it are like that one. */
function usedRows(expressions: readonly Expression[], on: Evaluator, height: number): number {
  let most = 0;
  const walk = (expression: Expression): void => {
    if (expression.kind === 'binary') {
      walk(expression.left);
      walk(expression.right);
    } else if (expression.kind === 'unary') walk(expression.of);
    else if (expression.kind === 'range' || expression.kind === 'name') {
      const value = on.value(expression);
      if (isArea(value)) most = Math.max(most, on.lastRow(value.sheet) - value.top + 2);
    } else if (expression.kind === 'array') most = Math.max(most, expression.rows.length);
  };
  expressions.forEach(walk);
  return Math.min(height, Math.max(most, 1));
}

/** The product at one place: what is no number counts as 0, an error is one. */
function productAt(grids: readonly Grid[], row: number, column: number): number {
  let product = 1;
  for (const grid of grids) {
    const value = grid.at(row, column);
    if (isError(value)) throw new Raised(value);
    product *= typeof value === 'number' ? value : 0;
  }
  return product;
}

function sumProduct(args: readonly Expression[], on: Evaluator): number {
  given(args, 1, 255);
  const grids = args.map((arg) => gridOf(arg, on));
  const [first] = grids;
  if (!first || grids.some(({ height, width }) => height !== first.height || width !== first.width))
    throw raise('#VALUE!');
  const rows = usedRows(args, on, first.height);
  on.spend(rows * first.width * args.length);
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < first.width; column += 1) total = add(total, productAt(grids, row, column));
  }
  // The row behind the last used one stands for all below it.
  if (rows < first.height) {
    for (let column = 0; column < first.width; column += 1) {
      if (productAt(grids, rows - 1, column) !== 0) throw new UnknownResult({ code: 'budget' });
    }
  }
  return finite(total);
}

export const ARRAYS: Functions = { SUMPRODUCT: sumProduct };
