/** One instance of a mean, plain or weighted: what is blank is left out, what says "none" may count as nought or not. */
import { ABSENT } from '../../facts';
import { NOISE, type AxisView } from '../axis-view';
import type { Family } from '../family';
import { halfWithNoise } from './half-unit';
import { digitsOf, type Tally } from './tally';

/** What the parts of one instance come to. */
interface Weighed {
  total: number;
  weight: number;
  count: number;
  /** Greatest unit of a last place among the parts. */
  grain: number;
  low: number;
  high: number;
  /** Not all parts are the same figure. */
  varied: boolean;
}

/** Weighs the parts of instance `j`; null where one that counts is not known. */
function weigh(view: AxisView, family: Family, j: number): Weighed | null {
  const { values, facts, width } = view;
  const first = values[(family.parts[0]?.at ?? 0) * width + j] as number;
  const weighed: Weighed = { total: 0, weight: 0, count: 0, grain: 0, low: Infinity, high: -Infinity, varied: false };
  for (const [index, part] of family.parts.entries()) {
    const p = part.at * width + j;
    if (!((facts[p] as number) >= 0)) {
      if (facts[p] === ABSENT.blank && family.weights === undefined) continue;
      return null;
    }
    const value = values[p] as number;
    const at = family.weights?.[index];
    const own = at === undefined ? 1 : (values[at * width + j] as number);
    if (Number.isNaN(own)) return null;
    weighed.total += value * own;
    weighed.weight += own;
    weighed.count += 1;
    weighed.grain = Math.max(weighed.grain, view.ulps[p] as number);
    weighed.low = Math.min(weighed.low, value);
    weighed.high = Math.max(weighed.high, value);
    weighed.varied ||= value !== first;
  }
  return weighed;
}

export function askAverage(view: AxisView, family: Family, tally: Tally, j: number): void {
  const w = family.whole * view.width + j;
  if (!((view.facts[w] as number) >= 0)) return;
  const weighed = weigh(view, family, j);
  if (weighed === null || weighed.count < 2 || weighed.weight === 0) return;
  const { total, weight, grain, low, high, varied } = weighed;
  const own = view.ulps[w] as number;
  const mean = total / weight;
  const slack = halfWithNoise(own) + (Number.isInteger(total) ? 0 : grain / 2) + Math.abs(mean) * NOISE;
  const gap = Math.abs(mean - (view.values[w] as number));
  // Whoever counted blanks as nought meant noughts: that says nothing of the mean.
  const overAll = weighed.count < family.parts.length && family.weights === undefined;
  if (overAll && Math.abs(total / family.parts.length - (view.values[w] as number)) <= slack) return;
  if (gap > slack + own) tally.fails(j);
  else if (gap > slack) tally.near(j, 0, high, low);
  else if (varied) tally.holds(j, digitsOf(high - low, slack * 2), high, low);
  else tally.trivial(j);
}
