/**
 * "… tiêu hủy 1.204 con; … tiêu hủy 733 con. Như vậy, từ đầu năm đến nay dịch xảy ra tại 16 xã, tổng số lợn tiêu hủy 2.033 con":
 * a total that closes a paragraph is that of the figures of its noun before it, and what stands beside it is a total too.
 */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { isLong } from './slips';
import { standing } from './standing';
import { fitOf, slipExplains, sumOfParts } from './sum-fit';

const CLOSES =
  /(?<!\p{L})(?:tổng|tổng cộng|cộng|lũy kế|luỹ kế|tính chung|như vậy|nâng|đưa|toàn (?:tỉnh|huyện|thị xã|thành phố|xã|phường|ngành|tuyến|vùng|khu|dự án|đợt|vụ|trường|thôn|khối|đảng bộ|hệ thống)|cả (?:hai|ba|bốn|năm|sáu) \p{L}+)(?!\p{L})[^.;:\d]{0,90}:?\s*$|(?<!\p{L})cộng \d+ \p{L}+[^.;:\d]{0,20}:?\s*$/u;
const BEHIND = /^\s*[,/]\s*$|^\s*,?\s*(?:với |và |kinh phí |số tiền |dư nợ |vốn |giá trị |tổng (?:số )?){1,4}$/u;
const LEAST = 2;

/** Figures of its noun before it that are no part of another of them. */
function outermost(draft: ProseDraft, read: ReadLine, total: Mention, to: number): Mention[] {
  const kin = read.mentions.filter(
    (each) =>
      isPrimary(each) &&
      !each.hedged &&
      each.end <= to &&
      (sameKind(each.unit, total.unit) || each.unit === null) &&
      each.planned === total.planned,
  );
  return kin.filter(
    (each) => !(draft.wholesOf.get(each) ?? []).some((whole) => whole !== total && kin.includes(whole)),
  );
}

/** The last figures that make it up; all of them where they are one slip off. */
function partsOf(total: Mention, list: readonly Mention[]): readonly Mention[] | null {
  for (let from = 0; from + LEAST <= list.length; from += 1) {
    const run = list.slice(from);
    if (fitOf(total, run) === 'exact' && (from === 0 || isLong(total))) return run;
  }
  return null;
}

function slipsOff(total: Mention, list: readonly Mention[]): readonly Mention[] | null {
  if (!isLong(total) || list.length < LEAST || standing(list) === 'overlapping') return null;
  if (list.some(({ value }) => compare(value, total.value) >= 0)) return null;
  const sum = sumOfParts(total, list);
  return sum !== null && slipExplains(total, list, sum) ? list : null;
}

/** "tổng đàn trâu, bò 12.158 con": those of the figures that the total names. */
function namedIn(total: Mention, list: readonly Mention[]): readonly Mention[] {
  const words = new Set(total.label.toLowerCase().match(/\p{L}+/gu) ?? []);
  return list.filter(({ label }) => {
    const own = label.toLowerCase().match(/\p{L}+/gu) ?? [];
    return own.length > 0 && words.has(own.at(-1) ?? '');
  });
}

/** What breaks it down already stands behind it. */
const isBroken = (draft: ProseDraft, total: Mention, list: readonly Mention[]): boolean =>
  draft
    .relationsOf(total.line)
    .filter(({ kind, whole }) => kind === 'sum' && draft.mentions[whole] === total)
    .every(({ parts }) =>
      parts.every(({ fact }) => {
        const mention = draft.mentions[fact];
        return mention !== undefined && mention.start > total.end && !list.includes(mention);
      }),
    );

/** Totals at the end of one line. */
export function closingTotals(draft: ProseDraft, read: ReadLine): void {
  for (const total of read.mentions) {
    if (!isPrimary(total) || total.hedged || total.unit === null) continue;
    const from = startBefore(withoutDepth(read.structure), total.start, 'sentence');
    if (!CLOSES.test(read.low.slice(from, total.start))) continue;
    const own = outermost(draft, read, total, from);
    const here = outermost(draft, read, total, total.start);
    // What another list breaks down may close its own sentence, too.
    if (draft.split.has(total) && !(own.length < LEAST && here.length >= LEAST && isBroken(draft, total, here)))
      continue;
    const list = own.length >= LEAST ? own : here;
    const named = namedIn(total, list);
    const held = partsOf(total, list) ?? partsOf(total, named);
    const parts = held ?? slipsOff(total, list) ?? slipsOff(total, named);
    if (!parts) continue;
    draft.relate(sumClaim(total, parts, 'tổng'));
    const beside = read.mentions.filter(
      (each) =>
        isPrimary(each) &&
        !each.hedged &&
        each.start >= from &&
        (each.end <= total.start || BEHIND.test(read.low.slice(total.unitEnd, each.start))) &&
        each.unit !== null &&
        !sameKind(each.unit, total.unit) &&
        !draft.split.has(each),
    );
    for (const other of beside) {
      const kin = outermost(draft, read, other, from);
      const run = held ? (partsOf(other, kin) ?? slipsOff(other, kin)) : null;
      if (run) draft.relate(sumClaim(other, run, 'tổng'));
    }
  }
}
