/** One parsed formula for all cells that it was filled into: kept by key, so that 400,000 cells are parsed a few times. */
import type { Expression } from './expression';
import { formulaKey } from './formula-key';
import { parseFormula } from './parse-formula';

/** The same object for every cell that holds the same formula in R1C1 terms, while it is kept. */
export interface FormulaShape {
  readonly key: string;
  readonly expression: Expression;
}

/** Shapes kept at once. A workbook with more of them is parsed again and again, but never fills the memory. */
const MOST_KEPT = 50_000;
/** Formulas longer than this are not worth keeping. */
const LONGEST_KEPT = 2_000;

const kept = new Map<string, FormulaShape>();

/** `formula` without (or with) its "=", as it stands at `row`, `column` (zero-based). */
export function formulaShape(formula: string, row: number, column: number): FormulaShape {
  if (formula.length > LONGEST_KEPT) return { key: formula, expression: parseFormula(formula, row, column) };
  const key = formulaKey(formula, row, column);
  const known = kept.get(key);
  if (known) return known;
  const shape: FormulaShape = { key, expression: parseFormula(formula, row, column) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, shape);
  return shape;
}
