/** How the tables of a reading stand beside those of earlier periods (CONTRACT 6, `--prior`). */
import type { CellAddress } from './cell-address';
import type { Fact, FactIndex } from './fact';
import type { ColumnReading, LineReading, TableReading } from './table-reading';

/** What a reading is beside workbooks of earlier periods (CONTRACT 6, `--prior`): made by whoever reads, asked by the checks. */
export type EarlierClaim =
  | 'same-period-last-year'
  | 'percent-of-last-year'
  | 'plan-of-the-year'
  | 'counted-since-january';

export interface ColumnPair {
  readonly claim: EarlierClaim;
  readonly now: ColumnReading;
  readonly then: ColumnReading;
  /** Of a percentage: the later table's own column that is its dividend. */
  readonly of?: ColumnReading;
}

export interface EarlierPair {
  readonly claim: EarlierClaim;
  readonly now: FactIndex;
  readonly then: Fact;
  /** Of a percentage: the figure that is its dividend. */
  readonly of?: FactIndex;
}

/** A cell without a figure where an earlier workbook has one: a dash says that there is none, a blank says nothing. */
export interface EarlierAbsent {
  readonly claim: EarlierClaim;
  readonly at: CellAddress;
  readonly label: string;
  readonly stands: 'none' | 'blank';
  readonly then: Fact;
}

/** Two tables that were set against each other, and what of them could be. */
export interface Beside {
  readonly now: TableReading;
  readonly then: TableReading;
  readonly columns: readonly ColumnPair[];
  readonly pairs: readonly EarlierPair[];
  /** Lines that are each other's. */
  readonly lines: readonly { readonly now: LineReading; readonly then: LineReading }[];
  /** Figures of one line and one kind of amount, of whatever period: by their size alone. */
  readonly alike: () => readonly Omit<EarlierPair, 'claim'>[];
  /** Lines of which a figure fell, where the words do not say whether it is counted since January. */
  readonly fallen: readonly LineReading[];
  /** Lines with figures of one side alone. */
  readonly onlyNow: readonly LineReading[];
  readonly onlyThen: readonly LineReading[];
}

export type LeftReason =
  | 'earlier-body'
  | 'earlier-form'
  | 'earlier-period'
  | 'earlier-column'
  | 'earlier-apart'
  | 'earlier-uncounted'
  | 'earlier-lines';

/** What was set against no earlier figure, and why. */
export interface Left {
  readonly reason: LeftReason;
  readonly at: CellAddress;
  /** What stands in the workbook that is checked, and in the earlier one; names of several lie between line breaks. */
  readonly here: string;
  readonly there: string;
}

export interface Earlier {
  /** The tables that stand beside each other. */
  readonly tables: () => readonly Beside[];
  /** Cells without a figure where there was one; none where the sheets themselves are not at hand. */
  readonly absent: () => readonly EarlierAbsent[];
  readonly left: () => readonly Left[];
}
