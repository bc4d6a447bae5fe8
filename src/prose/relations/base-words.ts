/** Whether the words around two figures say that the one is measured by the other: what a base is called, and when it was. */
import { add, compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { sameKind } from '../mentions/units';
import type { ReadLine } from '../text/read-line';

const OF = /^\s*(?:so với\s+|so\s+|của\s+|trên\s+|trong\s+)?(?:tổng(?: số| các)?|số|toàn bộ)\s+([^.,;:()\d]{2,40})/u;
const NO_WORD =
  /^(?:của|các|và|là|toàn|huyện|xã|tỉnh|thành|phố|này|trên|địa|bàn|số|được|đã|năm|giao|với|có|cả|vốn|nguồn|mức)$/u;

/** What a percentage says that it is of: "2,2% số phải thu". */
export function wordsBehind(read: ReadLine, said: Mention): string[] {
  const named = OF.exec(read.low.slice(said.unitEnd, said.unitEnd + 70))?.[1] ?? '';
  return named.split(/\s+/u).filter((word) => word !== '' && !NO_WORD.test(word));
}

/** The words name something else than this figure. */
export function isOther(wanted: readonly string[], { label, unit }: Mention): boolean {
  const own = `${label} ${unit?.text ?? ''}`.toLowerCase();
  return wanted.length > 0 && !wanted.some((word) => own.includes(word));
}

/** "vốn sự nghiệp 12.330 triệu đồng …; vốn sự nghiệp 4.983 triệu đồng, đạt 40,4%": the same words name what it is of. */
export function isSamePart(now: Mention, base: Mention): boolean {
  const words = now.label.toLowerCase();
  return base.end < now.start && words.split(' ').length >= 2 && words === base.label.toLowerCase();
}

/** A plan that no figure stands before is read as a figure of its own. */
export function isPlan(read: ReadLine, said: Mention, { planned, start, label }: Mention): boolean {
  const ofPlan = said.role === 'of-plan' || said.role === 'percent' || said.role === 'over-plan';
  const words = read.low.slice(Math.max(0, start - 50), start);
  // "Chỉ tiêu tuyển sinh 12.480 học sinh, …, trúng tuyển 12.356 học sinh (đạt 99,0% chỉ tiêu)"
  if (said.role === 'of-plan' && /^(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/u.test(label.toLowerCase())) return true;
  return ofPlan && planned && /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})[^.;]*$/u.test(words);
}

/** What was to be done, or was given for it. */
const TO_BE_DONE = /(?<!\p{L})(?:phải|cần|kế hoạch|được giao|dự toán|bố trí|được cấp)(?!\p{L})/u;

/** The same where the words leave no doubt: what was done of what was to be done. */
export const isDoneOfDue = (now: Mention, base: Mention): boolean =>
  TO_BE_DONE.test(base.label.toLowerCase()) && DONE.test(now.before.toLowerCase());

const DONE = /(?<!\p{L})(?:đã|bàn giao|giải ngân|thực hiện|hoàn thành|thanh toán|phân bổ|thu được|chi được)(?!\p{L})/u;

/** "Tổng kinh phí 36.480 triệu đồng (…); đã giải ngân 21.888 triệu đồng, đạt 60%": what was done of what the line is about. */
export function isDone(draft: ProseDraft, read: ReadLine, now: Mention, base: Mention): boolean {
  const topic = read.mentions.find(({ role }) => role === 'level');
  return (
    base === topic &&
    (compare(now.value, base.value) <= 0 ||
      (isDoneOfDue(now, base) && compare(now.value, add(base.value, base.value)) < 0)) &&
    DONE.test(now.before.toLowerCase()) &&
    (draft.split.has(base) || /(?<!\p{L})tổng(?!\p{L})/u.test(base.label.toLowerCase()))
  );
}

export function isAll(wanted: readonly string[], { label, unit, after }: Mention): boolean {
  const own = `${label} ${unit?.text ?? ''} ${after}`.toLowerCase();
  return wanted.every((word) => own.includes(word)) && !/(?<!\p{L})(?:chưa|không)(?!\p{L})/u.test(own);
}

/** "kiến nghị thu hồi 9.874 triệu đồng (đã thu hồi 9.182 triệu đồng, đạt 93%)": a bracket is about the figure before it. */
export function hangsOn(read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const bracket = read.structure.brackets.find(({ open, close }) => open < now.start && said.end <= close);
  if (!bracket || base.end > bracket.open) return false;
  return read.mentions[read.mentions.indexOf(base) + 1] === read.mentions.find(({ start }) => start > bracket.open);
}

