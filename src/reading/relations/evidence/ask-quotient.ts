/** One instance of a ratio or a growth: within what whole and operands were rounded by. */
import { NOISE, type AxisView } from '../axis-view';
import type { Family } from '../family';
import { halfUnit, halfWithNoise } from './half-unit';
import type { Tally } from './tally';

/** Divided by 1, 10, 100 a figure only moves its point: that any sum of two could look like. */
const isPowerOfTen = (value: number): boolean => value > 0 && Number.isInteger(Math.log10(value));

export function askQuotient(view: AxisView, family: Family, tally: Tally, j: number): void {
  const { values, facts, width } = view;
  const first = family.parts[0];
  const second = family.parts[1];
  if (!first || !second) return;
  const w = family.whole * width + j;
  const a = first.at * width + j;
  const b = second.at * width + j;
  const whole = values[w] as number;
  const top = values[a] as number;
  const base = values[b] as number;
  if (!((facts[w] as number) >= 0 && (facts[a] as number) >= 0 && (facts[b] as number) >= 0) || base === 0) return;
  const factor = 10 ** family.factorPower;
  const quotient = ((family.kind === 'growth' ? top - base : top) / base) * factor;
  const own = view.ulps[w] as number;
  const wholeNumbers = Number.isInteger(top) && Number.isInteger(base);
  const fromParts = wholeNumbers
    ? 0
    : ((halfUnit(view, a) + Math.abs(top / base) * halfUnit(view, b)) / Math.abs(base)) * factor;
  const slack = halfWithNoise(own) + fromParts + Math.abs(quotient) * NOISE;
  const gap = Math.abs(quotient - whole);
  const holds = gap <= slack;
  if (!holds && gap > own + fromParts) {
    // Percentages of three lines are no quotient, whatever the lines are.
    if (view.axis === 'columns' || view.rates[j] !== 1) tally.fails(j);
    return;
  }
  if (top === 0 || top === base || whole === 0 || isPowerOfTen(base)) return tally.trivial(j);
  if (holds) tally.holds(j, tally.spreadDigits(whole, Math.max(own, slack * 2)), whole);
  else tally.near(j, tally.spreadDigits(whole, own * 2 + fromParts), whole);
}
