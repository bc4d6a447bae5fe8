/** A fact: one figure of one sheet with everything that must never be lost on its way to the paper. */
import type { CellAddress } from './cell-address';
import type { Decimal } from './decimal';
import type { Unit } from './unit';

/** Position of a fact in `Reading.facts`. Relations refer to facts by it. */
export type FactIndex = number;

/** The contract's measures, or the column's code ("ms-13") where the sheet only has a code. */
export type Measure =
  | 'plan'
  | 'actual'
  | 'prior'
  | 'percent-of-plan'
  | 'percent-of-prior'
  | 'growth'
  | 'area'
  | 'yield'
  | 'production'
  | 'count'
  | (string & {});

/**
 * How a figure stands for the truth (CONTRACT 1, Precision): `exact` for inputs and sums; `rounded` for a typed
 * quotient, growth or product, and for a formula's result, each standing for its digits up to `decimals`.
 */
export type Standing = 'exact' | 'rounded';

/**
 * One figure. A class that is only declared, so that nobody spreads one into another object: facts that are held close
 * together make their parts when asked (`held-fact`), and `changedFact` gives a whole other one.
 */
export declare class Fact {
  /** Stable across runs, hosts and periods; at most 56 characters of [a-z0-9._~-], so that it fits a Word tag. */
  get id(): string;
  /** Id of the form the sheet was recognised as; null when it was read by its code row and outline alone. */
  get form(): string | null;
  /** Which table the figure stands in: `Reading.tables[table]`. */
  get table(): number;
  /** The line's code on the sheet: its outline path ("A.I.1"), or a slug of the unit's or item's name. */
  get line(): string;
  /** The form's own key of the line ("recurrent"); null for a line that the form does not know. */
  get key(): string | null;
  /** The line's label as on the sheet (NFC, blanks collapsed). */
  get label(): string;
  get measure(): Measure;
  get value(): Decimal;
  /** Decimals that the figure is printed with, judged by the cell and its column (77 among 51.8 and 23.3 has 1). */
  get decimals(): number;
  get standing(): Standing;
  /**
   * Place of the last digit that a formula's ROUND leaves, where it says one: −3 for ROUND(…, −3). Such a figure is `rounded`
   * at this place.
   */
  readonly knownTo?: number | undefined;
  /** null where the sheet states none. */
  get unit(): Unit | null;
  get at(): CellAddress;
  /** How the figure stood in the cell. */
  get written(): 'number' | 'text' | 'formula';
}
