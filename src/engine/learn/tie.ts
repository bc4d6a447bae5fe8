/** What a figure of a text was taken from: a cell, or cells with the arithmetic that gives it. */
import type { FactIndex } from '../../core/fact';
import type { Mention } from '../../prose';

/** The template's filter that works a figure out; null where a cell holds it. */
export type Work = 'hieu' | 'tong' | 'ty_le' | 'toc_do' | 'so_lan' | 'binh_quan' | 'hon_100';

export interface Tie {
  readonly work: Work | null;
  /** The cell's fact; of a figure worked out, its operands in the filter's order. */
  readonly facts: readonly [FactIndex, ...FactIndex[]];
  /** How many of the facts behind the first are added to it before the work begins. */
  readonly plus?: number;
  /** It is what all lines of a table make: said while the tables have these lines and no others. */
  readonly ofLines?: true;
  /** How far the words speak of the cell, 0 to 1. */
  readonly score: number;
}

export type Ties = ReadonlyMap<Mention, Tie>;
