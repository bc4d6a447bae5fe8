/** What a document says of itself: the period that it reports, and days up to which its figures were counted. */
import type { Period } from '../../core/reading';
import { parseDate, parsePeriod } from '../../language';
import type { Line } from './lines';

const HEAD = 30;

const KIND = /^\s*BÁO CÁO(?!\p{L})/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** Headings of what is to come speak of another period. */
const AHEAD = /phương hướng|nhiệm vụ|kế hoạch|giải pháp/iu;

/** "… 6 tháng đầu năm 2025 và nhiệm vụ trọng tâm 6 tháng cuối năm 2025": what a title says before it looks ahead. */
function reportedIn(text: string): string {
  const reported = text.slice(0, AHEAD.exec(text)?.index);
  if (YEAR.test(reported) || !/tháng|quý|vụ/iu.test(reported)) return reported;
  // "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024": one year for both.
  const year = YEAR.exec(text.slice(reported.length))?.[0];
  return year === undefined ? reported : `${reported.replace(/(?:năm)?[\s,;]*(?:và)?[\s,;]*$/u, '')} năm ${year}`;
}

/** The first period below "BÁO CÁO", else in the headings, else in the opening sentences; of what is to come only where nothing else is said. */
export function periodOf(lines: readonly Line[]): Period | null {
  const head = lines.filter(({ note, place }) => note === null && place === 'body').slice(0, HEAD);
  const at = head.findIndex(({ plain }) => KIND.test(plain));
  const title = at < 0 ? [] : head.slice(at, at + 3);
  const headings = head.filter(({ heading, plain }) => heading && !AHEAD.test(plain));
  const said = [...title, ...headings, ...head.slice(0, 12)].map(({ plain }) => plain.slice(0, 280));
  for (const text of [...said.map(reportedIn), ...said]) {
    const period = parsePeriod(text);
    if (period) return period;
  }
  return null;
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
