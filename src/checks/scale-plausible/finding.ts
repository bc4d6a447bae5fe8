/** What scale-plausible finds. */
import type { BaseFinding } from '../../core/finding';

export type ScaleSlip = {
  readonly label: string;
  readonly actual: string;
  /** What would be in line with the table. */
  readonly expected: string;
  readonly unit: string;
  /** "10", "100", "1000"; of a whole table also "1000000" and "1000000000". */
  readonly factor: string;
  readonly direction: 'large' | 'small';
  /** The figure that it was held against, and what that one measures. */
  readonly against: string;
  readonly againstUnit: string;
  readonly measure: string;
  /** Of a figure as far off last year's as off its plan: last year's. */
  readonly lastYear?: string;
  readonly lastYearUnit?: string;
  /** Of a whole table held against an earlier workbook's: how many figures say so, and where the first of those stands. */
  readonly figures?: string;
  readonly otherPlace?: string;
};

export type ScalePlausibleFinding = BaseFinding<'scale-plausible', 'scale-slip', ScaleSlip>;
