/**
 * A year beside all its months or quarters: what "Cả năm", "Tổng" or the year itself beside "Tháng 1" to "Tháng 12" is, is said
 * outright. Lines of temperatures and rates stand among those of rain and sales: they are told apart by their figures.
 */
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import { sumFamily } from './family';
import type { TableWords } from './table-words';
import { MEAN_WORD, RATE_WORD, saysTotal } from './words';

const NEEDS = 1;
const MONTH = /^(?:tháng|t|th\.?)\s?(\d{1,2})(?!\d)/u;
const QUARTER = /^(?:quý|q)\s?([1-4]|i{1,3}|iv)(?!\p{L}|\d)/u;
/** "Tháng một", "Tháng mười hai", "Tháng giêng". */
const MONTH_WORD =
  /^tháng (mười hai|mười một|mười|một|giêng|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|chạp)(?![\p{L}\d]| [\p{L}\d])/u;
const SPELT: Readonly<Record<string, number>> = {
  ...{ một: 1, giêng: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 },
  ...{ 'mười một': 11, 'mười hai': 12, chạp: 12 },
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
export const WHOLE_YEAR = /^(?:cả năm|(?:tổng )?năm (?:19|20)\d\d$|12 tháng|fy|full year|year)/u;

interface Time {
  readonly kind: 'month' | 'quarter';
  readonly number: number;
}

function timeOf(name: string): Time | null {
  const month = SPELT[MONTH_WORD.exec(name)?.[1] ?? ''] ?? Number(MONTH.exec(name)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return { kind: 'month', number: month };
  const quarter = QUARTER.exec(name)?.[1];
  return quarter ? { kind: 'quarter', number: ROMAN[quarter] ?? Number(quarter) } : null;
}

const COMPLETE = { month: 12, quarter: 4 } as const;

const SPAN = /(?<!\p{L}|\d)(\d{1,2}) tháng(?! \d)/u;
const PART = { quarter: /(?<!\p{L})quý\s?([1-4]|i{1,3}|iv)(?!\p{L}|\d)/u, month: /(?<!\p{L})tháng\s?(\d{1,2})(?!\d)/u };

/** First and last month that a heading speaks of; null where it speaks of none. */
function monthsOf(name: string): readonly [number, number] | null {
  const span = Number(SPAN.exec(name)?.[1] ?? (WHOLE_YEAR.test(name) ? 12 : 0));
  if (span >= 2 && span <= 12) return [1, span];
  const quarter = PART.quarter.exec(name)?.[1];
  if (quarter) return [(ROMAN[quarter] ?? Number(quarter)) * 3 - 2, (ROMAN[quarter] ?? Number(quarter)) * 3];
  const month = Number(PART.month.exec(name)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? [month, month] : null;
}

/** What is counted since January is what it was before and what came: "9 tháng" behind "6 tháng" and "Quý III". */
function sinceJanuary(view: AxisView, { name, percent }: TableWords, filled: readonly number[]): Candidate[] {
  const months = filled.map((at) => (percent(at) ? null : monthsOf(name(at))));
  return months.flatMap((whole, at) => {
    const [before, last] = [months[at - 2], months[at - 1]];
    const follows =
      whole && before && last && whole[0] === 1 && before[0] === 1 && last[0] === before[1] + 1 && last[1] === whole[1];
    if (!follows) return [];
    const family = sumFamily(filled[at] as number, filled.slice(at - 2, at), 'meaning');
    return [candidateOf(view, family, NEEDS)];
  });
}

/** Twelve months or four quarters in a row, with what stands beside them. */
export interface Times {
  readonly kind: 'month' | 'quarter';
  readonly run: readonly number[];
  /** What stands before the first and behind the last of them. */
  readonly beside: readonly number[];
}

/** Every complete run of months or quarters; half-years and totals of quarters may stand between. */
export function timesOf({ leaf }: TableWords, filled: readonly number[]): Times[] {
  return (['month', 'quarter'] as const).flatMap((kind) => {
    const found: Times[] = [];
    let run: number[] = [];
    filled.forEach((at, place) => {
      const time = timeOf(leaf(at));
      if (time?.kind !== kind) return;
      run = time.number === 1 ? [at] : time.number === run.length + 1 ? [...run, at] : [];
      if (run.length !== COMPLETE[kind]) return;
      const before = filled[filled.indexOf(run[0] as number) - 1];
      const behind = [filled[place + 1], before, filled[place + 2]];
      found.push({ kind, run, beside: behind.filter((other) => other !== undefined) });
    });
    return found;
  });
}

export function suggestSeries(view: AxisView, words: TableWords, filled: readonly number[]): Candidate[] {
  const { leaf, percent } = words;
  const since = view.axis === 'columns' ? sinceJanuary(view, words, filled) : [];
  const years = timesOf(words, filled).flatMap(({ run, beside }) => {
    const whole = beside.slice(0, 2).find((other) => isYear(leaf(other)));
    if (whole === undefined || percent(whole)) return [];
    return [candidateOf(view, sumFamily(whole, run, 'meaning', { outright: true }), NEEDS)];
  });
  return [...since, ...years];
}

const isYear = (name: string): boolean =>
  (WHOLE_YEAR.test(name) || saysTotal(name)) && !MEAN_WORD.test(name) && !RATE_WORD.test(name);
