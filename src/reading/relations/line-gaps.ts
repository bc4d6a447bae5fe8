/** By how much the sums of a list miss their total, column by column. */
import type { Gap } from './amount-index';
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says } from './family';

/** The gaps of all instances that fail. */
export function gapsOf(view: AxisView, { family: { whole, parts }, evidence }: Candidate): Gap[] {
  const found: Gap[] = [];
  for (let j = 0; j < view.width; j += 1) {
    if (evidence.says[j] !== Says.fails) continue;
    let value = view.values[whole * view.width + j] as number;
    let grain = view.ulps[whole * view.width + j] as number;
    for (const { at, sign } of parts) {
      const own = view.values[at * view.width + j] as number;
      if (!Number.isNaN(own)) value -= sign * own;
      grain = Math.max(grain, view.ulps[at * view.width + j] as number);
    }
    found.push({ instance: j, value, slack: (grain * (parts.length + 1)) / 2 });
  }
  return found;
}

/** Whether a candidate is a plain sum of lines that words or shape suggest. */
export const isListSum = ({ family: { kind, source, exhaustive, parts } }: Candidate): boolean =>
  kind === 'sum' && exhaustive && (source === 'outline' || source === 'words') && parts.every(({ sign }) => sign > 0);
