/** The door of structures: what a formula computes. */
export type {
  AverageStructure,
  Condition,
  CopyStructure,
  Criterion,
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
} from './formula-structure';
export { rangeAt } from './place-structure';
export { formulaStructure, formulaTemplate } from './structure-of';
export type { FormulaPlace } from './structure-of';
