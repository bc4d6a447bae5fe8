/**
 * Numbers in plain prose, and which of them are figures: not dates, years, periods, numbers of documents, streets,
 * wards and headings. Cues stand as data.
 */
import type { Span } from './attach';

export interface NumberAt extends Span {
  readonly text: string;
}

/** Words in front of a number that make it a name, a date or a place in a list. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${[
    'năm',
    'tháng',
    'quý',
    'ngày',
    'kỳ họp thứ',
    'lần thứ',
    'thứ',
    'khóa',
    'nhiệm kỳ',
    'giai đoạn',
    'số',
    'số:',
    'phường',
    'khu phố',
    'khu vực',
    'tổ',
    'khóm',
    'ấp',
    'thôn',
    'quốc lộ',
    'tỉnh lộ',
    'đường',
    'điều',
    'khoản',
    'mục',
    'chương',
    'biểu',
    'phụ lục',
    'bảng',
    'hình',
    'mẫu',
    'covid',
    'đề án',
    'nghị quyết',
    'quyết định',
    'thông báo',
    'thông tư',
    'nghị định',
    'công văn',
    'kế hoạch số',
    'vụ đông xuân',
    'năm học',
    'năm ngân sách',
    'từ năm',
    'đến năm',
  ].join('|')})[\\s\\u00a0-]*(?:\\d{1,4}\\s*[-,–]\\s*)*$`,
  'iu',
);
/** "cấp 3", "hạng 2" are levels; "cấp 495 giấy chứng nhận", "cấp 12 bằng" are counts. */
const LEVEL = /(?<!\p{L})(?:hạng|cấp)[\s\u00a0]*$/iu;
const MOST_LEVELS = 5;

/** What behind a number makes it a date, a period, a document's number or a name. */
const NAMING =
  /^(?:\s*[-/]\s*\p{Lu}{2,}|\s*[-–]\s*(?:19|20)\d\d(?!\d)|\/\d{1,4}(?!\d*[.,]\d)[\s/]*\p{Lu}{2,}|[\s\u00a0]+tháng(?:[\s\u00a0]+(?:đầu|cuối|qua)|[\s\u00a0]*(?:$|\/(?:19|20)\d\d))|\/(?:19|20)\d\d|\.\s|kV|kv)/u;
const DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/g;
/** "quý III/2025", "6 tháng/2025": the year of a period, whatever word follows. */
const PERIOD_BEFORE = /(?<!\p{L})(?:[IVX]{1,4}|tháng|quý)\s*\/\s*$/u;
/** "12." or "3.1." at the head of a paragraph counts its parts. */
const LISTED = /^[\s\u00a0]*\d{1,2}(?:\.\d{1,2})*[.)](?=\s|$)/u;

/** Every number of a text, its separators in it; "71/74" are two. */
export function numbersIn(text: string): NumberAt[] {
  const found: NumberAt[] = [];
  for (const match of text.matchAll(/\d(?:[\d.,]*\d)?/gu))
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return found;
}

/** The numbers of a text that say how much of something there is. */
export function figuresIn(text: string): NumberAt[] {
  const dates = [...text.matchAll(DATE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const listed = LISTED.exec(text)?.[0].length ?? 0;
  return numbersIn(text).filter(({ text: number, start, end }) => {
    if (start < listed || dates.some((date) => start >= date.start && end <= date.end)) return false;
    if (/\p{L}$/u.test(text.slice(0, start)) || /^\p{L}/u.test(text.slice(end))) return false;
    const before = text.slice(Math.max(0, start - 40), start);
    const isYear = /^(?:19|20)\d\d$/.test(number);
    if (isYear && (PERIOD_BEFORE.test(before) || !/^[\s\u00a0]*(?:%|\p{L})/u.test(text.slice(end)))) return false;
    if (LEVEL.test(before) && /^\d$/.test(number) && Number(number) <= MOST_LEVELS) return false;
    return !NAMED.test(before) && !NAMING.test(text.slice(end, end + 24));
  });
}
