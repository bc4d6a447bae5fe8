/** What period-matches finds. */
import type { BaseFinding } from '../../core/finding';

export type OtherPeriod = {
  readonly period: string;
  readonly expected: string;
  readonly id: string;
  readonly expectedId: string;
  readonly title: string;
  /** The workbook whose period is expected, where it is another one. */
  readonly other?: string;
  /** The text at the cell reports of `period`: "UBND xã … báo cáo kết quả …". */
  readonly text?: string;
  /** `period` is the heading of one column. */
  readonly column?: string;
};

/** Both days as ISO dates. */
export type LateCutOff = {
  readonly asOf: string;
  readonly last: string;
  readonly period: string;
  readonly title: string;
  /** Of the cover's own day: too early for its period, or too late. */
  readonly misfit?: 'early' | 'late';
};

/** A figure counted since January, below what an earlier report of the year counted. */
export type FallenData = {
  readonly actual: string;
  readonly earlier: string;
  readonly difference: string;
  readonly unit: string;
  readonly label: string;
  readonly otherCell: string;
  readonly otherPlace: string;
  /** In the column of the same months of the year before. */
  readonly of?: 'last-year';
  /** A dash stands there. */
  readonly stands?: 'none' | 'blank';
};

export type PeriodMatchesFinding =
  | BaseFinding<'period-matches', 'period-mismatch', OtherPeriod>
  | BaseFinding<'period-matches', 'cut-off-mismatch', LateCutOff>
  | BaseFinding<'period-matches', 'cumulative-falls', FallenData>;
