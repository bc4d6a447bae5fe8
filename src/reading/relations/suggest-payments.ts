/** What so many are paid, each so much, so many times: "Số học sinh × Mức hỗ trợ/tháng × Số tháng = Kinh phí". */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import { sumFamily, type Family } from './family';
import type { TableWords } from './table-words';
import { RATE_WORD } from './words';

const NEEDS = 2;
const ENOUGH = 2;
/** Columns that may say how many: no table of payments is wider. */
const MOST = 24;

const PRICE =
  /^(?:mức|định mức|đơn giá|suất)(?!\p{L})|(?<!\p{L})(?:mức (?:chi|thu|đóng|hưởng|hỗ trợ|học phí|trợ cấp)|đơn giá)(?!\p{L})/u;
const TIMES = /^(?:số )(?:tháng|ngày|lần|kỳ|buổi|tiết|đợt|ca|giờ|quý|năm)(?!\p{L})/u;
const PAID = /kinh phí|thành tiền|tiền|chi phí|trợ cấp|hỗ trợ|học phí|phụ cấp|thù lao|chi trả/u;

const productOf = (whole: number, parts: readonly number[]): Family => ({
  ...sumFamily(whole, parts, 'meaning'),
  kind: 'product',
});

/** Payments of three factors, as far as the figures bear one out. */
export function suggestPayments(view: AxisView, { leaf, percent }: TableWords, filled: readonly number[]): Candidate[] {
  if (view.axis === 'lines' || filled.length > MOST) return [];
  const [price, ...prices] = filled.filter((at) => PRICE.test(leaf(at)));
  const [times, ...more] = filled.filter((at) => TIMES.test(leaf(at)));
  if (price === undefined || times === undefined || prices.length + more.length > 0) return [];
  const others = filled.filter((at) => at !== price && at !== times && !percent(at) && !RATE_WORD.test(leaf(at)));
  return others.flatMap((whole) => {
    if (!PAID.test(leaf(whole))) return [];
    const tried = others
      .filter((count) => count !== whole && !PAID.test(leaf(count)))
      .map((count) => candidateOf(view, productOf(whole, [count, price, times]), NEEDS))
      .sort((a, b) => heldBy(b.evidence) - heldBy(a.evidence));
    const [best] = tried;
    const held = best ? heldBy(best.evidence) : 0;
    return best && held >= ENOUGH && held * 2 > askedBy(best.evidence) ? [best] : [];
  });
}
