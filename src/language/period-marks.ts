/**
 * Names of columns, lines, tabs and files that name a period, made to last: "Tháng 9" of September's sheet is "{kỳ này}",
 * "Tháng 8" beside it "{kỳ trước}", "Năm 2024" in 2025 "{năm trước}". Such a name fits what October's sheet calls "Tháng 10".
 */
import { calendarMarks } from './calendar-marks';
import { monthsId, monthsOf, type PeriodMonths } from './period-months';
import { foldText, normaliseText } from './text';

const YEAR = '(?:19|20)\\d{2}';
const IN_YEAR = `(?:\\s*(?:[/.,–-]|n[ăa]m|/\\s*n[ăa]m)?\\s*(?<year>${YEAR})(?![\\d]))?`;
const COUNT = '0?(?<count>[1-9]|1[0-2])';
/** "9 tháng đầu năm 2025", "9T/2025", "Quý III", "Tháng 9/2025", "T9", "năm 2025", "2025". */
const NAMED = new RegExp(
  [
    `(?<![\\p{L}\\d.,/])${COUNT}\\s?(?:th[áa]ng|t)(?![\\p{L}\\d])(?:\\s*(?<part>[đd][ầa]u|cu[ốo]i)(?:\\s*n[ăa]m)?)?${IN_YEAR}`,
    `(?<!\\p{L})(?:qu[ýíyi]\\s*|q)(?<quarter>iv|i{1,3}|0?[1-4])(?![\\p{L}\\d])${IN_YEAR.replace('year', 'year2')}`,
    `(?<!\\p{L})th[áa]ng\\s*0?(?<month>1[0-2]|[1-9])(?!\\d)${IN_YEAR.replace('year', 'year3')}`,
    `(?<![\\p{L}\\d])t\\.?0?(?<short>1[0-2]|[1-9])(?![\\p{L}\\d])${IN_YEAR.replace('year', 'year4')}`,
    `(?<!\\p{L})n[ăa]m\\s*(?<year5>${YEAR})(?!\\d)`,
    `(?<![\\p{L}\\d.,/–-])(?<bare>${YEAR})(?![\\d\\p{L}/–-]|[.,]\\d)`,
  ].join('|'),
  'giu',
);
/** Dates, numbers of acts, and spans of years name no period of the report's. */
const OTHERS = new RegExp(
  `\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+${YEAR})?|${YEAR}\\s?[-–]\\s?${YEAR}|\\d+/${YEAR}/\\S+`,
  'giu',
);
const MARK = /\{([^{}]+)\}/gu;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** Without a year the nearest such month or quarter is meant, and rather one that is past. */
const nearest = (number: number, own: number, round: number): number =>
  number > own && own - number + round < number - own ? -1 : 0;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly period: PeriodMonths;
  /** Only a year stands there, without "năm". */
  readonly isBare: boolean;
}

function periodOf(groups: Readonly<Record<string, string | undefined>>, report: PeriodMonths): PeriodMonths {
  const stated = groups['year'] ?? groups['year2'] ?? groups['year3'] ?? groups['year4'] ?? groups['year5'];
  const year = Number(stated ?? groups['bare'] ?? report.year);
  const month = groups['month'] ?? groups['short'];
  if (groups['count'] !== undefined) {
    const count = Number(groups['count']);
    return /^c/iu.test(groups['part'] ?? '') ? { year, first: 13 - count, last: 12 } : { year, first: 1, last: count };
  }
  if (groups['quarter'] !== undefined) {
    const quarter = QUARTERS[groups['quarter'].toLowerCase()] ?? Number(groups['quarter']);
    const shifted = stated === undefined ? nearest(quarter, Math.ceil(report.last / 3), 4) : 0;
    return { year: year + shifted, first: quarter * 3 - 2, last: quarter * 3 };
  }
  if (month !== undefined) {
    const shifted = stated === undefined ? nearest(Number(month), report.last, 12) : 0;
    return { year: year + shifted, first: Number(month), last: Number(month) };
  }
  return { year, first: 1, last: 12 };
}

function namedIn(text: string, report: PeriodMonths): readonly Named[] {
  const left = text.replace(OTHERS, (found) => ' '.repeat(found.length));
  return [...left.matchAll(NAMED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    period: periodOf(match.groups ?? {}, report),
    isBare: match.groups?.['bare'] !== undefined,
  }));
}

/** Whether a name names a period; a year alone is one where `bare` is said (columns: "2024 | 2025"). */
export function namesPeriod(name: string, bare = true): boolean {
  return namedIn(normaliseText(name), { year: 2000, first: 1, last: 12 }).some(({ isBare }) => bare || !isBare);
}

/** @param report calendar id; a name stays as it is beside a period that is no months. */
export function markPeriods(name: string, report: string): string {
  const own = monthsOf(report);
  const text = normaliseText(name);
  if (!own) return text;
  let marked = '';
  let from = 0;
  for (const { start, end, period } of namedIn(text, own)) {
    marked += `${text.slice(from, start)}{${calendarMarks(period, own)[0] ?? monthsId(period.year, period.first, period.last)}}`;
    from = end;
  }
  return marked + text.slice(from);
}

export const isMarked = (name: string): boolean => name.search(MARK) >= 0;

/** Whether a name that a sheet of the report's period has is the marked one. */
export function fitsMarked(marked: string, name: string, report: string): boolean {
  const own = monthsOf(report);
  if (!own) return false;
  const text = normaliseText(name);
  const marks = [...normaliseText(marked).matchAll(MARK)];
  const named = namedIn(text, own);
  if (marks.length !== named.length) return false;
  const words = normaliseText(marked)
    .split(MARK)
    .filter((_, at) => at % 2 === 0);
  return (
    named.every(({ period }, at) => calendarMarks(period, own).includes(marks[at]?.[1] ?? '')) &&
    words.every((part, at) => {
      const [start, end] = [named[at - 1]?.end ?? 0, named[at]?.start ?? text.length];
      return foldText(part) === foldText(text.slice(start, end));
    })
  );
}

/** What the periods that a name names are beside the report's; null where it names none. */
export function marksIn(name: string, report: string): readonly string[] | null {
  const own = monthsOf(report);
  const named = own ? namedIn(normaliseText(name), own) : [];
  return own && named.length > 0 ? named.flatMap(({ period }) => calendarMarks(period, own)) : null;
}

/** For people: "Thực hiện kỳ này". */
export const unmarked = (name: string): string => name.replace(MARK, '$1');
