/** The door of the formula engine: what formulas compute, and what they come to. */
export type { Names, NotUnderstood, SheetRange } from './formula';
export { formulaStructure, formulaTemplate, rangeAt } from './structure';
export type {
  AverageStructure,
  Condition,
  CopyStructure,
  Criterion,
  FormulaPlace,
  FormulaStructure,
  GrowthStructure,
  LeftOut,
  Operand,
  OtherStructure,
  ProductStructure,
  RatioStructure,
  Rounding,
  SumStructure,
  Term,
} from './structure';
export type { CalculatedBook, CalculatedSheet } from './cells';
export { formulaReads } from './evaluate';
export type { CalculationOptions } from './evaluate';
export {
  computeMissing,
  computeMissingInSteps,
  conditionalCells,
  recalculate,
  recalculateInSteps,
  staleResults,
  staleResultsInSteps,
  typedOver,
} from './results';
export type { Changes, Computed, NewResult, Recalculated, StaleResult, ValueAt } from './results';
export type { Separators, Unknown } from './values';
