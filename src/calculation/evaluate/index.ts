/** The door of evaluation: formulas computed each after what it reads. */
export { Calculation } from './calculation';
export type { CalculationOptions, Result } from './calculation';
export { formulaReads } from './formula-reads';
