/** "đã phân bổ 139.430 triệu đồng, còn lại 5.800 triệu đồng": what is left of a figure after another was taken away. */
import { absolute, add, compare, fromInteger, multiply, subtract, toText, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, sumClaim } from './asking';
import { isLong, isSlip } from './slips';
import { standing } from './standing';
import { ofBudget, ofTrade } from './surpluses';
import { isToldTwice } from './told-twice';
import { fitOf, sumOfParts } from './sum-fit';

/** Names what is left for sure. */
const LEFT = /(?<!\p{L})(?:còn lại|số còn lại|phần còn lại|còn phải)(?!\p{L})/u;
/** May name what is left. */
const MAY_BE_LEFT =
  /(?<!\p{L})(?:còn|đang|chưa|vắng|thất thoát|hao hụt|hụt|hụt thu|thiếu|kết dư|xuất siêu|nhập siêu|thặng dư|thâm hụt|chênh lệch|tồn|chuyển (?:sang|kỳ sau))(?!\p{L})/u;
/** Names what is left where only the whole and what was taken away stand before it. */
const BALANCE =
  /(?<!\p{L})(?:còn (?:thiếu|nợ|dư|tồn)|kết dư|xuất siêu|nhập siêu|thặng dư|thâm hụt|còn(?!\p{L}).*(?:đang|chưa))(?!\p{L})/u;
const isAmount = (mention: Mention): boolean =>
  isPrimary(mention) || ['now', 'base', 'plan', 'over-plan'].includes(mention.role);

function wordsOf(read: ReadLine, mention: Mention, previous: Mention | undefined): string {
  const from = Math.max(previous?.unitEnd ?? 0, mention.start - 60);
  const after = read.low.slice(mention.unitEnd, mention.unitEnd + 30).replace(/[.,;:()].*$/su, '');
  return `${read.low.slice(from, mention.start).replace(/^.*[.;:](?=\s)/su, '')} ${/còn lại|chưa|đang/u.exec(after)?.[0] ?? ''}`;
}

/** What is reached is fulfilled, by whichever verb: "hoàn thành 17/19 tiêu chí, còn 02 tiêu chí chưa đạt". */
const FULFILS = /(?<!\p{L})(?:đạt|hoàn thành|thực hiện|xong)(?!\p{L})|^hoàn$/u;

interface Split {
  readonly whole: Mention;
  readonly taken: Mention;
}

/** What the rest may be left of, the likeliest first; `short`: it is called what was not reached. */
function splitsOf(before: readonly Mention[], short: boolean): Split[] {
  const splits: Split[] = [];
  const nearest = [...before].reverse();
  for (const [at, taken] of nearest.entries()) {
    const behind = nearest[at - 1];
    const named = behind && /(?<!\p{L})(?:tổng|dự toán|kế hoạch)(?!\p{L})/u.test(behind.label.toLowerCase());
    if (behind && (behind.role === 'base' || (behind.role === 'plan' && !short) || named))
      splits.push({ whole: behind, taken });
    for (const whole of nearest.slice(at + 1)) splits.push({ whole, taken });
  }
  return splits.filter(
    ({ whole, taken }) => compare(whole.value, taken.value) >= 0 || whole.unit?.power !== taken.unit?.power,
  );
}

