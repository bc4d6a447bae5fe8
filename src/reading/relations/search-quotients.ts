/**
 * Quotients, percentages, shares and growth that the figures show: for each position that may be a rate, every pair of
 * others near it, at the power of ten that its first instances agree on.
 */
import { candidateOf, borneOut, type Candidate } from './candidate';
import type { Family } from './family';
import type { AxisView } from './axis-view';
import type { StepBudget } from './walk';

const NEEDS = 4;
const POWERS = [0, 2, 1, 3, 4, 5, 6, -1, -2, -3];

interface Guess {
  readonly kind: 'ratio' | 'growth';
  readonly power: number;
}

/** At which power of ten `value` equals `quotient` within `slack`; null at none. */
function powerOf(value: number, quotient: number, slack: number): number | null {
  if (value === 0 || quotient === 0 || value > 0 !== quotient > 0) return null;
  const nearest = Math.round(Math.log10(value / quotient));
  if (nearest < -3 || nearest > 6) return null;
  return Math.abs(quotient * 10 ** nearest - value) <= slack + Math.abs(value) * 1e-9 ? nearest : null;
}

const slackOf = (view: AxisView, w: number): number => (view.ulps[w] as number) * 0.5000001;

/** What a, b make of w in the sampled instances, judged by the first few and then counted. */
function guess(view: AxisView, sample: Int32Array, w: number, a: number, b: number): Guess | null {
  const { values, width } = view;
  const votes = new Map<string, number>();
  let asked = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const j = sample[i] as number;
    const whole = values[w * width + j] as number;
    const top = values[a * width + j] as number;
    const base = values[b * width + j] as number;
    if (Number.isNaN(whole) || Number.isNaN(top) || Number.isNaN(base) || base === 0 || top === 0 || whole === 0)
      continue;
    if (top === base || Number.isInteger(Math.log10(Math.abs(base)))) continue;
    asked += 1;
    const slack = slackOf(view, w * width + j) + Math.abs(whole) * 1e-6;
    const ratio = powerOf(whole, top / base, slack);
    const change = powerOf(whole, (top - base) / base, slack);
    if (ratio !== null) votes.set(`ratio:${String(ratio)}`, (votes.get(`ratio:${String(ratio)}`) ?? 0) + 1);
    if (change === 0 || change === 2)
      votes.set(`growth:${String(change)}`, (votes.get(`growth:${String(change)}`) ?? 0) + 1);
    if (asked >= 3 && votes.size === 0) return null;
  }
  let best: [string, number] | null = null;
  for (const vote of votes) if (best === null || vote[1] > best[1]) best = vote;
  if (best === null || best[1] * 10 < asked * 6) return null;
  const [kind, power] = best[0].split(':');
  return { kind: kind as Guess['kind'], power: Number(power) };
}

/** Whether a position's figures have fractions or are percentages: then they are rates, and no part of a sum of counts. */
export function isFractional(view: AxisView, at: number, percents: ReadonlySet<number>): boolean {
  let figures = 0;
  let fractional = 0;
  for (let j = 0; j < view.width; j += 1) {
    const index = at * view.width + j;
    const value = view.values[index] as number;
    if (Number.isNaN(value) || (view.facts[index] as number) < 0) continue;
    figures += 1;
    if (!Number.isInteger(value) || percents.has(view.units[index] as number)) fractional += 1;
  }
  return fractional * 3 >= figures;
}

/** Whether a position's figures look like the result of a division: fractions, or percentages. */
function mayBeRate(view: AxisView, at: number, percents: ReadonlySet<number>): boolean {
  let figures = 0;
  let fractional = 0;
  let small = 0;
  for (let j = 0; j < view.width; j += 1) {
    const index = at * view.width + j;
    const value = view.values[index] as number;
    if (Number.isNaN(value) || (view.facts[index] as number) < 0) continue;
    figures += 1;
    if (!Number.isInteger(value) || percents.has(view.units[index] as number)) fractional += 1;
    if (Math.abs(value) <= 1000) small += 1;
  }
  return figures > 0 && (fractional * 3 >= figures || small * 10 >= figures * 7);
}

export interface QuotientSearch {
  readonly view: AxisView;
  readonly sample: Int32Array;
  readonly filled: readonly number[];
  readonly window: number;
  readonly percents: ReadonlySet<number>;
  readonly budget: StepBudget;
}

export function quotients({ view, sample, filled, window, percents, budget }: QuotientSearch): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const whole = filled[at] as number;
    if (filled.length > 60 && !mayBeRate(view, whole, percents)) continue;
    const from = Math.max(0, at - window);
    const to = Math.min(filled.length - 1, at + window);
    for (let i = from; i <= to; i += 1) {
      for (let k = from; k <= to; k += 1) {
        if (i === at || k === at || i === k || (budget.left -= 3) < 0) continue;
        const [a, b] = [filled[i] as number, filled[k] as number];
        const told = guess(view, sample, whole, a, b);
        if (!told || !POWERS.includes(told.power)) continue;
        const family: Family = {
          kind: told.kind,
          whole,
          parts: [
            { at: a, sign: 1 },
            { at: b, sign: 1 },
          ],
          exhaustive: true,
          factorPower: told.power,
          source: 'figures',
          outright: false,
          statement: '',
          statedAt: null,
        };
        const candidate = candidateOf(view, family, NEEDS);
        if (borneOut(candidate)) found.push(candidate);
      }
    }
  }
  return found;
}
