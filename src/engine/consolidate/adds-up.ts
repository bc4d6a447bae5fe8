/** What adds up over bodies: amounts, counts, areas, and stocks at a date; not rates, averages, prices, ranks and years. */
import type { Unit } from '../../core/unit';
import { foldText } from '../../language';
import { NOT_ADDITIVE } from '../../reading';
import type { NamedCell } from './unit-cells';

const LINE =
  /^(?:[-+*•]\s*)?(?:tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|năng suất|tốc độ|tăng trưởng|xếp hạng|thứ hạng|chỉ số|hệ số|mật độ|đơn giá|giá bán|điểm số)(?!\p{L})|bình quân|trung bình|thu nhập đầu người/u;
/** "Số lần kiểm tra" is counted; "gấp … lần" is a ratio. */
const TIMES = /số lần|lượt/u;
const RATES: ReadonlySet<string> = new Set(['percent', 'percent-point', 'yield']);
/** Points, thousandths, the years that something has lasted. */
const NO_AMOUNTS: ReadonlySet<string> = new Set(['điểm', '‰', 'năm', 'tuổi', 'độ', 'hạng']);

/** Tables whose figures are points or places whatever their headings say. */
const SCORED = /chấm điểm|tổng điểm|xếp hạng|thứ hạng|chỉ số|bảng giá|giá cả/u;

/** A heading that says it of the columns beside it too. */
export const isPoints = (heading: string): boolean => /tổng điểm/u.test(foldText(heading));

/** `title`: of the table, for figures without a unit. */
export function addsUp({ line, reading }: NamedCell, unit: Unit | null, title: string): boolean {
  const words = [...reading.heading, line.label].map(foldText);
  if (unit !== null) {
    if (RATES.has(unit.dimension) || unit.text.includes('/') || NO_AMOUNTS.has(unit.kind)) return false;
    if (unit.dimension === 'ratio') return words.some((text) => TIMES.test(text));
  }
  if (unit === null && SCORED.test(foldText(title))) return false;
  return !reading.heading.some((text) => NOT_ADDITIVE.test(foldText(text))) && !LINE.test(foldText(line.label));
}
