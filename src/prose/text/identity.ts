/** What a document says of itself: the period that it reports, and days up to which its figures were counted. */
import type { Period } from '../../core/reading';
import { parseDate, parsePeriod } from '../../language';
import type { Line } from './lines';

const HEAD = 30;

const KIND = /^\s*BÁO CÁO(?!\p{L})/u;
/** Headings of what is to come speak of another period. */
const AHEAD = /phương hướng|nhiệm vụ|kế hoạch|giải pháp/iu;

/** The first period below "BÁO CÁO", else in the headings, else in the opening sentences. */
export function periodOf(lines: readonly Line[]): Period | null {
  const head = lines.filter(({ note, place }) => note === null && place === 'body').slice(0, HEAD);
  const at = head.findIndex(({ plain }) => KIND.test(plain));
  const title = at < 0 ? [] : head.slice(at, at + 3);
  const headings = head.filter(({ heading, plain }) => heading && !AHEAD.test(plain));
  for (const line of [...title, ...headings, ...head.slice(0, 12)]) {
    const period = parsePeriod(line.plain.slice(0, 280));
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
