/** Asks a family of every instance of a view: how many hold, how many fail, and how much that is worth as evidence. */
import { ABSENT } from '../facts';
import { NOISE, type AxisView } from './axis-view';
import { Says, type Evidence, type Family } from './family';

const MOST_DIGITS = 6;
const ENOUGH_TO_COUNT = 0.3;

interface Tally {
  says: Uint8Array;
  holds: number;
  near: number;
  fails: number;
  trivial: number;
  digits: number;
  distinct: number;
  /** For each share of the whole (in hundredths) that the first part had: that share exactly. */
  readonly shares: Map<number, number>;
  readonly seen: Set<string>;
  /** Between the least and the greatest whole, where there are enough to tell: how far a chance figure might have missed. */
  readonly spread: number;
}

const newTally = (width: number, spread: number): Tally => ({
  says: new Uint8Array(width),
  spread,
  holds: 0,
  near: 0,
  fails: 0,
  trivial: 0,
  digits: 0,
  distinct: 0,
  shares: new Map(),
  seen: new Set(),
});

/** Digits that a figure of this size and grain can tell. */
export function digitsOf(value: number, grain: number): number {
  if (!(grain > 0)) return value === 0 ? 0 : MOST_DIGITS;
  return Math.min(MOST_DIGITS, Math.log10(1 + Math.abs(value) / grain));
}

/** `key` tells copies of the same figures. */
function put(tally: Tally, j: number, says: Says, key: string, digits: number): void {
  let told = says;
  if (says === Says.holds || says === Says.near) {
    if (tally.seen.has(key)) told = Says.trivial;
    else if (digits >= ENOUGH_TO_COUNT) {
      tally.distinct += 1;
      tally.digits += digits;
    }
    tally.seen.add(key);
  }
  tally.says[j] = told;
  if (told === Says.holds) tally.holds += 1;
  else if (told === Says.near) tally.near += 1;
  else if (told === Says.fails) tally.fails += 1;
  else if (told === Says.trivial) tally.trivial += 1;
}

function askSum(view: AxisView, family: Family, tally: Tally, j: number): void {
  const { values, ulps, units, facts, width } = view;
  const w = family.whole * width + j;
  const whole = values[w] as number;
  if (Number.isNaN(whole) || (facts[w] as number) < 0) return;
  let sum = 0;
  let size = Math.abs(whole);
  let grain = ulps[w] as number;
  let unit = units[w] as number;
  let filled = 0;
  let present = 0;
  let gaps = false;
  let low = Infinity;
  let high = -Infinity;
  let first = NaN;
  for (const part of family.parts) {
    const p = part.at * width + j;
    const value = values[p] as number;
    if (Number.isNaN(value)) {
      gaps = true;
      continue;
    }
    if ((facts[p] as number) >= 0) present += 1;
    const own = units[p] as number;
    if (own !== 0) {
      if (unit !== 0 && own !== unit) return;
      unit = own;
    }
    sum += part.sign * value;
    size += Math.abs(value);
    if (value !== 0) filled += 1;
    if (Number.isNaN(first) && value !== 0) first = value;
    if (value < low) low = value;
    if (value > high) high = value;
    const grainOf = ulps[p] as number;
    if (grainOf > 0 && (grain === 0 || grainOf < grain)) grain = grainOf;
  }
  if (present === 0) return;
  const gap = Math.abs(sum - whole);
  const exact = gap <= NOISE * size + grain * 1e-6;
  if (exact) {
    const couldFail = filled >= 2 || (filled === 0 && whole !== 0);
    return put(
      tally,
      j,
      couldFail ? Says.holds : Says.trivial,
      copyKey(first, whole),
      sumDigits(tally, first, whole === 0 ? high : whole, grain),
    );
  }
  const slack = ((family.parts.length + 1) / 2) * grain + NOISE * size;
  if (gap <= slack && filled >= 2 && family.exhaustive) {
    return put(tally, j, Says.near, copyKey(first, whole), sumDigits(tally, first, whole, slack * 2));
  }
  if (!family.exhaustive) {
    // "Trong đó": the parts may stay below the whole; that alone is no evidence.
    return put(tally, j, sum <= whole + slack ? Says.trivial : Says.fails, '', 0);
  }
  // The same amount three times over is one amount that several share.
  if (filled >= 3 && filled === family.parts.length && low === high) return;
  if (view.rates[j] === 1 || (gaps && !(sum > whole + slack && low >= 0))) return;
  put(tally, j, Says.fails, '', 0);
}

