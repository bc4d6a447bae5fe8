/**
 * Of which period a column's figures are: what its headings say, filled up by the period of its sheet. "6 tháng" above or
 * below "năm 2024" is the half of that year, "cùng kỳ" the sheet's months a year before, "năm trước" that whole year.
 */
import { monthsId, monthsOf } from './period-months';
import { parsePeriod } from './parse-period';
import { foldText } from './text';

const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/gu;
const YEARS = /(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/u;
/** Part of a year, whoever says which year. */
const PART =
  /(?<![\p{L}\d])(?:(?:0?[1-9]|1[0-2]|sáu|chín)\s*(?:tháng|t)(?![\p{L}\d])(?:\s*(?:đầu|cuối)(?!\p{L}))?|quý\s*(?:iv|i{1,3}|0?[1-4])(?![\p{L}\d])|(?:tháng\s*|t)(?:0?[1-9]|1[0-2])(?!\d))/u;
const SAME_PERIOD = /cùng kỳ|(?<!\p{L})ck(?!\p{L})|same period/u;
const YEAR_BEFORE = /năm (?:trước|ngoái|liền kề)|(?:last|previous) year/u;
/** Of another period that only the calendar before the sheet's knows, or of none: a comparison. */
const UNKNOWN = /(?:kỳ|tháng|quý) trước|previous (?:period|month|quarter)|so với|so sánh/u;
const SINCE_JANUARY = /lũy kế|từ đầu năm|cộng dồn|cumulative|year to date/u;
/** "đến 30/6/2024", "đến hết tháng 6": from January to that month's end. */
const UP_TO =
  /(?:đến|hết|up to|as of)\s+(?:hết\s+)?(?:ngày\s+)?(?:(?:28|29|30|31)\s*[/.-]\s*(0?[1-9]|1[0-2])(?!\d)|tháng\s*(0?[1-9]|1[0-2])(?!\d))/u;
const FIRST_HALF = /nửa đầu năm|(?<![\p{L}\d])h1(?![\p{L}\d])/u;
const WHOLE_YEAR = /cả năm|whole year/u;

function yearNamed(levels: readonly string[]): string | null {
  let named: string | null = null;
  for (const level of levels) named = level.match(YEAR)?.at(-1) ?? named;
  return named;
}

/** Months of the sheet's period, or its season, in another year. */
const inYear = (period: string, year: string): string => year + period.slice(4);

/** The months from January to the end of the sheet's period. */
function sinceJanuary(period: string, year: string): string | null {
  const months = monthsOf(period);
  return months && monthsId(Number(year), 1, months.last);
}

/** Id of the period; "" of the sheet where neither says one; null where the headings name none that can be known. */
export function columnPeriod(heading: readonly string[], sheet: string): string | null {
  const levels = heading.map(foldText);
  const text = levels.join(' ');
  if (YEARS.test(text) && !/vụ|xuân/u.test(text)) return null;
  const own = /^\d{4}/.exec(sheet)?.[0];
  const named = yearNamed(levels);
  if (named !== null && !SAME_PERIOD.test(text) && !UP_TO.test(text)) {
    for (const words of [levels.at(-1) ?? '', text]) {
      const id = parsePeriod(words)?.id;
      if (id !== undefined && id.startsWith(`${named}-`)) return id;
    }
  }
  const before = YEAR_BEFORE.test(text) || (SAME_PERIOD.test(text) && named === null);
  if (named === null && !before && UNKNOWN.test(text)) return null;
  const year = named ?? (own === undefined ? null : String(Number(own) - (before ? 1 : 0)));
  if (year === null) return before || SAME_PERIOD.test(text) || PART.test(text) ? null : sheet;
  const to = UP_TO.exec(text);
  if (to) return monthsId(Number(year), 1, Number(to[1] ?? to[2]));
  if (FIRST_HALF.test(text)) return `${year}-H1`;
  const part = PART.exec(text)?.[0].replace(/^t(?=\d)/u, 'tháng ');
  if (part !== undefined) return parsePeriod(`${part} năm ${year}`)?.id ?? null;
  if (SINCE_JANUARY.test(text)) return sinceJanuary(sheet, year);
  if (SAME_PERIOD.test(text)) return sheet === '' ? null : inYear(sheet, year);
  // A bare "2024" beside "2025" on a sheet of some months may stand for those months.
  if (named !== null && !/năm|year/u.test(text) && monthsOf(sheet)?.last !== 12) return null;
  if (named !== null || before || WHOLE_YEAR.test(text)) return year;
  return sheet;
}
