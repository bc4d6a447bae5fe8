/** What a code row or a form says of the columns, bound to this table's columns of figures. */
import type { CellAddress } from '../../core/cell-address';
import type { RelationSource } from '../../core/relation';
import type { Equation } from '../arithmetic';

/** An equation bound to positions of measure columns. */
export interface BoundEquation {
  readonly kind: Equation['kind'];
  readonly whole: number;
  readonly parts: readonly { readonly at: number; readonly sign: 1 | -1 }[];
  readonly factorPower: number;
  readonly source: RelationSource;
  readonly statedAt: CellAddress | null;
  readonly statement: string;
  /** Lines (by form key) that it is only asked of; null for all. */
  readonly only: readonly string[] | null;
  /** For counts: the text column. */
  readonly list: string | null;
}
