/** Totals that a word names behind the figures that they are of: "tổng cộng 317 vụ việc", "trong tổng số 40 vụ", "nâng tổng số lên …". */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { asCount } from './comparable';
import { areExclusive } from './exclusive-kinds';
import { digitsOf } from './figure-digits';
import { isSlip } from './slips';
import { standing } from './standing';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

/** One part of the whole in so many. */
const THIRD = 3;

export const TOTAL = /^(?:tổng|toàn|cộng)(?!\p{L})/u;
export const IN_TOTAL =
  /(?<!\p{L})(?:trong tổng số|trên tổng số|tổng cộng|tổng số|cộng chung|tính chung|cộng lại|gộp lại|cả thảy)(?!\p{L})[^,;:]{0,12}$|[,;]\s*cộng\s*(?:là|:)?\s*$|nâng (?:tổng(?: số)?|số)(?!\p{L})[^.;:\d]{0,60}lên(?: thành)?\s*$|(?<!\p{L})tổng số [^.;:\d]{2,60} là\s*$/u;

/** "26 cơ quan gửi, 5 cơ quan chưa gửi (tổng số phải gửi là 31 cơ quan)": a bracket that holds the total of what stands before it. */
const IN_BRACKET = /\(\s*(?:tổng số|tổng cộng|tổng|cộng)(?!\p{L})[^.;()\d]{0,40}$/u;

/** Nothing but a total is called so. */
const OUTRIGHT =
  /(?:(?<!\p{L})(?:tổng cộng|cộng lại|gộp lại|cả thảy)|[,;(]\s*(?:cộng|tổng số|tổng số [^.;:\d]{2,60} là))\s*(?:là|:)?\s*$/u;

/** "04 vụ đúng, 29 vụ sai, 07 vụ có đúng, có sai trong tổng số 40 vụ". */
export function totalsBehind(draft: ProseDraft, read: ReadLine, whole: Mention): void {
  const total = TOTAL.test(whole.label.toLowerCase()) && whole.unit?.dimension !== 'count';
  if (!total && !IN_TOTAL.test(read.low.slice(Math.max(0, whole.start - 120), whole.start).trimEnd())) return;
  const own = startBefore(read.structure, whole.start, 'sentence');
  const opened = read.mentions.some((each) => isPrimary(each) && each.start >= own && each.end < whole.start);
  const from = total ? 0 : opened || own === 0 ? own : startBefore(read.structure, own - 1, 'sentence');
  const depth = depthOf(read, whole);
  const inner = depth > 0 && IN_BRACKET.test(read.low.slice(0, whole.start));
  const outer0 = inner ? startBefore(read.structure, read.low.lastIndexOf('(', whole.start), 'sentence') : from;
  const ahead = read.mentions.filter(
    (each) =>
      isPrimary(each) &&
      each.start >= outer0 &&
      each.end < whole.start &&
      depthOf(read, each) === depth - (inner ? 1 : 0),
  );
  // "tiếp lần đầu 214, tiếp nhiều lần 103, tổng cộng 317 vụ việc": the last says what all count.
  const bare = ahead.every(({ unit }) => unit === null || sameKind(unit, whole.unit));
  const list = bare ? ahead : ahead.filter((each) => sameKind(each.unit, whole.unit));
  const outer = list.filter((each) => !draft.summands.has(each));
  if (list.length === 0 || (list.length < ahead.length && fitOf(whole, list) === null))
    ofOtherNouns(draft, read, ahead, whole);
  if (draft.split.has(whole)) return;
  for (const parts of [list, outer])
    for (let at = 0; at + 2 <= parts.length; at += 1)
      if (fitOf(whole, parts.slice(at)) === 'exact') {
        draft.relate(sumClaim(whole, parts.slice(at), 'tổng số'));
        return;
      }
  if (total) endsWithTotal(draft, read, whole, list);
  const sum = outer.length > 1 ? sumOfParts(whole, outer) : null;
  // "đúng 12 đơn, sai 71 đơn, có đúng có sai 14 đơn trong tổng số 97 đơn": nothing else can come of it.
  if (!total && list.length > 2 && standing(list) === 'sides') draft.relate(sumClaim(whole, list, 'trong tổng số'));
  const named =
    /(?<!\p{L})(?:tổng cộng|cộng lại|gộp lại|cả thảy)\s*(?:là|:)?\s*$|[,;]\s*(?:cộng|tổng số)\s*(?:là|:)?\s*$|[,;(]\s*tổng số [^.;:\d]{2,60} là\s*$|(?<!\p{L})(?:trên|trong) tổng số\s*$|(?<!\p{L})lên(?: thành)?\s*$/u.test(
      read.low.slice(0, whole.start),
    );
  // "12 chỉ tiêu vượt, 4 đạt, 2 không đạt trong tổng số 18 chỉ tiêu": more than there are.
  const more =
    sum !== null &&
    list.length > 2 &&
    standing(outer) !== 'overlapping' &&
    compare(sum, whole.value) > 0 &&
    isWithin(sum, whole.value, 2) &&
    outer.every(({ start }) => start >= own);
  const listed =
    sum !== null &&
    (more || (digitsOf(whole) >= 3 && slipExplains(whole, outer, sum)) || isOneSentence(read, outer, whole));
  const outright =
    sum !== null &&
    OUTRIGHT.test(read.low.slice(0, whole.start)) &&
    (standing(outer) !== 'overlapping' || areExclusive(outer)) &&
    isWithin(sum, whole.value, THIRD) &&
    outer.every(({ start, value }) => start >= (inner ? outer0 : own) && compare(value, whole.value) < 0);
  if (named && (listed || outright)) draft.relate(sumClaim(whole, outer, 'tổng cộng'));
}

/** Nouns that stand for any. */
const ANY = /^(?:người|đơn vị|cơ sở|tổ chức|trường hợp|đối tượng|phương tiện|thiết bị|sản phẩm|tài liệu)(?!\p{L})/u;

/** "8.416 doanh nghiệp và 1.218 chi nhánh, tổng cộng 9.634 đơn vị": counts of whatever nouns. */
function ofOtherNouns(draft: ProseDraft, read: ReadLine, ahead: readonly Mention[], whole: Mention): void {
  const since = (of: 'item' | 'sentence'): Mention[] => {
    const from = startBefore(read.structure, whole.start, of);
    return ahead.filter(({ unit, start }) => unit?.dimension === 'count' && start >= from);
  };
  const item = since('item');
  const own = item.length > 1 ? item : since('sentence');
  const counts = own.map(asCount(whole));
  const sum = counts.length > 1 && ANY.test(whole.unit?.kind ?? '') ? sumOfParts(whole, counts) : null;
  if (sum === null) return;
  const near = isWithin(sum, whole.value, THIRD) && new Set(own.map(({ unit }) => unit?.kind)).size > 1;
  if (fitOf(whole, counts) === 'exact' || near || (digitsOf(whole) > 3 && slipExplains(whole, counts, sum)))
    draft.relate(sumClaim(whole, own, 'tổng cộng'));
}

/** "… 86,4 tỷ đồng, … 64,2 tỷ đồng, … 31,9 tỷ đồng, tổng dư nợ ba chương trình 182,5 tỷ đồng": all of its sentence but for one slip. */
function endsWithTotal(draft: ProseDraft, read: ReadLine, whole: Mention, list: readonly Mention[]): void {
  const from = startBefore(read.structure, whole.start, 'sentence');
  const own = list.filter(({ start }) => start >= from);
  const said = /(?<!\p{L})là\s*$/u.test(read.low.slice(0, whole.start));
  const sum = own.length >= 2 && digitsOf(whole) >= (said ? 3 : 4) ? sumOfParts(whole, own) : null;
  const less = own.every(({ value }) => compare(value, whole.value) < 0);
  const near = sum !== null && (digitsOf(whole) > 3 || isWithin(sum, whole.value, TENTH));
  const outright = said && sum !== null && own.length === list.length && isWithin(sum, whole.value, THIRD);
  if (sum !== null && less && (outright || (near && slipExplains(whole, own, sum))))
    draft.relate(sumClaim(whole, own, 'tổng'));
}

/** Every figure of a sentence up to its "tổng cộng", and hardly off: that total is theirs. */
function isOneSentence(read: ReadLine, list: readonly Mention[], whole: Mention): boolean {
  const from = startBefore(read.structure, whole.start, 'sentence');
  const sum = sumOfParts(whole, list);
  const near = sum !== null && isWithin(sum, whole.value, TENTH);
  const slips = sum !== null && isSlip(whole.value, sum);
  return list.every(({ start }) => start >= from) && (near || slips);
}
