/** What a formula computes, as data that a relation can be made of. */
import type { NotUnderstood, SheetRange } from '../formula';

/** What a cell of a conditional sum has to be: a fixed value or the value of a cell, behind an operator or none. */
export type Criterion =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'cell'; readonly prefix: string; readonly cell: SheetRange };

export interface Condition {
  readonly range: SheetRange;
  readonly criterion: Criterion;
}

/** Which cells of its range a SUBTOTAL or AGGREGATE leaves out. */
export interface LeftOut {
  readonly nested: boolean;
  /** `filtered`: only rows that a filter hides, not those hidden by hand. */
  readonly hiddenRows: 'counted' | 'filtered' | 'all';
  readonly errors: boolean;
}

/** Cells that are added or subtracted. */
export interface Term {
  readonly sign: 1 | -1;
  readonly range: SheetRange;
  /** true: text among the cells counts for nothing, as in SUM; false: "+" takes a text number as a number. */
  readonly skipsText: boolean;
  /** Each cell is multiplied by the cell at the same place in here (SUMPRODUCT, B5*C5+B6*C6). */
  readonly times: SheetRange | null;
  /** SUMIF, SUMIFS: only cells of `range` beside which all of these hold. Empty for all others. */
  readonly conditions: readonly Condition[];
  readonly leftOut: LeftOut | null;
}

/** A sum of cells and a constant: the one number that an operand of a quotient or product is. */
export interface Operand {
  readonly terms: readonly Term[];
  readonly constant: number;
}

export interface Rounding {
  /** Decimals of the result as the cell holds it: 1 for ROUND(…,1), −3 for thousands. For `multiple` those of the step. */
  readonly digits: number;
  /** nearest: ROUND; up: away from zero; down: towards minus infinity (INT); trunc: towards zero; multiple: MROUND. */
  readonly mode: 'nearest' | 'up' | 'down' | 'trunc' | 'multiple';
  /** The step of `multiple`. */
  readonly multiple: number | null;
  /** Not the result but `count` of its addends are rounded, each by itself; 0 where the result is. */
  readonly addends: number;
}

interface Common {
  /** The same object for all cells that hold the same formula in R1C1 terms (filled down or across), while it is kept. */
  readonly shape: object;
  readonly rounding: Rounding | null;
  /**
   * Constants that the cell holds instead where a condition says so: "" of IFERROR(…,""), 0 of IF(C10=0,0,D10/C10). Empty
   * for a formula that always computes the structure. `null` is an error (IFERROR(…,NA())).
   */
  readonly instead: readonly (number | string | boolean | null)[];
}

/** value = (terms + constant) · 10^power. */
export interface SumStructure extends Common, Operand {
  readonly kind: 'sum';
  readonly power: number;
}

/** One cell of this or another sheet: value = cell · 10^power. */
export interface CopyStructure extends Common {
  readonly kind: 'copy';
  readonly from: SheetRange;
  readonly power: number;
}

/** value = dividend / divisor · 10^power. */
export interface RatioStructure extends Common {
  readonly kind: 'ratio';
  readonly dividend: Operand;
  readonly divisor: Operand;
  readonly power: number;
}

/** value = sign · (now − base) / base · 10^power. */
export interface GrowthStructure extends Common {
  readonly kind: 'growth';
  readonly now: Operand;
  readonly base: Operand;
  readonly sign: 1 | -1;
  readonly power: number;
}

/** value = product of factors / product of divisors · 10^power; at least two factors or one that is constant. */
export interface ProductStructure extends Common {
  readonly kind: 'product';
  readonly factors: readonly Operand[];
  readonly divisors: readonly Operand[];
  readonly power: number;
}

/** The mean of the numbers among the terms' cells; weighted where terms have `times`, which are the weights. */
export interface AverageStructure extends Common {
  readonly kind: 'average';
  readonly terms: readonly Term[];
  /** Cells divided by, where the formula says their number itself: (B5+B6+B7)/3. null: as many as hold numbers. */
  readonly count: number | null;
  readonly power: number;
}

export interface ConstantStructure extends Common {
  readonly kind: 'constant';
  readonly value: number | string | boolean | null;
}

export interface OtherStructure extends Common {
  readonly kind: 'other';
  /** Every range that the formula names. */
  readonly reads: readonly SheetRange[];
  readonly why: NotUnderstood;
}

export type FormulaStructure =
  | SumStructure
  | CopyStructure
  | RatioStructure
  | GrowthStructure
  | ProductStructure
  | AverageStructure
  | ConstantStructure
  | OtherStructure;