/** Half a unit of the last digit: what a printed operand may be off by. */
const half = (view: AxisView, at: number): number => (view.ulps[at] as number) / 2;

/** Divided by 1, 10, 100 a figure only moves its point: that any sum of two could look like. */
const isPowerOfTen = (value: number): boolean => value > 0 && Number.isInteger(Math.log10(value));

function askQuotient(view: AxisView, family: Family, tally: Tally, j: number): void {
  const { values, facts, width } = view;
  const [first, second] = family.parts;
  if (!first || !second) return;
  const [w, a, b] = [family.whole * width + j, first.at * width + j, second.at * width + j];
  const [whole, top, base] = [values[w] as number, values[a] as number, values[b] as number];
  if (!((facts[w] as number) >= 0 && (facts[a] as number) >= 0 && (facts[b] as number) >= 0) || base === 0) return;
  const factor = 10 ** family.factorPower;
  const growth = family.kind === 'growth';
  const quotient = ((growth ? top - base : top) / base) * factor;
  const own = view.ulps[w] as number;
  const fromParts =
    ((half(view, a) + Math.abs(top / base) * half(view, b)) / Math.abs(base)) *
    factor *
    (Number.isInteger(top) && Number.isInteger(base) ? 0 : 1);
  const slack = own * 0.5000001 + fromParts + Math.abs(quotient) * NOISE;
  const gap = Math.abs(quotient - whole);
  const trivial = top === 0 || top === base || whole === 0 || isPowerOfTen(base);
  const key = String(whole);
  if (gap <= slack)
    return put(
      tally,
      j,
      trivial ? Says.trivial : Says.holds,
      key,
      digitsOf(Math.min(Math.abs(whole), tally.spread), Math.max(own, slack * 2)),
    );
  if (gap <= own + fromParts)
    return put(
      tally,
      j,
      trivial ? Says.trivial : Says.near,
      key,
      digitsOf(Math.min(Math.abs(whole), tally.spread), own * 2 + fromParts),
    );
  put(tally, j, Says.fails, '', 0);
}

function askProduct(view: AxisView, family: Family, tally: Tally, j: number): void {
  const { values, facts, width } = view;
  const w = family.whole * width + j;
  if (!((facts[w] as number) >= 0)) return;
  const whole = values[w] as number;
  let product = 10 ** family.factorPower;
  let relative = 0;
  let key = '';
  for (const part of family.parts) {
    const p = part.at * width + j;
    if (!((facts[p] as number) >= 0)) return;
    const value = values[p] as number;
    product *= value;
    key += `${String(value)}|`;
    if (value !== 0 && !Number.isInteger(value)) relative += half(view, p) / Math.abs(value);
  }
  const own = view.ulps[w] as number;
  const slack = own * 0.5000001 + Math.abs(product) * (relative + NOISE);
  const gap = Math.abs(product - whole);
  if (gap <= slack) return put(tally, j, whole === 0 ? Says.trivial : Says.holds, key, digitsOf(whole, slack * 2));
  put(tally, j, gap <= slack + own ? Says.near : Says.fails, key, 0);
}

