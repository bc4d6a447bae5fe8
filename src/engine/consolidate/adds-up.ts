/** What adds up over bodies: amounts, counts, areas, and stocks at a date; not rates, averages, prices, ranks and years. */
import { compare, fromInteger } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Unit } from '../../core/unit';
import { foldText } from '../../language';
import { NOT_ADDITIVE } from '../../reading';
import { isLevel } from './levels';
import type { NamedCell } from './unit-cells';

const LINE =
  /^(?:[-+*•]\s*)?(?:tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|năng suất|tốc độ|tăng trưởng|xếp hạng|thứ hạng|chỉ số|hệ số|mật độ|đơn giá|giá bán|điểm số)(?!\p{L})|bình quân|trung bình|thu nhập đầu người/u;
/** "Số lần kiểm tra" is counted; "gấp … lần" is a ratio. */
const TIMES = /số lần|lượt/u;
const RATES: ReadonlySet<string> = new Set(['percent', 'percent-point', 'yield']);
/** Points, thousandths, the years that something has lasted. */
const NO_AMOUNTS: ReadonlySet<string> = new Set(['điểm', '‰', 'năm', 'tuổi', 'độ', 'hạng']);

/** A mean over the year of what is counted at a date: over bodies it adds, whatever "trung bình" says elsewhere. */
const PEOPLE =
  /^(?:[-+*•]\s*)?(?:tổng )?(?:số )?(?:dân số|nhân khẩu|dân cư|lao động|hộ(?: dân)?)(?: (?:thường trú|thành thị|nông thôn|nam|nữ|có mặt))* (?:trung bình|bình quân)(?! (?:mỗi|trên|một|1|theo|\/|đầu|hộ))/u;

/** "Năm đạt chuẩn", "Năm xây dựng": the figure is a year; "Năm trước", "Năm 2024", "Năm học" name a time that figures are of. */
const YEAR_OF =
  /^(?:[-+*•]\s*)?năm (?!\d|trước|nay|sau|cũ|mới|ngân sách|học|kế hoạch|báo cáo|liền|gốc|hiện|so sánh|tài chính|này|thứ|đầu (?:tiên|kỳ)|cuối)\p{L}/u;
const [FIRST_YEAR, LAST_YEAR] = [fromInteger(1900), fromInteger(2100)];

const isPeople = (text: string): boolean => PEOPLE.test(text) && !text.includes('/');

/** Whether a figure is the year in which something was, by its words and its value. */
export function isYear({ line, reading }: NamedCell, { unit, value }: Pick<Fact, 'unit' | 'value'>): boolean {
  if (unit !== null && unit.kind !== 'năm') return false;
  if (value.scale > 0 || compare(value, FIRST_YEAR) < 0 || compare(value, LAST_YEAR) > 0) return false;
  return [reading.heading.at(-1) ?? '', line.label].some((text) => YEAR_OF.test(foldText(text)));
}

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
  // "Số lần" and the like above; a level or an extreme is none whatever its unit counts.
  if (words.some((text) => isLevel(text) && !isPeople(text))) return false;
  const means = (text: string, words: RegExp): boolean => words.test(text) && !isPeople(text);
  return !reading.heading.some((text) => means(foldText(text), NOT_ADDITIVE)) && !means(foldText(line.label), LINE);
}
