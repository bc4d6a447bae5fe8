/**
 * "tặng quà 7.318 đoàn viên … với tổng số tiền 3.659.000.000 đồng (500.000 đồng/suất)", "3.307 quyết định hưởng với tổng số tiền 72,75 tỷ
 * đồng, bình quân 22 triệu đồng/người", "118.420 lượt bạn đọc …; 296.050 lượt tài liệu (bình quân 2,5 lượt/bạn đọc)": what falls to one
 * of what goes by another name where it was counted.
 */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part, powerOfEach } from './asking';
import { digitsOf } from './figure-digits';
import { isMeantQuotient, wholly } from './meant';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';

/** What each person or household gets one of, and whom a decision or a file is for. */
const SHARED = /^\s*\/?\s*(?:suất|phần|gói|túi|người|hộ|lao động|đối tượng|trường hợp)(?!\p{L})/u;
/** Between what all came to and what falls to one. */
const FALLS =
  /^[\p{L}\s]{0,30}(?:\(\s*(?:bình quân|trung bình|mỗi suất|mức)?|,\s*(?:bình quân|trung bình|mức))\s*(?:là\s*)?$/u;
const PER = /^[^\p{L}]*\p{L}[\p{L} ]*\/\s*(\p{L}+(?: \p{L}+)?)(?!\s*\/)/u;
const MONEY = 'money';
/** A price of no more signs is given by many. */
const FEW = 3;

/** What a price or an average is for. */
const forWhat = (read: ReadLine, { unit, end }: Mention): string =>
  PER.exec(read.low.slice(end, end + 40))?.[1] ?? unit?.text.toLowerCase().split('/')[1] ?? '';

/** Counts of one sentence before a figure, those of an item first. */
function countsBefore(read: ReadLine, total: Mention, of: 'item' | 'sentence'): Mention[] {
  const flat = withoutDepth(read.structure);
  const from = startBefore(flat, total.start, of);
  return read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end < total.start &&
      isPrimary(each) &&
      !each.hedged &&
      each.unit?.dimension === 'count',
  );
}

/** The one figure that the price is for: named so behind its unit, else the only count of its item. */
function numberOf(draft: ProseDraft, read: ReadLine, total: Mention, price: Mention): Mention | null {
  const noun = forWhat(read, price);
  const named = countsBefore(read, total, 'sentence').filter(
    (each) => noun.includes(' ') && each.after.toLowerCase().startsWith(noun) && !draft.summands.has(each),
  );
  const [one, two] = named;
  if (one) return two ? null : one;
  if (total.unit?.dimension !== MONEY || !SHARED.test(noun)) return null;
  const [only, second] = countsBefore(read, total, 'item');
  const said = read.mentions.some((each) => each !== price && each.unit?.kind === noun);
  const beside = only && read.mentions.indexOf(only) === read.mentions.indexOf(total) - 1;
  return beside && !second && !said ? only : null;
}

/** Prices of one line that nothing was said of yet. */
export function toldPrices(draft: ProseDraft, read: ReadLine): void {
  for (const [at, price] of read.mentions.entries()) {
    const total = read.mentions[at - 1];
    if (price.role !== 'rate' || price.hedged || draft.isAsked(price) || !total || !isPrimary(total) || total.hedged)
      continue;
    if (!FALLS.test(read.low.slice(total.unitEnd, price.start))) continue;
    const number = numberOf(draft, read, total, price);
    if (!number) continue;
    const factorPower = powerOfEach(price, total, number);
    const [sum, count] = [
      { ...total, unit: null },
      { ...number, unit: null },
    ];
    const meant =
      isNearQuotient(price, sum, count, factorPower) ||
      (digitsOf(price) > 1 && slipExplainsQuotient(price, sum, count, factorPower)) ||
      (price.end - price.start > FEW && isMeantQuotient(price, sum, count, wholly, factorPower));
    const claim = { whole: price, parts: [part(total), part(number)], factorPower, statement: 'bình quân' };
    askClaim(draft, { kind: 'ratio', ...claim }, meant ? 'accuse' : 'silent');
  }
}
