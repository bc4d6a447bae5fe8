/** One instance of a product: within what its factors and the whole were rounded by. */
import { NOISE, type AxisView } from '../axis-view';
import type { Family } from '../family';
import { halfUnit, halfWithNoise } from './half-unit';
import { digitsOf, type Tally } from './tally';

export function askProduct(view: AxisView, family: Family, tally: Tally, j: number): void {
  const { values, facts, width } = view;
  const w = family.whole * width + j;
  // Percentages of three lines are no product, whatever the lines are.
  if (!((facts[w] as number) >= 0) || view.rates[j] === 1) return;
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
    if (value !== 0 && !Number.isInteger(value)) relative += halfUnit(view, p) / Math.abs(value);
  }
  const own = view.ulps[w] as number;
  const slack = halfWithNoise(own) + Math.abs(product) * (relative + NOISE);
  const gap = Math.abs(product - whole);
  if (gap > slack + own) tally.fails(j);
  else if (gap > slack) tally.near(j, 0, tally.idOf(key));
  else if (whole === 0) tally.trivial(j);
  else tally.holds(j, digitsOf(whole, slack * 2), tally.idOf(key));
}
