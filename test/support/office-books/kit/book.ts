/** What a generated book is: the workbook, and all that is known about it. */
import type { CellAddress } from '../../../../src/core/cell-address';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot';
import { numberOf } from './figure';

/** CONTRACT 4's shape of a relation, with the power of ten that its quotient or product carries. */
export interface TrueRelation {
  readonly kind: 'sum' | 'ratio' | 'growth' | 'product' | 'average' | 'equal';
  readonly exhaustive: boolean;
  readonly whole: CellAddress;
  readonly parts: readonly { readonly at: CellAddress; readonly sign: 1 | -1 }[];
  /** Other parts that say the same. */
  readonly or?: readonly { readonly at: CellAddress; readonly sign: 1 | -1 }[];
  readonly power: number;
  /** Some part's cell is empty: it may hide a gap. */
  readonly blanks: boolean;
}

export interface TrueFigure {
  readonly at: CellAddress;
  readonly row: number;
  readonly column: number;
  /** In units of the last place. */
  readonly n: number;
  readonly d: number;
  /** The cell holds a hundredth of it under a percent format. */
  readonly fraction: boolean;
  /** The cell holds so many powers of ten more, under a format that hides them. */
  readonly power: number;
  /** Stands for its printed digits in products and quotients. */
  readonly soft: boolean;
  /** Stands for its printed digits in sums too. */
  readonly loose: boolean;
  /** A quotient or product that was typed in. */
  readonly derived: boolean;
}

/** A row that could be taken away or moved: a leaf of the group above it. */
export interface TrueLine {
  readonly sheet: string;
  readonly row: number;
  /** Rows of lines of the same group, this one among them, from the top. */
  readonly group: readonly number[];
}

export interface Variant {
  readonly codeRow: boolean;
  readonly styled: boolean;
}

export interface Book {
  readonly layout: string;
  readonly variant: Variant;
  readonly seed: string;
  readonly snapshot: WorkbookSnapshot;
  readonly figures: ReadonlyMap<string, TrueFigure>;
  readonly relations: readonly TrueRelation[];
  readonly lines: readonly TrueLine[];
}

/** What a cell holds for a figure of `n` units of its last place. */
export const storedFor = ({ d, fraction, power }: TrueFigure, n: number): number =>
  numberOf({ n: n * 10 ** power, d: d + (fraction ? 2 : 0) });

export const keyOf = (at: { readonly sheet: string; readonly cell: string }): string => `${at.sheet}!${at.cell}`;
