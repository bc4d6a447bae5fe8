/** What whole and parts of a sum were rounded to, each by itself (CONTRACT 4, Rounding). */
import { fromCellNumber, type Decimal } from '../../core/decimal';
import { RANDOM_GRAIN, type AxisView } from './axis-view';
import type { Candidate } from './candidate';

/** So many sums that miss by what rounding explains show that figures were rounded. */
const SEVERAL = 3;
const LEAST_TYPED = 1e-6;
/** Figures of such a unit were all rounded, some more coarsely than others. */
const LEAST_COARSE = 5;
/** So many sums that hold to the finest digit show that the others were not written more coarsely. */
const PRECISE = 3;

interface Rounding {
  readonly view: AxisView;
  readonly near: number;
  readonly counted: ReadonlySet<number>;
}

function isOfWholeParts({ values, ulps, width }: AxisView, { whole, parts }: Candidate['family'], j: number): boolean {
  const own = ulps[whole * width + j] as number;
  const isWhole = ({ at }: { at: number }): boolean =>
    Number.isNaN(values[at * width + j]) || ulps[at * width + j] === 1;
  return own < 1 && own >= LEAST_TYPED && !Number.isInteger(values[whole * width + j]) && parts.every(isWhole);
}

/** A part with a fraction among whole numbers: they add up to no whole number, and the others were rounded. */
function hasOneFraction({ values, ulps, width }: AxisView, { whole, parts }: Candidate['family'], j: number): boolean {
  const isWhole = (at: number): boolean => ulps[at * width + j] === 1;
  const fractions = parts.filter(({ at }) => !Number.isInteger(values[at * width + j] || 0));
  return isWhole(whole) && fractions.length === 1 && parts.length > 1 && parts.some(({ at }) => isWhole(at));
}

/** Whether an instance counts people or things; what all parts across count, their total counts as well, whatever it is called. */
const isCounted = (
  { axis }: AxisView,
  { whole, parts }: Candidate['family'],
  counted: ReadonlySet<number>,
  j: number,
): boolean => (axis === 'lines' ? counted.has(j) : counted.has(whole) || parts.every(({ at }) => counted.has(at)));

/**
 * The last place of the finest where several sums of the table miss by no more than that explains, and of the coarsest where
 * figures of one sum are written with more and fewer decimals; null where nothing was rounded.
 */
export function roundedByOf(
  { view, near, counted }: Rounding,
  { family, evidence, hundred }: Candidate,
  j: number,
): Decimal | null {
  if (family.kind !== 'sum') return null;
  let finest = Infinity;
  let coarsest = 0;
  for (const at of [family.whole, ...family.parts.map((part) => part.at)]) {
    const ulp = view.ulps[at * view.width + j] as number;
    if (!(ulp > 0)) continue;
    finest = Math.min(finest, ulp);
    coarsest = Math.max(coarsest, ulp);
  }
  if (coarsest === 1 && finest === 1 && isCounted(view, family, counted, j)) return null;
  // "0,5" beside "3,33" is 0,50 where the sums come to the second digit.
  const isPrecise = evidence.holds >= PRECISE && evidence.near <= 1;
  // Whole numbers add up to no fraction: beside a whole that has one they were rounded.
  const isFraction = isOfWholeParts(view, family, j) || hasOneFraction(view, family, j);
  const mixed = isFraction || (finest < coarsest && ((coarsest < 1 && !isPrecise) || finest >= LEAST_COARSE));
  // Decimals of no stated unit were rounded as those of a scaled one.
  const decimal = finest < 1 && finest >= LEAST_TYPED && view.units[family.whole * view.width + j] === 0;
  const random = finest === RANDOM_GRAIN;
  if (evidence.near < 2 && near < SEVERAL && !mixed && !decimal && !hundred && !random) return null;
  return Number.isFinite(finest) ? fromCellNumber(mixed ? coarsest : finest) : null;
}
