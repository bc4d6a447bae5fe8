/**
 * What a column's own heading says that it is: the total of columns beside it, or the difference of two. Which those are
 * the figures tell, though several of them are wrong: what a search of figures alone would not dare to say.
 */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, mayAccuse, type Candidate } from './candidate';
import { clearlyBest } from './clearly-best';
import { Says, sumFamily, type Family } from './family';
import type { TableWords } from './table-words';
import { BALANCE_WORD, MEAN_WORD, RATE_WORD, saysTotal } from './words';

/** Headings are many and figures of a wide table agree by chance. */
const MOST_COLUMNS = 24;
const MOST_PARTS = 6;
const ENOUGH = 3;
/** Digits beyond what so many readings turn up by chance. */
const BEYOND_CHANCE = 1;

/** "Tăng/giảm", "Tăng (+), giảm (−)": by how much; either word alone names what came or went. */
const CHANGE = /tăng[^|]*giảm|chênh lệch|±|\+\s?\/\s?[-−–]/u;
const OF_RATE = /%|tỷ lệ|tỉ lệ|tốc độ/u;

/** Every pair that a column may be the difference of. */
function differences(whole: number, amounts: readonly number[]): Family[] {
  const others = amounts.filter((at) => at !== whole);
  return others.flatMap((from) =>
    others
      .filter((less) => less !== from)
      .map((less) => {
        const parts = [
          { at: from, sign: 1 as const },
          { at: less, sign: -1 as const },
        ];
        return sumFamily(whole, [], 'meaning', { parts });
      }),
  );
}

/** Every run of columns right before or behind one that it may be the total of. */
function runs(whole: number, amounts: readonly number[]): Family[] {
  const place = amounts.indexOf(whole);
  const lengths = Array.from({ length: MOST_PARTS - 1 }, (_, at) => at + 2);
  return lengths.flatMap((length) =>
    [amounts.slice(Math.max(0, place - length), place), amounts.slice(place + 1, place + 1 + length)]
      .filter((run) => run.length === length)
      .map((run) => sumFamily(whole, run, 'words')),
  );
}

/** Whether some sum that breaks nowhere, or may accuse, says already what a column is: for a rest or a change, in whichever place it stands. */
function isTold(whole: number, searched: readonly Candidate[], inAnyPlace: boolean): boolean {
  return searched.some((each) => {
    const { family, evidence, balance } = each;
    if (family.kind !== 'sum' || heldBy(evidence) < ENOUGH || !(evidence.fails === 0 || mayAccuse(each))) return false;
    const terms = [family.whole, ...family.parts.map(({ at }) => at)];
    return inAnyPlace ? terms.includes(whole) : family.whole === whole && balance !== true;
  });
}

/** Sums and differences that headings speak of and `searched` does not have, as far as one reading is clearly the best. */
export function suggestToldSums(
  view: AxisView,
  { name, leaf, percent }: TableWords,
  filled: readonly number[],
  searched: readonly Candidate[],
): Candidate[] {
  if (view.axis === 'lines' || filled.length > MOST_COLUMNS) return [];
  const amounts = filled.filter((at) => !percent(at) && !RATE_WORD.test(name(at)) && !MEAN_WORD.test(name(at)));
  const saysRest = (at: number): boolean => CHANGE.test(leaf(at)) || BALANCE_WORD.test(leaf(at));
  const plain = amounts.filter((at) => !saysRest(at));
  return filled.flatMap((whole) => {
    if (percent(whole) || OF_RATE.test(name(whole)) || MEAN_WORD.test(name(whole))) return [];
    const isDifference = saysRest(whole);
    if (!isDifference && !saysTotal(leaf(whole))) return [];
    if (isTold(whole, searched, isDifference)) return [];
    const readings = isDifference ? differences(whole, amounts) : runs(whole, plain);
    const needs = Math.log10(Math.max(1, readings.length)) + BEYOND_CHANCE;
    const tried = readings.map((family) => candidateOf(view, family, needs));
    const best = clearlyBest(tried, ENOUGH);
    return best && best.evidence.fails > 0 && isNoChance(best) && !isRounded(view, best)
      ? [{ ...best, series: isDifference }]
      : [];
  });
}

/** Whether what holds tells more digits than the choice of a reading, and of the instances that break, does. */
function isNoChance({ evidence, needs }: Candidate): boolean {
  const [asked, held] = [askedBy(evidence), heldBy(evidence)];
  let choices = 0;
  for (let at = 1; at <= asked - held; at += 1) choices += Math.log10((held + at) / at);
  return evidence.distinct >= ENOUGH && evidence.digits >= needs + choices;
}

/** Grains that whole figures of a small table may have been rounded to. */
const GRAINS = [1000, 100, 10];

/** Whether all its figures are so round that rounding each by itself explains some break. */
function isRounded({ values, width }: AxisView, { family: { whole, parts }, evidence }: Candidate): boolean {
  const terms = [whole, ...parts.map(({ at }) => at)];
  const figures = terms.flatMap((at) => [...values.subarray(at * width, (at + 1) * width)]);
  const grain = GRAINS.find((each) => figures.every((value) => Number.isNaN(value) || value % each === 0));
  if (grain === undefined) return false;
  return [...evidence.says].some((says: Says, j) => {
    const is = (at: number): number => values[at * width + j] || 0;
    const gap = is(whole) - parts.reduce((sum, { at, sign }) => sum + sign * is(at), 0);
    return says === Says.fails && Math.abs(gap) <= (grain * terms.length) / 2;
  });
}