/** Rests of one line. */
export function remaindersIn(draft: ProseDraft, read: ReadLine): void {
  ofBudget(draft, read);
  for (const [at, rest] of read.mentions.entries()) {
    if ((!isPrimary(rest) && rest.role !== 'over-plan') || rest.hedged) continue;
    const words = wordsOf(read, rest, read.mentions[at - 1]);
    const sure = LEFT.test(words);
    if (!sure && !MAY_BE_LEFT.test(words)) continue;
    // "còn thiếu 88 so với biên chế giao": bare numbers, where the words are plain.
    if (rest.unit === null && !/(?<!\p{L})còn (?:lại|thiếu|nợ|dư|tồn)(?!\p{L})/u.test(words)) continue;
    const from = startBefore(withoutDepth(read.structure), rest.start, 'sentence');
    const kin = read.mentions.filter(
      (each) =>
        each.start >= from &&
        each.end <= rest.start &&
        isAmount(each) &&
        !each.hedged &&
        sameKind(each.unit, rest.unit) &&
        (depthOf(read, each) <= depthOf(read, rest) || each.role === 'plan' || each.role === 'base'),
    );
    const claimOf = ({ whole, taken }: Split): NewClaim => sumClaim(whole, [taken, rest], words.trim());
    // Of two-digit figures some pair adds up by accident: parts of others are left out.
    const inner = new Set(partsOf(draft, kin));
    const outer = kin.filter((each) => !inner.has(each));
    const splits = splitsOf(outer.length >= 2 && !kin.some(isLong) ? outer : kin, rest.role === 'over-plan');
    const held = splits.find(({ whole, taken }) => fitOf(whole, [taken, rest]) === 'exact');
    if (held) {
      askClaim(draft, claimOf(held), 'hold');
      continue;
    }
    const agreed = splits.find(({ whole, taken }) => isToldTwice(read, rest, whole, taken));
    if (agreed) {
      askClaim(draft, claimOf(agreed), 'accuse');
      continue;
    }
    if (ofTrade(draft, rest, kin, words)) continue;
    if (ofFraction(draft, read, rest, kin, words)) continue;
    const [whole, taken] = kin;
    const lost = /(?<!\p{L})(?:thất thoát|hao hụt|vắng)(?!\p{L})/u.test(words);
    const [only] = splits.length === 0 && whole && taken ? [{ whole, taken }] : splits;
    if (kin.length === 0 && sure) ofSubset(draft, rest, from, words);
    const [last, second] = outer;
    if (last && !second) acrossSentences(draft, read, { rest, taken: last, from, words });
    if (!only || isPart(draft, rest)) continue;
    const sum = sumOfParts(only.whole, [only.taken, rest]);
    // "tiếp nhận 54 tin, đã giải quyết 54 tin, còn 03 tin": two that are equal are two all the same.
    const alone = sum !== null && (outer.length === 2 || new Set(outer.map(({ value }) => toText(value))).size === 2);
    const slips =
      sum !== null &&
      isLong(only.whole) &&
      (isSlip(only.whole.value, sum) ||
        ((sure || draft.split.has(rest)) && isSlip(only.taken.value, subtract(only.whole.value, rest.value))));
    const known = only.whole.role === 'base' || isWhole(draft, only.whole);
    const near = sum !== null && isNear(only.whole.value, sum);
    // What is left over of a budget is asked of what came in and what was spent.
    const budget = /(?<!\p{L})(?:kết dư|bội thu)(?!\p{L})/u.test(words);
    const balance = near && BALANCE.test(words) && isUndone(read, rest, only.taken);
    if (alone && !budget && (slips || balance || (sure && (known || near)) || (lost && near && isFirstOf(draft, only))))
      askClaim(draft, claimOf(only), 'accuse');
  }
}

/** "17/20 xã đạt chuẩn, …; còn 03 xã chưa đạt": what is left of the second of the two, whatever stands between. */
function ofFraction(draft: ProseDraft, read: ReadLine, rest: Mention, kin: readonly Mention[], words: string): boolean {
  const nows = kin.filter(({ role }) => role === 'now');
  const [taken, second] = nows;
  const whole = taken && read.mentions[read.mentions.indexOf(taken) + 1];
  const undone = /^\s*chưa (?:được )?(\p{L}+)/u.exec(read.low.slice(rest.unitEnd, rest.unitEnd + 20))?.[1];
  const left = /(?<!\p{L})(?:còn|vắng|chưa (?:sử dụng|tuyển|thực hiện|hoàn thành|giải quyết))(?!\p{L})/u.test(words);
  // "12/14 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt": right behind the two, and nothing else undone.
  const after = whole === undefined ? -1 : read.mentions.indexOf(whole) + 1;
  const rated = read.mentions[after]?.unit?.dimension === 'percent' ? after + 1 : after;
  const beside =
    whole !== undefined &&
    read.mentions[rated] === rest &&
    !/[.:](?=\s)|(?<!\p{L})trong đó(?!\p{L})/u.test(read.low.slice(whole.unitEnd, rest.start)) &&
    /^\s*chưa (?:được )?\p{L}+(?: chuẩn| yêu cầu)?\s*(?:[.,;)]|$)/u.test(read.low.slice(rest.unitEnd));
  if (!taken || second || whole?.role !== 'base' || (!left && !beside)) return false;
  const due = subtract(whole.value, taken.value);
  const slips =
    isLong(whole) &&
    (isSlip(rest.value, due) ||
      isSlip(whole.value, add(taken.value, rest.value)) ||
      isSlip(taken.value, subtract(whole.value, rest.value)));
  if (slips) {
    askClaim(draft, sumClaim(whole, [taken, rest], 'còn'), 'accuse');
    return true;
  }
  const done = read.low.slice(whole.unitEnd, whole.unitEnd + 40).replace(/[.,;:()].*$/su, '');
  const named = `${taken.label.toLowerCase()} ${done}`;
  if (undone === undefined || !(named.includes(undone) || (FULFILS.test(undone) && FULFILS.test(named)))) return false;
  askClaim(draft, sumClaim(whole, [taken, rest], 'còn chưa'), 'accuse');
  return true;
}

/** "còn 172 hộ chưa lắp" is left of those that were "đã lắp": what was not done is what was done of the others. */
function isUndone(read: ReadLine, rest: Mention, taken: Mention): boolean {
  const undone = /(?<!\p{L})chưa (?:được )?(\p{L}+)/u.exec(
    read.low.slice(rest.unitEnd, rest.unitEnd + 30).replace(/[.,;:()].*$/su, ''),
  );
  return undone === null || taken.label.toLowerCase().includes(undone[1] ?? '');
}

