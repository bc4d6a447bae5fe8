/**
 * What is no sum (EVIDENCE 4): an instance whose wholes lie between the least and the greatest of their parts, and in which
 * no sum ever holds, is an index, a rate or an average; it is not asked for sums, whatever its unit says.
 */
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says, type Family } from './family';

/** Of two parts one that is so many times their whole is no member of a mean. */
const SLIP = 5;

/**
 * Whether the whole lies between the least and the greatest of its parts in instance `j`, as a mean does; a sum with one
 * part ten times too large, or with its whole and a part swapped, is none that does. What was there and what it changed by,
 * one above nought and one below, always have their sum between them: that says nothing.
 */
function between(view: AxisView, family: Family, j: number): boolean {
  const whole = view.values[family.whole * view.width + j] as number;
  let low = Infinity;
  let high = -Infinity;
  let sum = 0;
  let count = 0;
  for (const part of family.parts) {
    const value = view.values[part.at * view.width + j] as number;
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
    sum += value;
    count += 1;
  }
  if (!(whole >= low && whole <= high) || (count === 2 && low < 0 && high > 0)) return false;
  const others = sum - high;
  const slipped = low >= 0 && whole > 0 && whole >= others && (count >= 3 || high >= SLIP * whole);
  return !slipped && Math.abs(whole + others - high) > 1e-9 * Math.abs(high);
}

/** So many times the least is the greatest of figures that count things of every size. */
const UNLIKE = 8;
const ENOUGH_AMOUNTS = 4;
const NOWHERE = -1;
const SEVERAL = -2;

