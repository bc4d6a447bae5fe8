/** What a document says of itself: the period that it reports, and days up to which its figures were counted. */
import type { Period } from '../../core/reading';
import { monthsOf, parseDate, parsePeriod } from '../../language';
import type { Line } from './lines';

const HEAD = 30;

const KIND = /^\s*BÁO CÁO(?!\p{L})/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** Headings of what is to come speak of another period; "thực hiện nhiệm vụ 9 tháng" is of what was done. */
const AHEAD =
  /(?<!(?:thực hiện|triển khai|hoàn thành)\s(?:các\s|một số\s)?(?:mục tiêu,\s|chỉ tiêu,\s)?)(?:phương hướng|nhiệm vụ|kế hoạch|giải pháp)/iu;
/** "11 tháng, giải ngân vốn đầu tư công năm 2025": the months stand before what else is reported of the year. */
const MONTHS_BEFORE =
  /(?<![\p{L}\d])((?:0?[1-9]|1[0-2]|sáu|chín)\s+tháng(?:\s+đầu năm)?|quý\s+(?:iv|i{1,3}))(?!\p{L}|\s*(?:cuối|\d))/iu;

/** "… 6 tháng đầu năm 2025 và nhiệm vụ trọng tâm 6 tháng cuối năm 2025": what a title says before it looks ahead. */
const reportedIn = (text: string): string => text.slice(0, AHEAD.exec(text)?.index);

/** "Kết quả công tác tháng 3, nhiệm vụ tháng 4 năm 2026": the year stands with what is to come; of December it is the year before. */
function yearAhead(text: string): Period | null {
  const own = reportedIn(text).replace(/[\s,;:–-]+(?:và\s*)?$/u, '');
  const next = text.slice(own.length);
  const [year] = YEAR.exec(next) ?? [];
  if (year === undefined || own === text || YEAR.test(own) || !/tháng|quý|vụ/iu.test(own)) return null;
  const dated = own.replace(/\s+năm$/iu, '');
  const found = parsePeriod(`${dated} năm ${year}`);
  const [months, ahead] = [found && monthsOf(found.id), monthsOf(parsePeriod(next)?.id ?? '')];
  const isBefore = months && ahead && months.year === ahead.year && months.first > ahead.first;
  return isBefore ? parsePeriod(`${dated} năm ${String(months.year - 1)}`) : found;
}

/** A year of which the words before it name some months. */
function withMonths(period: Period, text: string): Period {
  if (!/^\d{4}$/u.test(period.id)) return period;
  const months = MONTHS_BEFORE.exec(text)?.[1]?.replace(/\s+đầu năm$/iu, '');
  const named = months === undefined ? null : parsePeriod(`${months} năm ${period.id}`);
  return named ? { ...named, text: period.text } : period;
}

/** "so với cùng kỳ năm 2021" names the time that something is compared with, and not the one that is reported. */
const COMPARED =
  /(?<!\p{L})(?:so với|so|cùng kỳ|của cùng kỳ)(?:\s+(?:cùng kỳ|cùng thời điểm|cuối|đầu))*\s+(?:(?:tháng|quý)\s+[\divx]+(?:\s*[/,]?\s*))?(?:năm\s+)?(?:19|20)\d{2}(?!\d)/giu;

/** The first period below "BÁO CÁO", else in the headings, else in the opening sentences; of what is to come only where nothing else is said. */
export function periodOf(lines: readonly Line[]): Period | null {
  const head = lines.filter(({ note, place }) => note === null && place === 'body').slice(0, HEAD);
  const at = head.findIndex(({ plain }) => KIND.test(plain));
  const title = at < 0 ? [] : head.slice(at, at + 3).map(({ plain }) => plain);
  const headings = head.filter(({ heading, plain }) => heading && !AHEAD.test(plain));
  const others = [...headings, ...head.slice(0, 12)].map(({ plain }) => plain);
  const said = [...title, title.join(' '), ...others].map((plain) => plain.slice(0, 280));
  for (const each of said) {
    const text = each.replace(COMPARED, ' ');
    const period = parsePeriod(reportedIn(text)) ?? yearAhead(text);
    if (period) return withMonths(period, reportedIn(text));
  }
  return said.map((text) => parsePeriod(text.replace(COMPARED, ' '))).find((period) => period !== null) ?? null;
}

export interface AsOf {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** ISO. */
  readonly date: string;
}

const AS_OF =
  /(?:tính|số liệu|lũy kế|luỹ kế)\s+(?:tính\s+)?đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/giu;

/** "Tính đến ngày 06/7/2021", wherever it stands outside plans. */
export function asOfIn(lines: readonly Line[]): AsOf[] {
  return lines.flatMap((line) =>
    line.planned
      ? []
      : [...line.plain.matchAll(AS_OF)].flatMap((match) => {
          const date = parseDate(match[1] ?? '');
          return date === null ? [] : [{ line, start: match.index, end: match.index + match[0].length, date }];
        }),
  );
}