interface Rest {
  readonly rest: Mention;
  readonly taken: Mention;
  /** Where their sentence begins. */
  readonly from: number;
  readonly words: string;
}

/** "Kế hoạch vốn 286.450 triệu đồng (…). Giải ngân 171.296 triệu đồng; còn lại 115.154 triệu đồng": the whole stands in the sentence before. */
function acrossSentences(draft: ProseDraft, read: ReadLine, { rest, taken, from, words }: Rest): void {
  if (from === 0 || isPart(draft, rest)) return;
  const flat = withoutDepth(read.structure);
  const between = (start: number, end: number): Mention[] =>
    read.mentions.filter(
      (each) =>
        each.start >= start &&
        each.end < end &&
        isPrimary(each) &&
        !each.hedged &&
        sameKind(each.unit, rest.unit) &&
        depthOf(read, each) === 0 &&
        !isPart(draft, each) &&
        compare(each.value, rest.value) > 0,
    );
  let before = startBefore(flat, from - 1, 'sentence');
  let wholes = between(before, from);
  const beside = wholes.length > 0; // Behind a sentence that only breaks it down, a slip must tell.
  for (let to = before; wholes.length === 0 && to > 1; to = before) {
    before = startBefore(flat, to - 1, 'sentence');
    wholes = between(before, to);
  }
  for (const whole of wholes) {
    const claim: NewClaim = sumClaim(whole, [taken, rest], words.trim());
    const sum = sumOfParts(whole, [taken, rest]);
    const slips = sum !== null && isLong(whole) && isSlip(whole.value, sum);
    const balance =
      beside && sum !== null && isNear(whole.value, sum) && BALANCE.test(words) && isUndone(read, rest, taken);
    const turned = sum !== null && isLong(rest) && isSlip(rest.value, subtract(whole.value, taken.value));
    // "Đơn thuộc thẩm quyền 118 đơn, còn lại 58 đơn không thuộc thẩm quyền": the two sides of what stands last before them.
    const sides = whole === wholes.at(-1) && LEFT.test(words) && standing([taken, rest]) === 'sides';
    const sided = sides && isSlip(rest.value, subtract(whole.value, taken.value));
    const sure = (wholes.length === 1 && (slips || turned || balance)) || sided;
    if (askClaim(draft, claim, sure ? 'accuse' : 'silent')) return;
  }
}

/** "214 cơ sở. Trong số này, 130 cơ sở đã cấp giấy. Còn lại 84 cơ sở …": left of a whole that the sentence before took some of. */
function ofSubset(draft: ProseDraft, rest: Mention, from: number, words: string): void {
  if (!/^\s*(?:số |phần )?còn lại/u.test(words) || isPart(draft, rest)) return;
  const before = draft
    .relationsOf(rest.line)
    .filter(({ kind, parts }) => {
      const taken = draft.mentions[parts[0]?.fact ?? -1];
      return kind === 'subset' && taken && taken.end < from && sameKind(taken.unit, rest.unit);
    })
    .at(-1);
  const [whole, taken] = [draft.mentions[before?.whole ?? -1], draft.mentions[before?.parts[0]?.fact ?? -1]];
  if (!whole || !taken) return;
  const later = draft.inLine(rest.line).filter((each) => each.start > taken.end && each.start < rest.start);
  if (later.some((each) => sameKind(each.unit, rest.unit))) return;
  askClaim(draft, sumClaim(whole, [taken, rest], 'còn lại'), 'accuse');
}

/** What was taken is told to be of the whole. */
const isFirstOf = (draft: ProseDraft, { whole, taken }: Split): boolean =>
  (draft.wholesOf.get(taken) ?? []).includes(whole);

/** No more than a sixth apart. */
function isNear(a: Decimal, b: Decimal): boolean {
  const gap = absolute(subtract(a, b));
  return compare(multiply(gap, fromInteger(6)), absolute(a)) <= 0;
}

const isPart = (draft: ProseDraft, rest: Mention): boolean => draft.summands.has(rest);

/** Whether a breakdown bears it out. */
const isWhole = (draft: ProseDraft, mention: Mention): boolean => draft.split.has(mention);

/** Those of the figures that break down another of them. */
function partsOf(draft: ProseDraft, kin: readonly Mention[]): Mention[] {
  if (!kin.some((each) => draft.split.has(each))) return [];
  const lines = new Set(kin.map(({ line }) => line));
  return [...lines]
    .flatMap((line) => draft.relationsOf(line))
    .flatMap(({ kind, whole, parts }) => {
      const of = draft.mentions[whole];
      return kind === 'sum' && of !== undefined && kin.includes(of)
        ? parts.flatMap(({ fact }) => draft.mentions[fact] ?? [])
        : [];
    });
}
