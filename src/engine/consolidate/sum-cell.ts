/** What became of each cell of a summed table: a figure with where it comes from, or why it stays blank. */
import type { Decimal } from '../../core/decimal';
import type { Unit } from '../../core/unit';
import type { Lacking } from './figures';
import type { TableCell } from './table-sum';

export type How = 'sum' | 'quotient' | 'growth' | 'unproduct' | 'weighted' | 'parts';

/** Why a cell stays blank. */
export type Left = 'no-operands' | 'no-weights' | 'no-pairs' | 'zero-base' | 'in-few';

export interface SumCell {
  readonly key: string;
  readonly cell: TableCell;
  readonly how: How;
  /** Rounded as it is printed; null: every unit says that there is none. */
  readonly value: Decimal | null;
  /** Before it was rounded, with digits to spare. */
  readonly exact: Decimal | null;
  /** Decimals that the units print. */
  readonly printed: number;
  readonly unit: Unit | null;
  /** Units with a figure or a dash. */
  readonly units: number;
  readonly lacking: readonly Lacking[];
  /** What it was worked out of, by key; the weights of a weighted mean. */
  readonly operands: readonly string[];
  /** Only over the units that have both operands, for some have one alone. */
  readonly paired?: true;
}

export interface LeftCell {
  readonly key: string;
  readonly cell: TableCell;
  readonly why: Left;
}

export interface TableResult {
  readonly cells: ReadonlyMap<string, SumCell>;
  readonly left: readonly LeftCell[];
}
