/** What scale-plausible finds. */
import type { BaseFinding } from '../../core/finding';

export type ScaleSlip = {
  readonly label: string;
  readonly actual: string;
  /** What would be in line with the table. */
  readonly expected: string;
  readonly unit: string;
  /** "10", "100" or "1000". */
  readonly factor: string;
  readonly direction: 'large' | 'small';
  /** The figure that it was held against, and what that one measures. */
  readonly against: string;
  readonly againstUnit: string;
  readonly measure: string;
};

export type ScalePlausibleFinding = BaseFinding<'scale-plausible', 'scale-slip', ScaleSlip>;
