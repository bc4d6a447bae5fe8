/** "trong đó nữ 11 đại biểu (chiếm 36,7%)": a share of what stands before it in its sentence. */
import { compare } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { percentClaim } from './asking';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';
import { isPrimary, type ReadLine } from '../text/read-line';
import { isTied, satellitesOf } from './satellites';
import { isLong } from './slips';

const STATED = /(?:^|[\s,(])(?:đạt|chiếm|bằng|tỷ lệ)(?:\s+(?:tỷ lệ|tỷ trọng))?\s*$/u;
/** "99 xã đạt chuẩn nông thôn mới (75%)". */
const BRACKETED = /^[^.;:()\d]{0,60}\(\s*$/u;
/** A share behind its figure's own words: "47 trường đạt chuẩn quốc gia, chiếm 73,4%". */
const BEHIND = /^[^.;:()\d]{0,60}[,(]\s*(?:chiếm|tỷ lệ|đạt(?: tỷ lệ)?)(?:\s+(?:tỷ lệ|tỷ trọng))?\s*$/u;
const BRACKET = /^[^.;,()\d]{0,40}\((?:chiếm|đạt|tỷ lệ)?\s*$/u;
const OTHER_BASE = /^\s*(?:dân số|số hộ|so với|diện tích tự nhiên|grdp|gdp)/u;

/** "đã giải ngân 1.936 tỷ đồng, đạt 50% kế hoạch, trong đó vốn huyện 902 tỷ đồng (đạt 52%)": the part, too, of its own plan. */
export function isOfOwnPlan(read: ReadLine, of: Mention, share: Mention, whole: Mention): boolean {
  const reached = (each: Mention, percent: Mention | undefined): boolean =>
    percent?.unit?.dimension === 'percent' &&
    percent.start > each.end &&
    /^[^.;:\d]*(?<!\p{L})đạt\s*$/u.test(read.low.slice(each.unitEnd, percent.start));
  return reached(of, share) && reached(whole, read.mentions[read.mentions.indexOf(whole) + 1]);
}

const wholesOf = (draft: ProseDraft, of: Mention): Mention[] =>
  (draft.wholesOf.get(of) ?? []).filter((whole) => isPrimary(whole) || whole.role === 'now');

/** "A 21,5 tỷ (24,9%), B 33,2 tỷ (38,4%), C …": shares of the parts of one breakdown, most of which hold, accuse those that do not. */
export function bracketShares(draft: ProseDraft, read: ReadLine): void {
  const byWhole = new Map<Mention, NewClaim[]>();
  for (const { of, by } of satellitesOf(read)) {
    const [share] = by;
    if (!of || !share || share.unit?.dimension !== 'percent' || !['percent', 'share'].includes(share.role)) continue;
    if (!BRACKET.test(read.low.slice(of.unitEnd, share.start))) continue;
    const [whole] = wholesOf(draft, of);
    if (!whole) continue;
    const claim: NewClaim = percentClaim(share, of, whole, 'chiếm');
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), claim]);
  }
  for (const claims of byWhole.values()) {
    const held = claims.filter((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
    const failed = claims.filter((claim) => !held.includes(claim));
    const [one] = failed;
    const [of, of2] = one ? one.parts.map(({ mention }) => mention) : [];
    // Of two shares the one that holds bears out the other only where it was meant for the same.
    const meant = one && of && of2 && (isNearQuotient(one.whole, of, of2) || slipExplainsQuotient(one.whole, of, of2));
    if (failed.length === 1 && (held.length >= 2 || (held.length === 1 && meant)))
      for (const claim of claims) draft.relate(claim);
  }
}

/** Figures that the share may be of: no part of another of them, and none that has a share of its own. */
function wholesBefore(draft: ProseDraft, before: readonly Mention[], shared: ReadonlySet<Mention>): Mention[] {
  return before.filter(
    (each) => !shared.has(each) && !(draft.wholesOf.get(each) ?? []).some((whole) => before.includes(whole)),
  );
}

const SHARED = /(?:chiếm|tỷ trọng|tỷ lệ)[^,;]*$/u;
const DONE =
  /(?<!\p{L})(?:giải quyết|xử lý|thu gom|hoàn thành|kiểm tra|trực tuyến|đúng hạn|ký số|được cấp|số hóa|tham gia|khám|tiêm|thanh toán|hòa giải thành|xét xử|điều tra|việc làm|trúng tuyển|tốt nghiệp|tuyển dụng)(?!\p{L})/u;

/** Whether words and figures leave no doubt of what the share is of, though it is not; `known`: a breakdown says that it is a part. */
function isMeant(read: ReadLine, of: Mention, share: Mention, whole: Mention, known = false): boolean {
  const words = read.low.slice(of.unitEnd, share.start);
  if (
    !STATED.test(words) ||
    /[.;:]/u.test(words) ||
    OTHER_BASE.test(read.low.slice(share.unitEnd)) ||
    whole.hedged ||
    of.hedged
  )
    return false;
  if (!known && !SHARED.test(words) && !(share.decimals > 0 && DONE.test(of.label.toLowerCase()))) return false;
  return slipExplainsQuotient(share, of, whole) || isNearQuotient(share, of, whole);
}

/** "42.815 học sinh; học sinh dân tộc thiểu số 11.429 em, chiếm 33%": its words name the whole's noun, and it is not far off. */
function isKindOf(share: Mention, of: Mention, whole: Mention): boolean {
  const noun = whole.unit?.kind ?? '';
  const named = noun.includes(' ') && of.label.toLowerCase().includes(noun);
  const same = noun.includes(' ') && of.unit?.kind === noun;
  return (named || same) && !whole.hedged && !of.hedged && isNearQuotient(share, of, whole, 2, 2);
}

/** Another figure of the noun in the sentence of a whole. */
function isBeside(read: ReadLine, whole: Mention, each: Mention): boolean {
  const from = startBefore(read.structure, whole.start, 'sentence');
  return (
    each !== whole &&
    isPrimary(each) &&
    each.start >= from &&
    each.start < whole.start &&
    sameKind(each.unit, whole.unit)
  );
}

export function sharesIn(draft: ProseDraft, read: ReadLine): void {
  const satellites = satellitesOf(read);
  const shared = new Set(
    satellites.flatMap(({ of, by }) => (of && by.some(({ role }) => role === 'share') ? [of] : [])),
  );
  for (const { of, by } of satellites) {
    const share = by.find(
      ({ role, unit }) => (role === 'share' || role === 'percent') && unit?.dimension === 'percent',
    );
    if (!of || !share || share.start - of.unitEnd > 80) continue;
    const words = read.low.slice(of.unitEnd, share.start);
    if (!isTied(read, of, share) && !BEHIND.test(words) && !(BRACKETED.test(words) && share.role === 'percent'))
      continue;
    const flat = withoutDepth(read.structure);
    const from = startBefore(flat, of.start, 'sentence');
    const ahead = read.mentions.filter(
      (each) => isPrimary(each) && each.start >= from && each.end <= of.start && sameKind(each.unit, of.unit),
    );
    const before = ahead.filter(({ value }) => compare(value, of.value) >= 0);
    const [nearest] = before.slice(-1);
    const opened = nearest && /trong đó[^,;]*$/u.test(read.low.slice(nearest.unitEnd, of.start)) ? [nearest] : [];
    const wholes = wholesOf(draft, of);
    const sure = wholes.length > 0 ? wholes : opened;
    const to = endFrom(read.structure, of.start, 'sentence');
    const named = read.mentions.filter(({ role, end, unit }) => role === 'base' && end < to && sameKind(unit, of.unit));
    const [base, other] = named.filter((each) => each.end < share.start);
    const claimOf = (whole: Mention): NewClaim => percentClaim(share, of, whole, 'chiếm');
    const likely = [...sure, ...before, ...named];
    const verdicts = likely.map((whole) => ({
      whole,
      verdict: verdictOf(draft.facts, draft.relation(claimOf(whole))),
    }));
    const held = verdicts.find(({ verdict }) => verdict.status === 'holds');
    const only = sure.length === 1 ? sure[0] : undefined;
    const told =
      share.role === 'share' &&
      !OTHER_BASE.test(read.low.slice(share.unitEnd)) &&
      /(?:chiếm|tỷ trọng)[^,;]*$/u.test(read.low.slice(of.unitEnd, share.start));
    // "1.846 lượt; lũy kế 13.120 lượt. Trong đó khám BHYT 1.502 lượt, chiếm 81,4%": of what else its sentence says.
    const beside =
      only && !held && isLong(share)
        ? read.mentions.find(
            (each) =>
              isBeside(read, only, each) && verdictOf(draft.facts, draft.relation(claimOf(each))).status === 'holds',
          )
        : undefined;
    const [alone, second] = wholesBefore(draft, before.length > 0 ? before : ahead, shared);
    if (held) draft.relate(claimOf(held.whole));
    else if (beside) draft.relate(claimOf(beside));
    else if (only && isOfOwnPlan(read, of, share, only)) continue;
    else if (only && (told || isMeant(read, of, share, only, true))) draft.relate(claimOf(only));
    else if (alone && !second && (isMeant(read, of, share, alone) || (told && isKindOf(share, of, alone))))
      draft.relate(claimOf(alone));
    else if (base && !other && wholes.length === 0 && isMeant(read, of, share, base, true)) draft.relate(claimOf(base));
  }
}
