/** "đầu năm 126 hộ, thoát nghèo 41 hộ, phát sinh mới 5 hộ, cuối năm còn 90 hộ": what was there, what went and came, what is left. */
import { add, sign, subtract } from '../../core/decimal';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom, withoutDepth } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { part } from './asking';
import { isSlip } from './slips';
import { isWithin } from './sum-fit';

const OPENING = /(?<!\p{L})(?:đầu (?:năm|kỳ|tháng|quý|nhiệm kỳ)|(?:kỳ|năm|quý|tháng) trước|tồn)(?!\p{L})/u;
const CAME =
  /(?<!\p{L})(?:phát sinh|tái nghèo|tăng|nhập|tiếp nhận|kết nạp|mới|thêm|bổ sung|chuyển đến|thụ lý|thành lập|tạm ứng|cho vay|thu(?! hồi| nợ))(?!\p{L})/u;
const WENT =
  /(?<!\p{L})(?:thoát|giảm|xuất|giải quyết|xử lý|chuyển đi|nghỉ|từ trần|xóa tên|khai trừ|giải thể|ra về|ra khỏi|hết hạn|hết thời hạn|ra viện|xuất viện|đã|thu hồi|thu nợ|trả nợ|thanh toán|tất toán|chi)(?!\p{L})/u;
const CLOSING =
  /(?<!\p{L})(?:cuối (?:năm|kỳ|tháng|quý)|còn(?: lại)?|đến nay|hiện nay|hiện (?:có|còn|đang)|tồn (?:cuối|chuyển))(?!\p{L})/u;
/** One part of the whole in so many. */
const THIRD = 3;
const ROLES: ReadonlySet<Role> = new Set(['level', 'change', 'prior']);

const wordsOf = ({ before, label, after }: Mention): string => `${before} ${label} ${after}`.toLowerCase();

/** Whether a figure's words say that something came (1) or went (−1). */
export function signOf(mention: Mention): 1 | -1 | 0 {
  const words = wordsOf(mention);
  const [came, went] = [CAME.test(words), WENT.test(words)];
  if (came && went) return /(?<!\p{L})thu hồi(?!\p{L})/u.test(words) ? -1 : 0;
  return came === went ? 0 : came ? 1 : -1;
}

/** "đang quản lý 346 người: đầu kỳ 318 người, tiếp nhận 127 người, ra về 99 người": what is there now stands ahead of what made it. */
function closedAhead({ mentions, low }: ReadLine, opening: Mention): Mention | undefined {
  const now = mentions[mentions.indexOf(opening) - 1];
  const words = now ? low.slice(now.unitEnd, opening.start) : '';
  const isOpened = /^[^.;,()\d]{0,40}[:(][^.;:()\d]{0,24}$/u.test(words);
  return now?.role === 'level' && !now.hedged && isOpened && sameKind(now.unit, opening.unit) ? now : undefined;
}

/** Balances of one line. */
export function balancesIn(draft: ProseDraft, read: ReadLine): void {
  const flat = withoutDepth(read.structure);
  for (const opening of read.mentions) {
    if (!ROLES.has(opening.role) || opening.hedged || !OPENING.test(opening.before.toLowerCase())) continue;
    const end = endFrom(flat, opening.end, 'sentence');
    const kin = read.mentions.filter(
      (each) =>
        each.start > opening.end &&
        each.end <= end &&
        ROLES.has(each.role) &&
        !each.hedged &&
        // "mới nhận 224 đơn, giảm 37 đơn so với cùng kỳ": what it was less of than before went nowhere.
        !(
          each.role === 'change' &&
          /^[^.;,()\d]{0,12}(?:so với|so|cùng kỳ)(?!\p{L})/u.test(read.low.slice(each.unitEnd))
        ) &&
        (each.unit === null || (opening.unit !== null && sameKind(each.unit, opening.unit))) &&
        (read.structure.depth[each.start] ?? 0) === (read.structure.depth[opening.start] ?? 0),
    );
    const at = kin.findIndex((each) => CLOSING.test(each.before.toLowerCase()));
    const ahead = at < 0 ? closedAhead(read, opening) : undefined;
    const closing = ahead ?? kin[at];
    const moved = ahead ? kin : kin.slice(0, Math.max(0, at));
    if (!closing || moved.length < 2 || moved.some((each) => signOf(each) === 0)) continue;
    const left = moved.reduce(
      (sum, each) => (signOf(each) > 0 ? add(sum, each.value) : subtract(sum, each.value)),
      opening.value,
    );
    const gap = subtract(left, closing.value);
    const slips =
      isSlip(closing.value, left) ||
      isSlip(opening.value, subtract(opening.value, gap)) ||
      moved.some((each) => isSlip(each.value, (signOf(each) > 0 ? subtract : add)(each.value, gap)));
    // "còn 96 đơn chưa đến hạn": some of what is left.
    const some = /(?<!\p{L})(?:(?:chưa )?(?:đến|quá|trong) hạn)(?!\p{L})/u.test(closing.after.toLowerCase());
    const signs = new Set(moved.map(signOf));
    // What came and what went both stand there, and hardly anything else did either.
    const outright = signs.size === 2 && isWithin(left, closing.value, THIRD);
    if (sign(gap) !== 0 && ((!slips && !outright) || some)) continue;
    draft.relate({
      kind: 'sum',
      whole: closing,
      parts: [part(opening), ...moved.map((each) => part(each, signOf(each) > 0 ? 1 : -1))],
      source: 'meaning',
      statement: 'đầu kỳ + tăng − giảm',
    });
  }
}
