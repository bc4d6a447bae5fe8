/** What formula-covers-parts finds. */
import type { BaseFinding } from '../../core/finding';

/** A formula, and the cells that it leaves out or takes twice, by name and by label. */
export type UnevenFormula = {
  readonly label: string;
  readonly formula: string;
  readonly cells: string;
  readonly labels: string;
};

/** A typed total, and one of the table's that a formula makes. */
export type TypedTotal = { readonly label: string; readonly actual: string; readonly example: string };

/** A figure typed among formulas of one shape, with what that gives in its place. */
export type OtherThanNeighbours = {
  readonly label: string;
  readonly actual: string;
  readonly expected: string;
  readonly formula: string;
  readonly example: string;
  readonly unit: string;
};

export type FormulaCoversPartsFinding =
  | BaseFinding<'formula-covers-parts', 'typed-over', OtherThanNeighbours>
  | BaseFinding<'formula-covers-parts', 'omits-part' | 'includes-total', UnevenFormula>
  | BaseFinding<'formula-covers-parts', 'hard-coded-total', TypedTotal>;