function askAverage(view: AxisView, family: Family, tally: Tally, j: number): void {
  const { values, facts, width } = view;
  const w = family.whole * width + j;
  if (!((facts[w] as number) >= 0)) return;
  const whole = values[w] as number;
  let total = 0;
  let weight = 0;
  let count = 0;
  let grain = 0;
  let varied = false;
  let low = Infinity;
  let high = -Infinity;
  for (const [index, part] of family.parts.entries()) {
    const p = part.at * width + j;
    if (!((facts[p] as number) >= 0)) {
      // A mean leaves out what is blank; what says "none" may count as zero or not: that is not asked.
      if (facts[p] === ABSENT.blank && family.weights === undefined) continue;
      return;
    }
    const value = values[p] as number;
    const at = family.weights?.[index];
    const own = at === undefined ? 1 : (values[at * width + j] as number);
    if (Number.isNaN(own)) return;
    total += value * own;
    weight += own;
    count += 1;
    grain = Math.max(grain, view.ulps[p] as number);
    low = Math.min(low, value);
    high = Math.max(high, value);
    varied ||= value !== (values[(family.parts[0]?.at ?? 0) * width + j] as number);
  }
  if (count < 2 || weight === 0) return;
  const own = view.ulps[w] as number;
  const mean = total / weight;
  const slack = own * 0.5000001 + (Number.isInteger(total) ? 0 : grain / 2) + Math.abs(mean) * NOISE;
  const gap = Math.abs(mean - whole);
  const key = copyKey(low, high);
  if (gap <= slack) return put(tally, j, varied ? Says.holds : Says.trivial, key, digitsOf(high - low, slack * 2));
  put(tally, j, gap <= slack + own ? Says.near : Says.fails, key, 0);
}

function askSubset(view: AxisView, family: Family, tally: Tally, j: number): void {
  const [whole, part] = [family.whole, family.parts[0]?.at ?? 0].map(
    (at) => view.values[at * view.width + j] as number,
  );
  if (whole === undefined || part === undefined || Number.isNaN(whole) || Number.isNaN(part)) return;
  put(
    tally,
    j,
    part > whole ? Says.fails : part === 0 || part === whole ? Says.trivial : Says.holds,
    `${String(whole)}|${String(part)}`,
    0.3,
  );
}

const copyKey = (first: number, whole: number): string => `${String(whole)}|${String(first)}`;

/**
 * Digits that one sum adds to the evidence. Where lines grow alike, a sum that fits in one instance fits in the next: then
 * only what the first part departs from its share there is told anew.
 */
function sumDigits(tally: Tally, first: number, whole: number, grain: number): number {
  const digits = digitsOf(Math.min(Math.abs(whole), tally.spread), grain);
  const share = first / whole;
  const bin = Math.round(share * 100);
  const before = tally.shares.get(bin);
  if (before === undefined) {
    tally.shares.set(bin, share);
    return digits;
  }
  return Math.min(digits, digitsOf(first - before * whole, grain));
}

function spreadOf(view: AxisView, whole: number): number {
  let low = Infinity;
  let high = -Infinity;
  let count = 0;
  for (let j = 0; j < view.width; j += 1) {
    const value = view.values[whole * view.width + j] as number;
    if (Number.isNaN(value)) continue;
    count += 1;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return count < 4 ? Infinity : high - low;
}

/** Asks one family of some instances (all where none are named). */
export function evaluate(view: AxisView, family: Family, instances: Int32Array | null = null): Evidence {
  const tally = newTally(view.width, spreadOf(view, family.whole));
  const count = instances?.length ?? view.width;
  for (let at = 0; at < count; at += 1) {
    const j = instances ? (instances[at] as number) : at;
    switch (family.kind) {
      case 'sum':
        askSum(view, family, tally, j);
        break;
      case 'ratio':
      case 'growth':
        askQuotient(view, family, tally, j);
        break;
      case 'product':
        askProduct(view, family, tally, j);
        break;
      case 'average':
        askAverage(view, family, tally, j);
        break;
      case 'subset':
        askSubset(view, family, tally, j);
        break;
    }
  }
  const { says, holds, near, fails, trivial, distinct, digits } = tally;
  return { says, holds, near, fails, trivial, distinct, digits };
}
