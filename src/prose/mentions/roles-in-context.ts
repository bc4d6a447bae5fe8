/** Roles that only the neighbours tell: elliptic changes, last year's figure in a bracket, "từ … xuống còn …", percentages of a change. */
import { absolute, compare, fromInteger } from '../../core/decimal';
import { baseWords } from './cues';
import { behindComparison, inComparison } from './comparison-roles';
import type { Mention } from './mention';
import { besidePrior, inPriorBracket, ofFraction, type Changed } from './bracketed-roles';
import { flow, lastOf, ofLevel, ofOthers, ofRate } from './shared-nouns';
import { isPercent, sameKind } from './units';

const HALF = fromInteger(50);

const isPoints = ({ unit }: Mention): boolean => unit?.dimension === 'percent-point';

/** "giảm 146 lượt tiếp, 127 người": the verb goes for both. */
function elliptic(previous: Mention, mention: Mention, between: string): Changed | null {
  // "tăng lần lượt 38,2% và 35,4%"
  const inTurn =
    previous.role === 'growth' && mention.role === 'percent' && /(?<!\p{L})lần lượt(?!\p{L})/u.test(previous.before);
  if (inTurn && /^\s*(?:,|và|, và)\s*$/u.test(between)) return { role: 'growth', direction: previous.direction };
  const shared = previous.role === 'change' && mention.role === 'level' && !isPercent(mention);
  return shared && /^[\p{L}\s]{0,24}(?:,|\sva\s|\svà\s)\s*$/u.test(between)
    ? { role: 'change', direction: previous.direction }
    : null;
}