export const OVER_PLAN = /^\s*(?:so với|so)\s+(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/u;

export const isOfPlan = ({ role, label }: Mention): boolean =>
  role === 'plan' || /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/u.test(label.toLowerCase());

const THEN = /(?<!\p{L})(?:cùng kỳ|năm trước|đầu (?:năm|kỳ)|(?:kỳ|quý|tháng|vụ) trước|từ|năm ·+)(?:(?! và )[^.;,])*$/u;

/** Words before or right behind it say that a figure is of an earlier time. */
export function isThen(read: ReadLine, mention: Mention): boolean {
  const behindIt = /^[^.;,()]{0,40}/u.exec(read.low.slice(mention.unitEnd))?.[0] ?? '';
  return (
    THEN.test(read.low.slice(Math.max(0, mention.start - 50), mention.start)) ||
    /đầu (?:năm|kỳ)|năm trước|cùng kỳ/u.test(behindIt)
  );
}

/** "kiến nghị thu hồi 2.146 triệu đồng, đã thu 1.931 triệu đồng (đạt 90%)": what was done of the figure right before it. */
export function isJustDone(read: ReadLine, now: Mention, base: Mention): boolean {
  const next = read.mentions[read.mentions.indexOf(base) + 1];
  const words = read.low.slice(base.unitEnd, now.start);
  return (
    next === now &&
    (/^[^.;()\d]{0,30}[,(]\s*(?:trong đó\s+)?đã(?!\p{L})[^.;()\d]{0,30}$/u.test(words) ||
      /^[^.;()\d]{0,30}[,;]\s*(?:thu gom|xử lý|giải quyết|hoàn thành|thực hiện|giải ngân)(?!\p{L})[^.;()\d]{0,24}$/u.test(
        words,
      )) &&
    compare(now.value, base.value) <= 0
  );
}

const OUT_OF =
  /^[^.;:()\d]{0,60}(?<!\p{L})(?:trong|trên)(?: tổng)? số[^.;:()\d]{0,16}$|(?<!\p{L})(?:trong|trên) tổng[^.;:()\d]{0,16}$/u;

/** "31 xã đạt chuẩn trong tổng số 37 xã, tương ứng 83,78%": some of all, and right behind them how much that is. */
export function isOutOf(read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const at = read.mentions.indexOf(said);
  const beside = read.mentions[at - 1] === base && read.mentions[at - 2] === now;
  return (
    beside &&
    OUT_OF.test(read.low.slice(now.unitEnd, base.start)) &&
    /^[^.;:()\d]{0,30},[^.;:()\d]{0,24}$/u.test(read.low.slice(base.unitEnd, said.start)) &&
    compare(now.value, base.value) <= 0
  );
}

/** What came in, and what was done with it. */
const CAME = /(?<!\p{L})(?:xảy ra|phát hiện|tiếp nhận|thụ lý|phát sinh)(?!\p{L})/u;
const SETTLED = /(?<!\p{L})(?:làm rõ|điều tra|giải quyết|khám phá|xử lý|xét xử|thu gom|khắc phục)(?!\p{L})/u;

/** "xảy ra 143 vụ …; điều tra làm rõ 121 vụ, bắt 203 đối tượng, đạt tỷ lệ 84,6%": what was settled of what came in. */
export function isSettled(draft: ProseDraft, read: ReadLine, now: Mention, base: Mention): boolean {
  const came = CAME.test(`${base.before} ${base.label}`.toLowerCase());
  const settled = SETTLED.test(`${now.before} ${now.label}`.toLowerCase());
  if (!came || !settled || now.start < base.end || compare(now.value, base.value) > 0) return false;
  const between = read.mentions.filter(
    (each) =>
      each.start > base.end &&
      each.end < now.start &&
      each.role === 'level' &&
      !(draft.wholesOf.get(each) ?? []).includes(base),
  );
  return !between.some(({ unit }) => unit?.kind === base.unit?.kind);
}

/** "kiến nghị thu hồi 11.208 triệu đồng, …; đã thu hồi 8.967 triệu đồng, đạt 80%": what was done of what was to be. */
export function isCarriedOut(now: Mention, base: Mention): boolean {
  const verb = /(?<!\p{L})đã (?:được )?(\p{L}+ \p{L}+)/u.exec(now.before.toLowerCase())?.[1];
  const words = `${base.before} ${base.label}`.toLowerCase();
  return (
    verb !== undefined &&
    /(?<!\p{L})(?:kiến nghị|phải|đề nghị|cần|yêu cầu)(?!\p{L})/u.test(words) &&
    words.includes(verb)
  );
}

/** "giá trị đề nghị 214.860 triệu đồng, giá trị được duyệt 213.412 triệu đồng, giảm trừ 1.448 triệu đồng". */
export function isApproved(now: Mention, base: Mention): boolean {
  return (
    /(?<!\p{L})(?:đề nghị|đề xuất|trình|dự toán)(?!\p{L})/u.test(base.label.toLowerCase()) &&
    /(?<!\p{L})(?:duyệt|thẩm định|chấp thuận)(?!\p{L})/u.test(now.label.toLowerCase())
  );
}

const POPULATION =
  /(?<!\p{L})(?:dân số|tổng số|toàn (?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh))(?!\p{L})(?:[^.;]|[.](?=\d))*$/u;

/** "Dân số: 8.946 khẩu/2.213 hộ. Hộ nghèo: 64, tỷ lệ 2,89%": some of all that there are of their noun. */
export function isOfAll(read: ReadLine, now: Mention, base: Mention): boolean {
  const noun = base.unit?.kind ?? '';
  return (
    base.unit?.dimension === 'count' &&
    now.unit?.kind === noun &&
    base.end < now.start &&
    now.label.toLowerCase().startsWith(`${noun} `) &&
    compare(now.value, base.value) < 0 &&
    POPULATION.test(read.low.slice(Math.max(0, base.start - 80), base.start))
  );
}

/** "giá khởi điểm 142,6 tỷ đồng, giá trúng 187,9 tỷ đồng, chênh lệch tăng 45,3 tỷ đồng": the two right before it are apart by so much. */
export function isApart(read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const at = read.mentions.indexOf(said);
  const beside = read.mentions[at - 1] === now && read.mentions[at - 2] === base;
  return beside && /(?<!\p{L})chênh lệch[^.;,\d]{0,16}$/u.test(read.low.slice(now.unitEnd, said.start));
}

/** "chiếm 55,7% tổng chi thường xuyên; …, chiếm 21,7%": the next share is of the same whole; so is a third bare percentage. */
export function isSharedBase(draft: ProseDraft, said: Mention, base: Mention): boolean {
  if (said.role !== 'share' && said.role !== 'percent') return false;
  const fact = draft.indexOf(base);
  const shares = draft
    .relationsOf(said.line)
    .filter(
      ({ kind, whole, parts }) =>
        kind === 'ratio' && draft.mentions[whole]?.role === said.role && parts[1]?.fact === fact,
    );
  return shares.length > (said.role === 'share' ? 0 : 1);
}

/** Words of a comparison that name nothing. */
const VERBS =
  /(?<!\p{L})(?:so với|so|cùng kỳ|chênh lệch|mức|tổng|tương ứng|năm|trước|tháng|quý|kỳ|tăng|giảm|thêm|đi|bớt|là|số|đã|có|và|thì|hơn|nhiều|ít|cao|thấp)(?!\p{L})/gu;

/** "so với cùng kỳ thụ lý tăng 217 vụ": whether a change names a subject of its own, and that is not what the figure is called. */
export function namesOther({ role, before }: Mention, { label, after }: Mention): boolean {
  if (role !== 'change') return false;
  const words =
    before
      .toLowerCase()
      .replace(VERBS, ' ')
      .match(/\p{L}+/gu) ?? [];
  const own = `${label} ${after}`.toLowerCase();
  return words.length > 0 && !words.some((word) => own.includes(word));
}

/** "tích được 61,5 triệu m3, đạt 73,0% dung tích": the two syllables behind the percentage are what the base is called, and not the other. */
export function isCalled(read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const words = /^\s*(?:của |so với |trên |số )?(\p{L}+ \p{L}+)(?!\p{L})/u.exec(
    read.low.slice(said.unitEnd, said.unitEnd + 40),
  )?.[1];
  const own = ({ label }: Mention): boolean => words !== undefined && label.toLowerCase().includes(words);
  return base.role === 'level' && base.end < now.start && own(base) && !own(now);
}

/** Opens what a figure is made of. */
const AMONG = /(?<!\p{L})(?:trong đó|trong số đó)(?!\p{L})/u;

const kinBetween = (read: ReadLine, base: Mention, now: Mention): readonly Mention[] =>
  read.mentions.filter((each) => each.start > base.end && each.end < now.start && sameKind(each.unit, base.unit));

/** "khám 8.416 lượt, trong đó BHYT 7.218 lượt (85,8%)": the first of those that the word opens, right behind what it opens. */
export function isAmong(read: ReadLine, now: Mention, base: Mention): boolean {
  const words = base.end < now.start ? read.low.slice(base.unitEnd, now.start) : '';
  return AMONG.test(words) && !/[.;](?=\s)/u.test(words) && kinBetween(read, base, now).length === 0;
}

/** "lấy 1.842 mẫu, dương tính 214 mẫu, chiếm 11,6%": the sentence has one other figure of the very noun, and that stands first. */
export function isOfOnly(read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const noun = base.unit;
  const counted = noun?.dimension === 'count';
  if (noun === null || noun.kind !== now.unit?.kind || base.end > now.start || base.role !== 'level') return false;
  // What has a share itself is one of several parts.
  if (read.mentions[read.mentions.indexOf(base) + 1]?.unit?.dimension === 'percent') return false;
  if (said.role !== 'share' && !(counted && said.role === 'percent')) return false;
  const from = startBefore(withoutDepth(read.structure), said.start, 'sentence');
  const kin = read.mentions.filter(
    (each) => each.start >= from && each.end < said.start && sameKind(each.unit, noun) && each.role === 'level',
  );
  const next = read.mentions[read.mentions.indexOf(said) - 1] === now;
  return next && kin.length === 2 && kin[0] === base && kin[1] === now && compare(now.value, base.value) !== 0;
}
