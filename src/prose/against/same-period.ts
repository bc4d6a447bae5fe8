/** Whether figures of a text may be told wrong beside workbooks of its period, or of its year. */
import type { Evidence } from './accuse';

/** Whether text and workbooks are of one period: both say so, both say otherwise, or of one year, so that their figures tell. */
export type SamePeriod = 'yes' | 'no' | 'by-figures';
/** Of one year and perhaps not of the same months: so many figures must agree, and so many times those that do not. */
const AGREEING = { least: 6, times: 3 } as const;

/** Of one year and perhaps of other months the figures tell. */
export function isSamePeriod(period: SamePeriod, { equal, unlike }: Evidence): boolean {
  if (period !== 'by-figures') return period === 'yes';
  return equal >= AGREEING.least && equal >= unlike * AGREEING.times;
}