/** "giảm 12 vụ (-9,68%)", "giảm 160 lượt = 44,82%". */
function ofChange(previous: Mention, mention: Mention, between: string): Changed | null {
  const bare = ['percent', 'share', 'of-prior'].includes(mention.role) && isPercent(mention);
  if (
    previous.role !== 'change' ||
    !bare ||
    !/^[^;.]{0,30}(?:[([]\s*(?:tương ứng|tương đương|bằng|đạt|khoảng|~|≈|=)?|=|tương ứng|tương đương)\s*(?:với\s*)?[+-]?\s*$/u.test(
      between,
    )
  )
    return null;
  if (/cùng kỳ|năm trước/u.test(between) && !/[([]/u.test(between)) return null;
  // "giảm 412,6 ha (chỉ bằng 95%)": what is left of it, where it is far more than what may have gone.
  const left = /(?:chỉ|hay|tức|và)\s+bằng\s*$|^\s*\(\s*bằng\s*$/u.test(between) && compare(mention.value, HALF) > 0;
  if (left) return { role: 'of-prior', direction: 0 };
  return { role: 'growth', direction: previous.direction, value: absolute(mention.value) };
}

/** "tăng 12,4% về số doanh nghiệp (1.461 doanh nghiệp) và giảm 3,5% về số vốn (19.088 tỷ đồng)": what goes for the first goes for the second. */
function isSecond(before: readonly Mention[], last: Mention, low: string): boolean {
  const first = before[before.indexOf(last) - 1];
  return (
    first?.role === 'prior' &&
    /^\s*\)\s*(?:,|và|;|nhưng|song|còn)[^.()\d]{0,30}$/u.test(low.slice(first.unitEnd, last.start))
  );
}

/** For each mention the bracket in front of it that is open there; -1 where the last bracket closes, or none stands there. */
function bracketsOf(mentions: readonly Mention[], low: string): number[] {
  let at = 0;
  let open = -1;
  return mentions.map(({ start }) => {
    for (; at < start; at += 1) {
      const sign = low.charAt(at);
      if (sign === '(' || sign === '[') open = at;
      else if (sign === ')' || sign === ']') open = -1;
    }
    return open;
  });
}

/** "tăng 131 đơn (cùng kỳ năm 2019 tiếp nhận 1.405 đơn)": `open` is its bracket. */
function inBracket(before: readonly Mention[], mention: Mention, low: string, open: number): Changed | null {
  if (open < 0 || !['level', 'percent'].includes(mention.role)) return null;
  const words =
    low.slice(open, mention.start) + (/^[^(),.;\d]{0,40}(?=\))/u.exec(low.slice(mention.unitEnd))?.[0] ?? '');
  const last = lastOf(before, ({ unitEnd }) => unitEnd <= open);
  const close =
    last &&
    (last.role === 'change' || last.role === 'growth') &&
    open - last.unitEnd <= 50 &&
    !/[.;]/u.test(low.slice(last.unitEnd, open));
  // "so với cùng kỳ tăng 1.105 con (30.170 con)": the words may stand before the change.
  const opening = last ? low.slice(Math.max(0, last.start - 60), last.start).replace(/^.*[.;](?=\s)/su, '') : '';
  const compared =
    (last?.role === 'change' || last?.role === 'growth') &&
    (last.role === 'change' ? sameKind(last.unit, mention.unit) : isPoints(last) === isPercent(mention)) &&
    (isSecond(before, last, low) ||
      /(?:so (?:với )?|hơn (?:so với )?)(?:cùng kỳ|(?:năm|kỳ|tháng|quý|vụ|năm học) trước|năm ngoái|đầu năm)[^,;.()\d]{0,20}$/u.test(
        opening,
      )) &&
    /^[([]\s*$/u.test(low.slice(open, mention.start)) &&
    /^\s*[)\]]/u.test(low.slice(mention.unitEnd));
  if (close && compared) return { role: 'prior', direction: 0 };
  // "cao hơn 2,7 điểm phần trăm so với năm 2022 (năm 2022 đạt 91,3%)"
  const earlier =
    /cùng kỳ|(?:năm|kỳ|tháng|quý|vụ|mùa|đợt|đầu|cuối) (?:trước|ngoái|năm|kỳ)|năm ·|tháng ·|quý (?:[ivx]+|·)/u.test(
      words,
    ) && !/(?<!\p{L})(?:tăng|giảm)(?!\p{L})/u.test(words);
  if (mention.role === 'percent' && close && earlier && last.role === 'growth') return { role: 'prior', direction: 0 };
  if (mention.role !== 'level') return null;
  // "giảm 284 trường hợp (2.700)": the bare number is of the same thing.
  const bare =
    close &&
    last.role === 'change' &&
    mention.unit === null &&
    /^[([]\s*$/u.test(low.slice(open, mention.start)) &&
    /^\s*[)\]]/u.test(low.slice(mention.unitEnd));
  if (bare) return { role: 'prior', direction: 0, unit: last.unit };
  if (
    !close ||
    !/cùng kỳ|(?:năm|kỳ|tháng|quý|vụ|mùa|đợt) trước|đầu năm|năm ·|tháng ·|quý (?:[ivx]+|·)/u.test(words) ||
    /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/u.test(words)
  )
    return null;
  return { role: 'prior', direction: 0 };
}

/** "đạt 46,3% dự toán Trung ương giao (10.500 tỷ đồng)", "chiếm 8,16% tổng số 2.489 hộ": what a percentage or a change is of. */
function comparedWith(previous: Mention, mention: Mention, between: string): Changed | null {
  const points =
    (previous.unit?.dimension === 'percent-point' || (previous.role === 'growth' && isPercent(previous))) &&
    mention.role === 'percent';
  if ((mention.role !== 'level' || isPercent(mention)) && !points) return null;
  if (previous.role !== 'change' && !isPercent(previous)) return null;
  const cue = baseWords.find(({ after, pattern }) => after.includes(previous.role) && pattern.test(between));
  return cue ? { role: cue.role, direction: 0 } : null;
}

/** "giảm 08 vụ (46/54)": the two numbers count what the change counts. */
function bareCounters(done: readonly Mention[], mention: Mention, low: string): Changed | null {
  if ((mention.role !== 'now' && mention.role !== 'base') || mention.unit !== null) return null;
  const change = lastOf(done, ({ role }) => role !== 'now' && role !== 'base');
  const words = change ? low.slice(change.unitEnd, mention.start) : '';
  const opened =
    /^[^.;,)\d]{0,60}(?:[([]|(?<=(?:cùng kỳ|năm trước|kỳ trước)[^.;,)\d]{0,12}):)\s*(?:\d[\d.]*\s*\/\s*)?$/u.test(
      words,
    );
  // Ranks go up and down by places; the two numbers are places of so many.
  return change?.role === 'change' && change.unit?.kind !== 'bậc' && opened ? { unit: change.unit } : null;
}

/** "từ 22,82% xuống còn 9,57%": the first is what was. */
function fromTo(mention: Mention, following: readonly Mention[], low: string): Changed | null {
  // "từ 1.284 hộ (6,42%) đầu năm xuống còn 936 hộ", "từ 8,64% (1.926 hộ) xuống còn 6,91%": what a bracket adds is passed over.
  const next = following.find((each) => isPercent(each) === isPercent(mention));
  if (!next || !/(?<!\p{L})từ\s+(?:mức\s+)?$/u.test(low.slice(0, mention.start))) return null;
  const between = low.slice(mention.unitEnd, next.start).replace(/\([^()]*\)/gu, ' ');
  const turns = /(?:lên|xuống)(?:\s+(?:còn|đạt|mức|thành|là))*\s*$/u.test(between) && !/[.;]/u.test(between);
  if (between.length >= 50 || !turns) return null;
  // "từ 204 xuống còn 161 xã", "từ 4,18 lên 4,42 triệu đồng": the second says what both are.
  const unit = mention.unit === null && next.unit !== null ? { unit: next.unit } : {};
  return { role: 'prior', direction: 0, ...unit };
}

/** "Lao động có việc làm tăng thêm 1.846 người (nam …, nữ …), đạt 92,3% kế hoạch": what was added is a figure of its own. */
function added(mention: Mention, next: Mention | undefined, low: string): Changed | null {
  if (mention.role !== 'change' || !next || !/tăng thêm\s*$/u.test(low.slice(0, mention.start))) return null;
  const words = low.slice(mention.unitEnd, next.start);
  if (/so với|cùng kỳ/u.test(low.slice(mention.unitEnd, mention.unitEnd + 60))) return null;
  const listed = /^[^.;)\d]{0,20}[([]/u.test(words) && !isPercent(next);
  return listed || next.role === 'of-plan' ? { role: 'level', direction: 0 } : null;
}

/** A plan that nothing stands before is a figure of its own: "Kế hoạch vốn năm nay là 120 tỷ đồng, gồm …". */
function ownPlan(before: readonly Mention[], mention: Mention, low: string): Changed | null {
  if (mention.role !== 'plan') return null;
  // "Đạt 50% kế hoạch (240 hộ)" opens a sentence and compares all the same.
  const percent = before.at(-1);
  const compared =
    percent?.role === 'of-plan' && /^[^.;\d]{0,60}[([][^\d)\]]*$/u.test(low.slice(percent.unitEnd, mention.start));
  if (compared) return null;
  const start = Math.max(low.lastIndexOf(';', mention.start), low.slice(0, mention.start).search(/[.](?=\s[^.]*$)/u));
  return before.some((each) => each.start > start && (each.role === 'level' || each.role === 'rate'))
    ? null
    : { role: 'level', planned: true };
}

/** "486 tỷ đồng (năm 2022: 118 tỷ đồng; năm 2023: 172 tỷ đồng; …)": a figure of its own for each year. */
function ofEachYear(mention: Mention, next: Mention | undefined, low: string): Changed | null {
  const own = mention.role === 'prior' && /(?:[(:]|gồm|đó)\s*năm ·+\s*:?\s*$/u.test(low.slice(0, mention.start));
  return own && next && /^\s*[;,]\s*năm ·+\s*:?\s*$/u.test(low.slice(mention.unitEnd, next.start))
    ? { role: 'level', direction: 0 }
    : null;
}

/** `low`: the line's folded text. */
export function rolesInContext(mentions: readonly Mention[], low: string): Mention[] {
  const done: Mention[] = [];
  const opened = bracketsOf(mentions, low);
  for (const [index, mention] of mentions.entries()) {
    const previous = done.at(-1);
    const between = previous ? low.slice(previous.unitEnd, mention.start) : '';
    const changed =
      ofEachYear(mention, mentions[index + 1], low) ??
      fromTo(mention, mentions.slice(index + 1, index + 3), low) ??
      inComparison(mention, low) ??
      behindComparison(mention, low) ??
      inBracket(done, mention, low, opened[index] ?? -1) ??
      ownPlan(done, mention, low) ??
      added(mention, mentions[index + 1], low) ??
      flow(mention, mentions[index + 1], low) ??
      ofOthers(done, mention, low) ??
      bareCounters(done, mention, low) ??
      (previous
        ? (ofFraction(previous, mention, mentions[index + 1], low) ??
          comparedWith(previous, mention, between) ??
          besidePrior(
            previous,
            mention,
            between,
            (opened[index] ?? -1) >= 0 && previous.start > (opened[index] ?? 0),
          ) ??
          inPriorBracket(previous, mention, between))
        : null) ??
      (previous ? (elliptic(previous, mention, between) ?? ofChange(previous, mention, between)) : null);
    const read = changed ? { ...mention, ...changed } : mention;
    const rate = ofRate(done, read, low) ?? ofLevel(done, read);
    done.push(rate ? { ...read, ...rate } : read);
  }
  return done;
}
