/** One instance of a sum: exact, near (each part rounded by itself), below a whole that keeps a rest, or broken. */
import { NOISE, type AxisView } from '../axis-view';
import type { Family } from '../family';
import type { Tally } from './tally';

/** What the parts of one instance come to. */
interface Added {
  sum: number;
  /** Of all figures together, signs left out: the noise of doubles goes by it. */
  size: number;
  /** Smallest unit of a last place among whole and parts. */
  grain: number;
  unit: number;
  /** Parts that are not nought. */
  filled: number;
  /** Parts that are figures; "-" is none. */
  present: number;
  /** Some part is not known; `sinks`: and may be below nought. */
  gaps: boolean;
  sinks: boolean;
  low: number;
  high: number;
  /** First part that is not nought; NaN without one. */
  first: number;
}

/** Adds the parts of instance `j`; null where two of its figures are of different units. */
function add(view: AxisView, family: Family, j: number): Added | null {
  const { values, ulps, units, facts, width } = view;
  const w = family.whole * width + j;
  const added: Added = {
    sum: 0,
    size: Math.abs(values[w] as number),
    grain: ulps[w] as number,
    unit: units[w] as number,
    filled: 0,
    present: 0,
    gaps: false,
    sinks: false,
    low: Infinity,
    high: -Infinity,
    first: NaN,
  };
  for (const part of family.parts) {
    const p = part.at * width + j;
    const value = values[p] as number;
    if (Number.isNaN(value)) {
      added.gaps = true;
      added.sinks ||= view.sinking[part.at] === 1;
      continue;
    }
    if ((facts[p] as number) >= 0) added.present += 1;
    const own = units[p] as number;
    if (own !== 0) {
      if (added.unit !== 0 && own !== added.unit) return null;
      added.unit = own;
    }
    added.sum += part.sign * value;
    added.size += Math.abs(value);
    if (value !== 0) added.filled += 1;
    if (Number.isNaN(added.first) && value !== 0) added.first = value;
    if (value < added.low) added.low = value;
    if (value > added.high) added.high = value;
    const grain = ulps[p] as number;
    if (grain > 0 && (added.grain === 0 || grain < added.grain)) added.grain = grain;
  }
  return added;
}

/**
 * Whether what is added and what is taken away are the same figures, one by one: what is there before is what is there
 * after, and no figure of the line is made of others.
 */
function cancels({ values, width }: AxisView, { whole, parts }: Family, j: number): boolean {
  if (parts.every(({ sign }) => sign > 0)) return false;
  const own = (sign: 1 | -1): number[] =>
    [...parts, { at: whole, sign: -1 as const }].flatMap((term) => {
      const value = values[term.at * width + j] as number;
      return term.sign === sign && value !== 0 && !Number.isNaN(value) ? [value] : [];
    });
  const [added, taken] = [own(1).sort((a, b) => a - b), own(-1).sort((a, b) => a - b)];
  return added.length === taken.length && added.every((value, at) => value === taken[at]);
}

export function askSum(view: AxisView, family: Family, tally: Tally, j: number): void {
  const w = family.whole * view.width + j;
  const whole = view.values[w] as number;
  if (Number.isNaN(whole) || (view.facts[w] as number) < 0) return;
  const added = add(view, family, j);
  if (added === null || added.present === 0) return;
  const { sum, size, grain, filled, first, low, high } = added;
  const gap = Math.abs(sum - whole);
  // One figure throughout ("4 months" in every line) is what the lines share, and no sum of them.
  if (family.source === 'figures' && filled >= 2 && low === high && low === whole) return;
  if (gap <= NOISE * size + grain * 1e-6) {
    const digits = tally.sumDigits(first, whole === 0 ? high : whole, grain);
    const couldFail = filled >= 2 || (filled === 0 && whole !== 0);
    return couldFail && !cancels(view, family, j) ? tally.holds(j, digits, whole, first) : tally.trivial(j);
  }
  const slack = ((family.parts.length + 1) / 2) * grain + NOISE * size;
  if (!family.exhaustive) {
    // What some of it changed by may be more than what all of it did.
    if (view.changes[j] === 1) return;
    // "Trong đó": the parts may stay below the whole; that alone is no evidence.
    return sum <= whole + slack ? tally.trivial(j) : tally.fails(j);
  }
  if (gap <= slack && filled >= 2) return tally.near(j, tally.sumDigits(first, whole, slack * 2), whole, first);
  // The same amount three times over is one amount that several share.
  if (filled >= 3 && filled === family.parts.length && low === high) return;
  if (view.rates[j] === 1 || (added.gaps && !(sum > whole + slack && low >= 0 && !added.sinks))) return;
  tally.failsBy(j, gap, grain, gap > size - Math.abs(whole));
}
