/** Figures that a comparison is not of, though they stand where what it is of may stand: those of another year, another pair, another noun. */
import { sign, toApproximateNumber } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { ReadLine } from '../text/read-line';
import { difference } from './asking';
import type { LikelyPair } from './likely-pairs';
import { TURNS, turnedTo } from './said-of-two';
import { sentenceOf } from './skeleton';

const YEAR = /(?<!\p{L})năm ((?:19|20)\d\d)(?!\d)/iu;
const THAN_YEAR = /(?<!\p{L})so (?:với )?(?:cùng kỳ |cuối )?năm ((?:19|20)\d\d)(?!\d)/iu;

/** "năm 2017 đạt 448.600 tỷ đồng …, tăng 10,1% so với năm 2016": a figure of another year than the one that is compared with. */
export function isOfOtherYear(said: Mention, base: Mention): boolean {
  const { plain } = said.line;
  const named = THAN_YEAR.exec(plain.slice(said.unitEnd, said.unitEnd + 50).replace(/[.;(].*$/su, ''))?.[1];
  const own = YEAR.exec(plain.slice(Math.max(0, base.start - 40), base.start).replace(/^.*[.;,](?=\s)/su, ''))?.[1];
  return base.line === said.line && named !== undefined && own !== undefined && own !== named;
}

/** "từ 15 lên 18 chiếc": what it rose from goes with what it rose to. */
export function isFromOther(read: ReadLine, now: Mention, base: Mention): boolean {
  const next = read.mentions[read.mentions.indexOf(base) + 1];
  return (
    next !== undefined &&
    next !== now &&
    TURNS.test(read.low.slice(base.unitEnd, next.start)) &&
    /(?<!\p{L})từ\s*$/u.test(read.low.slice(0, base.start))
  );
}

/** "từ 1.640 lên 2.170 tỷ đồng. … (lãi giảm 32%)": what another sentence says rose is not what this one says of its own. */
export function isTurnedBefore(read: ReadLine, said: Mention, base: Mention): boolean {
  const to = turnedTo(read, base);
  return to !== undefined && sentenceOf(read, to) < sentenceOf(read, said) && to.end < said.start;
}

/** "7/10 người cho rằng …, 52% người dân nói": a percentage of a noun of its own is not that of the fraction before it. */
export const isOfOtherNoun = (read: ReadLine, said: Mention, base: Mention): boolean =>
  said.role === 'percent' &&
  base.role === 'base' &&
  /,\s*$/u.test(read.low.slice(0, said.start)) &&
  /^\s+(?!số|tổng|kế hoạch|so|trong|chỉ tiêu|dự toán|yêu cầu|quy định|toàn)\p{L}/u.test(read.low.slice(said.unitEnd));

/** Nobody gets both verb and size wrong: what fell by something else is not the pair that "tăng 25" is said of. */
export function isAgainst(said: Mention, { now, base }: LikelyPair): boolean {
  const gap = difference(now, base);
  // What goes beyond a plan is more than it.
  const over = said.role === 'over-plan' && /(?<!\p{L})vượt(?!\p{L})[^.;,\d]*$/u.test(said.before.toLowerCase());
  const direction = said.direction === 0 && over ? 1 : said.direction;
  if (direction === 0 || gap === null || sign(gap) === 0 || sign(gap) === direction) return false;
  const apart = Math.abs(toApproximateNumber(gap));
  const size =
    said.role === 'growth' ? (apart / Math.abs(toApproximateNumber(now.value) - sign(gap) * apart)) * 100 : apart;
  return Math.abs(size - Math.abs(toApproximateNumber(said.value))) > 10 ** -said.decimals;
}
