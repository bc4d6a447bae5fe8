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
};

/** Both days as ISO dates. */
export type LateCutOff = {
  readonly asOf: string;
  readonly last: string;
  readonly period: string;
  readonly title: string;
};

export type PeriodMatchesFinding =
  | BaseFinding<'period-matches', 'period-mismatch', OtherPeriod>
  | BaseFinding<'period-matches', 'cut-off-mismatch', LateCutOff>;
