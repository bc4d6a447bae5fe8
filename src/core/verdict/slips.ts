/** How a printed result misses what its operands give: cut off, rounded twice, or not explained by its digits at all. */
import type { Fact } from '../fact';
import { roundedTwiceInterval, truncatedInterval, type Interval } from '../interval';
import type { Failure } from './sides';

/** Someone chose its digits, by hand or in the formula: they may have been cut off instead of rounded. */
export function isTyped(whole: Fact): boolean {
  return whole.written !== 'formula' || whole.knownTo !== undefined;
}

/** `fits`: whether the operands allow that the printed figure stands for one of these values. */
export function missedBy(whole: Fact, fits: (stated: Interval) => boolean): Failure {
  if (!isTyped(whole)) return 'mismatch';
  if (fits(truncatedInterval(whole.value, whole.decimals))) return 'truncated';
  return fits(roundedTwiceInterval(whole.value, whole.decimals)) ? 'rounded-twice' : 'mismatch';
}
