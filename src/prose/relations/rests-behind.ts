/**
 * "Số đơn phải giải quyết 248 đơn. Số đã giải quyết: 233 đơn; tỷ lệ 94,0%. Số còn lại: 15 đơn", "Chuyển kỳ sau 1.199 hồ sơ": what is left, told in
 * a sentence of its own, of the one figure ahead that was due and the one that was done; "có 486 người dự, vắng 14 so với 500 người đăng ký".
 */
import { compare, fromInteger, multiply } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { startBefore, withoutDepth } from '../text/structure';
import { sumClaim } from './asking';
import { digitsOf } from './figure-digits';
import { figure, figuresOf, sentenceOf, skeletonOf, words } from './skeleton';
import { isWithin, slipExplains, sumOfParts } from './sum-fit';

const LEFT =
  /(?<!\p{L})(?:số (?:\p{L}+ ){0,3}còn lại|còn lại|phần còn lại|còn (?:được|phải) (?:\p{L}+ ?){1,2}|chuyển (?:sang )?(?:kỳ|tháng|năm|quý) (?:sau|tới)|chưa (?:giải ngân|giải quyết|thực hiện|hoàn thành|sử dụng|xử lý|thu|quyết toán|bàn giao)|tồn (?:cuối kỳ|chuyển kỳ sau)|đang (?:giải quyết|xem xét|xử lý|trong hạn))(?!\p{L})[^.;()\d]{0,50}$/u;
/** "còn lại 5 hồ sơ quá hạn": some of those that are left. */
const SOME = /^[^.;,]{0,12}(?<!\p{L})(?:quá hạn|đến hạn|trong hạn)(?!\p{L})/u;
/** Nothing but what is left is called so; "đang", "chưa" may be said of some. */
const SURE = /(?<!\p{L})(?:còn lại|còn (?:được|phải)|chuyển (?:sang )?(?:kỳ|tháng|năm|quý) (?:sau|tới)|tồn)(?!\p{L})/u;
/** "26 hồ sơ chưa giải quyết do quá hạn bổ sung": those for this reason. */
const REASON = /^[^.;,]{0,40}(?<!\p{L})(?:do|vì|phức tạp|kéo dài)(?!\p{L})/u;
/** "Hiện còn 1.423 hồ sơ đang giải quyết", "Có 32 trẻ chưa tiêm". */
const IS_LEFT = /^[^.;\d]{0,12}(?<!\p{L})(?:còn|có)\s*$/u;
const UNDONE = /^\s*(?:đang|chưa (?:được )?)\s?\p{L}+/u;
const DUE =
  /(?<!\p{L})(?:tổng|phải|thụ lý|tiếp nhận|nhận được|được giao|kế hoạch|dự toán|chỉ tiêu|đăng ký|được phân bổ|phân bổ|đề nghị|đủ điều kiện|nhu cầu)(?!\p{L})/u;
const DONE =
  /(?<!\p{L})(?:đã|giải quyết|trả kết quả|hoàn thành|thực hiện|giải ngân|lũy kế|luỹ kế|xử lý|thanh toán|chi trả|quyết toán|thu được|sử dụng|bàn giao|xong)(?!\p{L})/u;
const ROLES: ReadonlySet<Role> = new Set(['level', 'plan', 'base', 'now']);
/** Sentences that are looked back at, and one part of the whole in so many. */
const [BACK, SIXTH] = [3, 6];

const wordsOf = ({ before, label, after }: Mention): string => `${before} ${label} ${after}`.toLowerCase();

/** Figures of the noun in the sentences before, but for what breaks down another. */
function ahead(draft: ProseDraft, read: ReadLine, rest: Mention, own: number): readonly Mention[] {
  const flat = withoutDepth(read.structure);
  let from = own;
  for (let step = 0; step < BACK && from > 1; step += 1) from = startBefore(flat, from - 1, 'sentence');
  const kin = read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end < own &&
      ROLES.has(each.role) &&
      !each.hedged &&
      each.unit !== null &&
      sameKind(each.unit, rest.unit),
  );
  return kin.filter((each) => !(draft.wholesOf.get(each) ?? []).some((whole) => whole !== each && kin.includes(whole)));
}

const isDue = (each: Mention): boolean =>
  each.role === 'plan' ||
  each.role === 'base' ||
  (DUE.test(wordsOf(each)) && !/(?<!\p{L})đã(?!\p{L})/u.test(wordsOf(each)));

const isDone = (each: Mention): boolean => each.role === 'now' || (each.role === 'level' && DONE.test(wordsOf(each)));

/** No more was done than was due, but for a slip. */
const isWithinHalf = (whole: Mention, taken: Mention): boolean =>
  compare(multiply(taken.value, fromInteger(2)), multiply(whole.value, fromInteger(3))) < 0;

/** What was due and what was done of it. */
interface Pair {
  readonly whole: Mention;
  readonly taken: Mention;
}

const restClaim = (whole: Mention, taken: Mention, rest: Mention): NewClaim =>
  sumClaim(whole, [taken, rest], 'còn lại');

