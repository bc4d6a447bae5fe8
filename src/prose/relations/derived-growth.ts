/** Percentages of a change whose base is not printed: the figure and its change give it. */
import { absolute, add, compare, fromInteger, multiply, shift, subtract, ZERO, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part, percentClaim } from './asking';
import { digitsOf } from './figure-digits';
import { isOfOtherCounter } from './named-counters';
import { askChange } from './comparisons';
import { isLikeGap } from './gaps';
import { isNearQuotient, quotientOf, slipExplainsQuotient } from './quotient-slip';
import { isTied, startOf } from './satellites';

/** "tăng 103 vụ (16,5%)": the percentage is of what stood before the change, which the two figures give. */
export function askAlone(draft: ProseDraft, read: ReadLine, of: Mention, by: readonly Mention[]): void {
  for (const [at, change] of by.entries()) {
    const growth = by[at + 1];
    if (change.role !== 'change' || growth?.role !== 'growth' || growth.unit?.dimension !== 'percent') continue;
    if (growth.direction !== change.direction || growth.start - change.unitEnd > 60 || change.hedged) continue;
    if (isOfOtherCounter(read, growth, change)) continue;
    const from = startOf(read, change);
    const kin = read.mentions
      .filter(
        (each) =>
          isPrimary(each) &&
          each.start >= from &&
          each.end <= change.start &&
          sameKind(each.unit, change.unit) &&
          !each.hedged,
      )
      .reverse();
    const [only, second] = kin;
    if (kin.some((now) => askDerived(draft, read, now, change, growth, false))) continue;
    if (!/[([=]|tương (?:ứng|đương)|tức|tốc độ|hay/u.test(read.masked.slice(change.unitEnd, growth.start))) continue;
    if (only === of && !second && isTied(read, of, change)) askDerived(draft, read, of, change, growth, true);
    else askNamed(draft, read, kin, change, growth);
  }
}

/** Three times as much or a third of it. */
const FAR = 3;
/** What a change says besides its subject. */
const NO_SUBJECT = /(?<!\p{L})(?:số|so|với|cùng|kỳ|năm|tháng|trước|thì|đã|và|cũng|tăng|giảm|thêm|[·\d]+)(?!\p{L})/gu;

/** "số người chết giảm 4 người": the words that name what changed. */
const subjectOf = ({ before, after, unit }: Mention): readonly string[] =>
  `${before} ${after}`
    .toLowerCase()
    .replace(NO_SUBJECT, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !(unit?.kind ?? '').split(' ').includes(word));

/** "làm chết 35 người, …; so với cùng kỳ giảm 4 người chết (-10,3%)": of several figures of one noun the one that the change names. */
function askNamed(draft: ProseDraft, read: ReadLine, kin: readonly Mention[], change: Mention, growth: Mention): void {
  const subject = subjectOf(change);
  const named = kin.filter(({ before, label, after }) => {
    const own = `${before} ${label} ${after}`.toLowerCase();
    return subject.every((word) => own.includes(word));
  });
  const [now, second] = named.filter(({ unit }) => unit?.kind === change.unit?.kind);
  if (!now || second) return;
  const before = change.direction < 0 ? add(now.value, change.value) : subtract(now.value, change.value);
  const size = absolute(growth.value);
  const given = quotientOf(change, { ...now, value: before });
  const times = (value: Decimal): Decimal => multiply(value, fromInteger(FAR));
  const alike = given !== null && compare(times(size), given) >= 0 && compare(times(given), size) >= 0;
  const slip = slipExplainsQuotient({ ...growth, value: size }, change, { ...now, value: before });
  if (compare(before, ZERO) > 0 && (alike || slip)) askDerived(draft, read, now, change, growth, true);
}

/** Words of a figure that was before. */
const EARLIER =
  /(?<!\p{L})(?:(?<!từ )đầu (?:năm|kỳ|nhiệm kỳ|tháng|quý)|năm trước|cùng kỳ|(?:kỳ|tháng|quý|vụ) trước|trước (?:khi|đó|đây))/u;

/** The year or the month that the words right before a figure name; null without one. */
function timeOf(read: ReadLine, mention: Mention): number | null {
  const before = read.line.plain.slice(Math.max(0, mention.start - 40), mention.start).replace(/^.*[;,.(](?=\s)/su, '');
  const [, year, month] = /(?<!\p{L})(?:năm ((?:19|20)\d\d)|tháng (\d{1,2}))(?!\d)[^\d]*$/iu.exec(before) ?? [];
  return year === undefined && month === undefined ? null : Number(year ?? month);
}

function isEarlier(read: ReadLine, mention: Mention, from: number): boolean {
  const before = read.low.slice(Math.max(from, mention.start - 40), mention.start);
  const own = before.replace(/^.*[;,.(](?=\s)/su, '');
  // "từ 2.418 hộ đầu năm xuống còn 1.965 hộ": the words belong to the figure before.
  return EARLIER.test(own) && !/(?<!\p{L})(?:xuống|lên|còn|nay)(?!\p{L})/u.test(own);
}

/** "đầu năm 1.842 hộ; cuối năm còn 1.381 hộ, giảm 461 hộ", "năm 2023 có 17 vụ, năm 2022 có 23 vụ, giảm 06 vụ". */
export function askEarlier(draft: ProseDraft, read: ReadLine, of: Mention, change: Mention): void {
  const flat = withoutDepth(read.structure);
  const from = startBefore(flat, of.start, 'sentence');
  const kin = read.mentions.filter(
    (each) =>
      isPrimary(each) && each.start >= from && each.end < of.start && sameKind(each.unit, change.unit) && !each.hedged,
  );
  // "214 hộ nghèo, 156 hộ cận nghèo; cuối năm còn 158 hộ nghèo": those that the same words name.
  const named = kin.filter(({ after }) => after !== '' && after === of.after);
  const earlier = named.length > 0 ? named : kin;
  for (const other of [...earlier].reverse()) {
    const [own, others] = [timeOf(read, of), timeOf(read, other)];
    const turned =
      own !== null && others !== null ? own < others : isEarlier(read, of, from) && !isEarlier(read, other, from);
    const [now, then] = turned ? [other, of] : [of, other];
    const statement = change.direction > 0 ? 'tăng' : 'giảm';
    const parts = change.direction > 0 ? [part(now), part(then, -1)] : [part(then), part(now, -1)];
    if (askClaim(draft, { kind: 'sum', whole: change, parts, statement }, 'silent')) return;
    const said = turned || isEarlier(read, other, from) || (own !== null && others !== null);
    if (!said || earlier.length > 1 || !isTied(read, of, change) || !isLikeGap(change, now, then)) continue;
    askChange(draft, read, change, now, then, true);
    return;
  }
}

/** "Năm 2023 huy động 31.200 triệu đồng; năm 2024 tăng 5.650 triệu đồng, tương ứng tăng 18,1%": the change is from the figure of the year before. */
function askGrownFrom(draft: ProseDraft, read: ReadLine, base: Mention, change: Mention, growth: Mention): boolean {
  const [then, now] = [timeOf(read, base), timeOf(read, change)];
  if (then === null || now === null || then >= now) return false;
  const size = { ...growth, value: absolute(growth.value) };
  const sure = isNearQuotient(size, change, base) || slipExplainsQuotient(size, change, base);
  const claim = { whole: growth, parts: [part(change), part(base)], factorPower: 2, statement: 'tương ứng' };
  return askClaim(draft, { kind: 'ratio', ...claim }, sure && growth.direction > 0 ? 'accuse' : 'silent') || sure;
}

/** The same where the change opens a clause of its own. */
export function askFromYearBefore(
  draft: ProseDraft,
  read: ReadLine,
  change: Mention,
  growth: Mention | undefined,
): void {
  if (!growth || growth.start - change.unitEnd > 40 || growth.unit?.dimension !== 'percent') return;
  const flat = withoutDepth(read.structure);
  const from = startBefore(flat, change.start, 'sentence');
  const kin = read.mentions.filter(
    (each) =>
      isPrimary(each) &&
      each.start >= from &&
      each.end < change.start &&
      sameKind(each.unit, change.unit) &&
      !each.hedged,
  );
  const [base, second] = kin;
  if (base && !second) askGrownFrom(draft, read, base, change, growth);
}

/** "làm chết 1 người …; giảm 8 người chết (giảm 33,33%)": a single one among several is not what a change of eight is of. */
function isOfScale(now: Mention, change: Mention, growth: Mention, before: Decimal): boolean {
  const size = { ...growth, value: absolute(growth.value) };
  const base = { ...now, value: before };
  const small = digitsOf(now) < 2 && compare(absolute(change.value), now.value) > 0;
  return !small || isNearQuotient(size, change, base, 2, FAR);
}

/** "tăng 520 triệu đồng, tương đương 208% so với cùng kỳ": it may be as much as that of what was before. */
const TANTAMOUNT = /(?<!\p{L})(?:tương đương|bằng)\s*$/u;

/** Claims the growth over the figure that a change leaves; `sure`: even where it does not hold. */
export function askDerived(
  draft: ProseDraft,
  read: ReadLine,
  now: Mention,
  change: Mention,
  growth: Mention,
  sure: boolean,
): boolean {
  const power = powerBetween(change.unit, now.unit);
  if (power === null) return false;
  const step = shift(change.value, power);
  const before = change.direction < 0 ? add(now.value, step) : subtract(now.value, step);
  if (compare(before, ZERO) <= 0) return false;
  const textOf = ({ line, start, end }: Mention): string => line.text.slice(start, end);
  const arithmetic = `${textOf(now)} ${change.direction < 0 ? '+' : '−'} ${textOf(change)}`;
  const decimals = Math.max(change.decimals, now.decimals);
  // What was may stand before it, though nobody called it so: "giá khởi điểm 142,6 tỷ đồng".
  const printed = read.mentions.find(
    (each) =>
      isPrimary(each) &&
      each !== now &&
      each.end < change.start &&
      sameKind(each.unit, now.unit) &&
      compare(each.value, before) === 0,
  );
  const base = printed ?? draft.derive({ ...change, unit: now.unit, decimals }, before, arithmetic);
  const statement = growth.direction > 0 ? 'tăng %' : 'giảm %';
  const claim: NewClaim = { kind: 'growth', whole: growth, parts: [part(now), part(base)], factorPower: 2, statement };
  const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
  const tantamount = !holds && growth.direction > 0 && TANTAMOUNT.test(read.low.slice(change.unitEnd, growth.start));
  if (tantamount && askClaim(draft, percentClaim(growth, now, base, 'tương đương'), 'silent')) return true;
  if (holds || (sure && isOfScale(now, change, growth, before))) draft.relate(claim);
  else if (!printed) draft.forget(base);
  return holds;
}