/** Whole figures of very different sizes, none below nought: people, cases, sums of money, and hardly ever rates. */
function areAmounts({ values, facts, size, width }: AxisView, j: number): boolean {
  let count = 0;
  let least = Infinity;
  let most = 0;
  for (let at = j; at < size * width; at += width) {
    const value = values[at] as number;
    if ((facts[at] as number) < 0 || value === 0) continue;
    if (!Number.isInteger(value) || value < 0) return false;
    count += 1;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return count >= ENOUGH_AMOUNTS && most >= UNLIKE * least;
}

/** In so many instances a sum holds that shows what its figures are, and in four of five. */
const ENOUGH_LIKE = 4;
/** Figures of one kind are at most so many times less or more than any others of theirs. */
const ALIKE = 3;

/** What the figures of an instance that breaks a sum are beside those of the instances that bear it out. */
type Likeness = 'like' | 'unlike' | null;

/**
 * Like them: as large, with as many decimals, of the same unit, but for one that may be what is wrong; then the sum breaks
 * here, and is no other thing. Unlike them: all more finely written than any of theirs. Null where neither can be told.
 */
function likenessOf(view: AxisView, { family, evidence }: Candidate, j: number): Likeness {
  const { holds, near, fails } = evidence;
  if (holds + near < ENOUGH_LIKE || (holds + near) * 5 < (holds + near + fails) * 4) return null;
  const found = [family.whole, ...family.parts.map(({ at }) => at)].map((at) =>
    termLikeness(view, evidence.says, at * view.width, j),
  );
  if (found.every((each) => each === 'unlike')) return 'unlike';
  return found.filter((each) => each !== 'like').length <= 1 ? 'like' : null;
}

function termLikeness({ values, ulps, units, width }: AxisView, says: Uint8Array, from: number, j: number): Likeness {
  const size = Math.abs(values[from + j] as number);
  let least = Infinity;
  let most = 0;
  let printed = false;
  let unit = true;
  for (let i = 0; i < width; i += 1) {
    const value = Math.abs(values[from + i] as number);
    if (says[i] !== Says.holds || Number.isNaN(value)) continue;
    unit &&= units[from + i] === units[from + j];
    printed ||= (ulps[from + i] as number) <= (ulps[from + j] as number);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (Number.isNaN(size)) return 'like';
  if (!printed) return 'unlike';
  return unit && size * ALIKE >= least && size <= most * ALIKE ? 'like' : null;
}

/** A year that names say is made of its months or quarters: what stands in its lines may be anything. */
const saysYear = ({ outright, source }: Family): boolean => outright && source === 'meaning';

/** What words or a unit say of an instance: its figures are rates, or count things; null where they say nothing. */
export type Nature = 'rate' | 'count' | null;

/** Instances in which figures do not add up by their nature. */
export function notAdditive(
  view: AxisView,
  candidates: readonly Candidate[],
  natureOf: (instance: number) => Nature,
): Uint8Array {
  const holds = new Int32Array(view.width);
  const fails = new Int32Array(view.width);
  const middles = new Int32Array(view.width);
  const likes = new Int32Array(view.width);
  const strange = new Int32Array(view.width);
  /** The one whole that breaks in an instance; SEVERAL where more do. */
  const breaks = new Int32Array(view.width).fill(NOWHERE);
  // A formula that takes the wrong cells says nothing of what the figures are, whoever suggests what it should take.
  const slips = new Map(candidates.flatMap(({ key, slips: own }) => (own ? [[key, own.of] as const] : [])));
  for (const candidate of candidates) {
    const { family, evidence, key } = candidate;
    if (family.kind !== 'sum' || !family.exhaustive || family.parts.length < 2) continue;
    // What is left of a stock lies between what was there and what went out: that says nothing of its nature.
    const balance = family.parts.some(({ sign }) => sign < 0);
    for (let j = 0; j < view.width; j += 1) {
      const says = evidence.says[j];
      if (says === Says.holds || says === Says.near) holds[j] = (holds[j] as number) + 1;
      else if (says === Says.fails && slips.get(key)?.[j] !== 1) {
        fails[j] = (fails[j] as number) + 1;
        breaks[j] = breaks[j] === NOWHERE || breaks[j] === family.whole ? family.whole : SEVERAL;
        const middle = !balance && between(view, family, j);
        if (!middle && !saysYear(family)) continue;
        const likeness = likenessOf(view, candidate, j);
        if (middle) middles[j] = (middles[j] as number) + 1;
        if (middle && likeness === 'like') likes[j] = (likes[j] as number) + 1;
        if (likeness === 'unlike' && saysYear(family)) strange[j] = (strange[j] as number) + 1;
      }
    }
  }
  const anyHolds = holds.some((count) => count > 0);
  const found = new Uint8Array(view.width);
  for (let j = 0; j < view.width; j += 1) {
    const none = (holds[j] as number) === 0;
    const middle = (fails[j] as number) > 0 && (middles[j] as number) * 2 >= (fails[j] as number);
    // Rates and averages of like things are alike; amounts are as unlike as the things they are of.
    const lone = (breaks[j] as number) >= 0 && areAmounts(view, j);
    const other = middle && natureOf(j) !== 'count' && (likes[j] as number) * 2 < (middles[j] as number);
    // A line of figures of another kind than the lines that add up says other things ("as percentage of GDP").
    const apart = (strange[j] as number) > 0 && (strange[j] as number) * 2 >= (fails[j] as number);
    if (
      ((natureOf(j) === 'rate' || apart) && none) ||
      (none && other && !lone && (anyHolds || view.axis === 'columns' || (fails[j] as number) >= 2))
    )
      found[j] = 1;
  }
  return found;
}

/** A candidate asked again without the instances that do not add up: their failures are no evidence against it. */
export function without(candidate: Candidate, instances: Uint8Array): Candidate {
  if (candidate.family.kind !== 'sum' || candidate.hundred) return candidate;
  const says = Uint8Array.from(candidate.evidence.says);
  let fails = candidate.evidence.fails;
  for (let j = 0; j < says.length; j += 1) {
    if (instances[j] === 1 && says[j] === Says.fails) {
      says[j] = Says.nothing;
      fails -= 1;
    }
  }
  return fails === candidate.evidence.fails
    ? candidate
    : { ...candidate, evidence: { ...candidate.evidence, says, fails } };
}
