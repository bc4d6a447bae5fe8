/**
 * A year beside its months or quarters that is their mean: one that is called so ("Trung bình năm"), or "Cả năm" where what
 * stands there says that it does not add up, or lies among the figures of its months. A mean over the days of a year is
 * another one by a little: that is no mistake.
 */
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import { Says, sumFamily } from './family';
import { timesOf, WHOLE_YEAR } from './suggest-series';
import type { TableWords } from './table-words';
import { MEAN_WORD } from './words';

/** A column or line of these is no amount. */
const LEVEL = /nhiệt độ|độ ẩm|(?<!\p{L})(?:temperature|humidity)(?!\p{L})/u;
const NEEDS = 1;
/** By so much of what its months are apart a mean over days may be another one. */
const LITTLE = 0.02;

/** Means of whole years; `across` names what stands in each instance. */
export function suggestYearMeans(
  view: AxisView,
  words: TableWords,
  filled: readonly number[],
  across: TableWords,
): Candidate[] {
  return timesOf(words, filled).flatMap(({ run, beside }) =>
    beside
      .filter(
        (whole) => !run.includes(whole) && (MEAN_WORD.test(words.leaf(whole)) || WHOLE_YEAR.test(words.leaf(whole))),
      )
      .flatMap((whole) => meanOf(view, whole, run, MEAN_WORD.test(words.leaf(whole)), across) ?? []),
  );
}

function meanOf(
  view: AxisView,
  whole: number,
  run: readonly number[],
  named: boolean,
  across: TableWords,
): Candidate | null {
  const family = { ...sumFamily(whole, run, 'meaning', { outright: true }), kind: 'average' as const };
  const candidate = candidateOf(view, family, NEEDS);
  const says = Uint8Array.from(candidate.evidence.says);
  for (let j = 0; j < view.width; j += 1) if (!isMean(view, whole, run, j, named, across)) says[j] = Says.nothing;
  const count = (which: Says): number => says.filter((each: Says) => each === which).length;
  const [holds, near, fails] = [count(Says.holds), count(Says.near), count(Says.fails)];
  if (holds + near + fails === 0) return null;
  const digits = holds === 0 ? 0 : candidate.evidence.digits;
  return { ...candidate, evidence: { ...candidate.evidence, says, holds, near, fails, digits } };
}

/** Whether instance `j` is to be asked for a mean. */
function isMean(
  { values, width }: AxisView,
  whole: number,
  run: readonly number[],
  j: number,
  named: boolean,
  { name }: TableWords,
): boolean {
  const own = values[whole * width + j] as number;
  const parts = run.map((at) => values[at * width + j] as number);
  if (Number.isNaN(own) || parts.some(Number.isNaN)) return false;
  const sum = parts.reduce((all, each) => all + each, 0);
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  const mean = sum / run.length;
  // Off by little it is a mean of days; of amounts that are alike it may be the year's total misread.
  if (own !== mean && Math.abs(own - mean) <= LITTLE * (high - low) && !meets(own, mean)) return false;
  if (Math.abs(own - sum) < Math.abs(own - mean)) return false;
  const level = MEAN_WORD.test(name(j)) || LEVEL.test(name(j));
  return named || level || (own > low && own < high && low >= 0 && meets(own, mean));
}

/** Whether a printed figure is the mean, as far as its digits go. */
function meets(own: number, mean: number): boolean {
  const decimals = /\.(\d+)/.exec(String(own))?.[1]?.length ?? 0;
  return Math.abs(own - mean) <= 0.5000001 * 10 ** -decimals;
}
