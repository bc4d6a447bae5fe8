/** The door of a formula's syntax: text to a tree that filled-down formulas share. */
export { isOneCell, placeRange, RELATIVE } from './expression';
export type {
  BinaryOperator,
  Constant,
  Expression,
  NotUnderstood,
  RelativeRange,
  SheetRange,
  UnaryOperator,
} from './expression';
export { formulaShape } from './formula-shape';
export type { FormulaShape } from './formula-shape';
export { sheetKey } from './sheet-key';
export { shapeFacts } from './shape-facts';
export type { Names, ShapeFacts } from './shape-facts';
