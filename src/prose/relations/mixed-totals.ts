/** "khai sinh 684 trường hợp, khai tử 297 trường hợp, …; tổng cộng 1.210 việc hộ tịch": a total that closes its sentence counts all of it by another noun. */
import { compare, fromInteger } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { fitOf, slipExplains, sumOfParts } from './sum-fit';

const CLOSES =
  /[,;:]\s*(?:và\s+)?(?:tổng cộng|cộng(?: chung| lại)?|tổng số|tất cả|tổng)(?: (?:là|có|được|đã|số|các|giải quyết|thực hiện|đạt)){0,3}\s*:?\s*$/u;
const CLASS = /(?<!\p{L})(?:từ|dưới|trên|đến|đủ|tuổi|cấp|loại)\s*$/u;
const LEAST = 3;
const HUNDRED = fromInteger(100);

const isCount = ({ unit }: Mention): boolean => unit === null || unit.dimension === 'count';

/** Totals of one line whose parts have other nouns. */
export function mixedTotals(draft: ProseDraft, read: ReadLine): void {
  for (const total of read.mentions) {
    if (!isPrimary(total) || total.hedged || !isCount(total) || draft.split.has(total)) continue;
    const from = startBefore(withoutDepth(read.structure), total.start, 'sentence');
    if (!CLOSES.test(read.low.slice(from, total.start))) continue;
    const list = read.mentions.filter(
      (each) =>
        each.start >= from &&
        each.end < total.start &&
        depthOf(read, each) === depthOf(read, total) &&
        !draft.summands.has(each),
    );
    // "tàu từ 90 CV trở lên": what names a class counts nothing.
    if (list.some(({ before, after }) => CLASS.test(before.toLowerCase()) || /^trở (?:lên|xuống)/u.test(after)))
      continue;
    const parts = list.filter((each) => isPrimary(each) && isCount(each) && !each.hedged);
    if (parts.length < LEAST || parts.length < list.filter(isPrimary).length) continue;
    const kin = parts.filter(({ unit }) => sameKind(unit, total.unit));
    if (kin.length === parts.length) continue;
    const asTotal = parts.map((each) => ({ ...each, unit: total.unit }));
    const sum = sumOfParts(total, asTotal);
    const nouns = new Set(parts.map(({ unit }) => unit?.kind ?? ''));
    const exact = fitOf(total, asTotal) === 'exact';
    const slip =
      sum !== null &&
      compare(total.value, HUNDRED) >= 0 &&
      nouns.size <= 2 &&
      parts.every(({ value }) => compare(value, total.value) < 0) &&
      slipExplains(total, asTotal, sum);
    if (exact || slip) draft.relate(sumClaim(total, parts, 'tổng cộng'));
  }
}
