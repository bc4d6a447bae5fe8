/** A column of figures with what it measures, and the matrix of a table's figures. */
import type { FormColumn } from '../../core/form';
import type { Unit } from '../../core/unit';
import type { TableColumn } from '../columns';

export interface MeasureColumn {
  readonly column: TableColumn;
  readonly form: FormColumn | null;
  readonly measure: string;
  /** Target of a quotient, growth or product, or so declared: typed figures stand for their digits. */
  readonly rounded: boolean;
  readonly additive: boolean;
  /** Unit of the column as a whole; null leaves it to the line and the table. */
  readonly unit: Unit | null;
  /** The unit is the column's own and no line changes it. */
  readonly unitIsFirm: boolean;
}

/** State of a cell in the table's matrix: a fact's index, or why there is none. */
export const ABSENT = { none: -1, blank: -2, bad: -3, unknown: -4 } as const;

/** Whether something stands there that is no figure and not nothing: an error, "…", letters among digits. */
export const isUnreadable = (fact: number): boolean => fact === ABSENT.bad || fact === ABSENT.unknown;

export interface TableFacts {
  /** matrix[line][measure column] is a FactIndex or one of ABSENT. */
  readonly matrix: readonly Int32Array[];
}