/** Rests of one line that open a sentence, or stand alone of their noun in it. */
function restsOf(draft: ProseDraft, read: ReadLine): void {
  for (const rest of read.mentions) {
    if (!isPrimary(rest) || rest.hedged || rest.unit === null || draft.summands.has(rest)) continue;
    const own = sentenceOf(read, rest);
    const item = startBefore(withoutDepth(read.structure), rest.start, 'item');
    const words = read.low.slice(item, rest.start);
    const undone = IS_LEFT.test(words) && UNDONE.test(read.low.slice(rest.unitEnd));
    if (own === 0 || (!LEFT.test(words) && !undone) || SOME.test(read.low.slice(rest.unitEnd))) continue;
    const beside = read.mentions.some(
      (each) => each.start >= own && each.end < rest.start && ROLES.has(each.role) && sameKind(each.unit, rest.unit),
    );
    if (beside) continue;
    const kin = ahead(draft, read, rest, own);
    const dones = kin.filter((each) => isDone(each) && compare(each.value, rest.value) !== 0);
    const pairs = kin.flatMap((whole) =>
      dones.flatMap((taken): Pair[] =>
        taken !== whole && isDue(whole) && isWithinHalf(whole, taken) ? [{ whole, taken }] : [],
      ),
    );
    const held = pairs.find(
      ({ whole, taken }) => verdictOf(draft.facts, draft.relation(restClaim(whole, taken, rest))).status === 'holds',
    );
    const isNear = ({ whole, taken }: Pair): boolean => {
      const sum = sumOfParts(whole, [taken, rest]);
      const reasoned = REASON.test(read.low.slice(rest.unitEnd));
      if (sum === null) return false;
      return (
        (SURE.test(words) && isWithin(sum, whole.value, SIXTH)) ||
        (!reasoned && slipExplains(whole, [taken, rest], sum))
      );
    };
    // Of several that were due the one that what was done and what is left nearly make up.
    const [only, other] = pairs.filter(isNear);
    const found = held ?? (other ? undefined : only);
    if (found && (!held || digitsOf(found.whole) > 1)) draft.relate(restClaim(found.whole, found.taken, rest));
  }
}

const ABSENT = new RegExp(
  `${figure('there')}${words(60)}(?<!\\p{L})(?:vắng|còn thiếu|bỏ thi|không (?:dự|tham gia|tham dự|có mặt))\\s+${figure('absent')}${words(24)}(?:so với|trong|trên)(?: tổng)?(?: số)?\\s+${figure('all')}`,
  'gu',
);

/** "Có 13.524 thí sinh dự thi, vắng 62 so với 13.586 thí sinh đăng ký". */
function absentIn(draft: ProseDraft, read: ReadLine): void {
  for (const match of skeletonOf(read).matchAll(ABSENT)) {
    const found = figuresOf(read, match, ['there', 'absent', 'all']);
    if (!found) continue;
    const { there, absent, all } = found;
    const counts = [there, absent, all].every(
      (each) => isPrimary(each) && !each.hedged && sameKind(each.unit, all.unit),
    );
    if (!counts || draft.summands.has(absent)) continue;
    const sum = sumOfParts(all, [there, absent]);
    const least = compare(multiply(there.value, fromInteger(2)), all.value) > 0;
    if (sum !== null && least) draft.relate(restClaim(all, there, absent));
  }
}

/** "đỗ 13.311 thí sinh (98,43%); không đỗ 213": a rest beside what is a rate of a whole is left of that whole. */
export function restsOfRates(draft: ProseDraft, read: ReadLine): void {
  for (const [at, rest] of read.mentions.entries()) {
    const [taken, rate] = [read.mentions[at - 2], read.mentions[at - 1]];
    if (!taken || rate?.unit?.dimension !== 'percent' || !isPrimary(rest) || rest.hedged || draft.summands.has(rest))
      continue;
    if (!isPrimary(taken) || rest.unit === null || !sameKind(rest.unit, taken.unit)) continue;
    if (
      !/^[^.\d]{0,12}[,;)][^.;()\d]{0,40}(?<!\p{L})(?:còn|không|chưa)(?!\p{L})[^.;()\d]{0,24}$/u.test(
        read.low.slice(rate.unitEnd, rest.start),
      )
    )
      continue;
    const of = draft
      .relationsOf(read.line)
      .find(
        ({ kind, whole, parts }) =>
          kind === 'ratio' && draft.mentions[whole] === rate && draft.mentions[parts[0]?.fact ?? -1] === taken,
      );
    const whole = draft.mentions[of?.parts[1]?.fact ?? -1];
    const sum = whole && sameKind(whole.unit, rest.unit) ? sumOfParts(whole, [taken, rest]) : null;
    if (!whole || sum === null) continue;
    const claim = restClaim(whole, taken, rest);
    const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
    if (holds || isWithin(sum, whole.value, SIXTH)) draft.relate(claim);
  }
}

const ENTERED = new RegExp(
  `${figure('all')}${words(40)}(?<!\\p{L})(?:vắng|bỏ thi|không (?:dự|tham dự|có mặt))\\s+${figure('absent')}[^;:()⟦⟧]{0,60}?(?<!\\p{L})(?:dự thi|có mặt|tham dự|dự)(?:\\s+(?:là|có))?\\s+${figure('there')}`,
  'gu',
);

/** "5.218 thí sinh đăng ký, vắng 31 thí sinh, số thí sinh dự thi 5.187". */
function enteredIn(draft: ProseDraft, read: ReadLine): void {
  for (const match of skeletonOf(read).matchAll(ENTERED)) {
    const found = figuresOf(read, match, ['all', 'absent', 'there']);
    if (!found) continue;
    const { all, absent, there } = found;
    const fits = [all, absent, there].every((each) => isPrimary(each) && !each.hedged);
    const counts = fits && sameKind(all.unit, absent.unit) && (there.unit === null || sameKind(all.unit, there.unit));
    const given = there.unit === null ? { ...there, unit: all.unit } : there;
    const sum = counts && !draft.summands.has(absent) ? sumOfParts(all, [given, absent]) : null;
    if (sum !== null && isWithin(sum, all.value, SIXTH)) draft.relate(restClaim(all, there, absent));
  }
}

/** Rests of one line. */
export function restsBehind(draft: ProseDraft, read: ReadLine): void {
  absentIn(draft, read);
  enteredIn(draft, read);
  restsOf(draft, read);
}
