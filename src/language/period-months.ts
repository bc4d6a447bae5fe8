/** The months of a calendar id ("2021-H1" is January to June), the id of months, and what may stand in one report. */

export interface PeriodMonths {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const two = (month: number): string => String(month).padStart(2, '0');

/** "2021-H1", "2021-Q3", "2021-9M", "2021-11M", "2021-M06", "2021"; other stretches as "2021-M04-M08". */
export function monthsId(year: number, first: number, last: number): string {
  const length = last - first + 1;
  const y = String(year);
  if (length === 12) return y;
  if (length === 6 && (first === 1 || first === 7)) return `${y}-H${first === 1 ? '1' : '2'}`;
  if (length === 3 && first % 3 === 1) return `${y}-Q${String((first + 2) / 3)}`;
  if (length === 1) return `${y}-M${two(first)}`;
  return first === 1 ? `${y}-${String(length)}M` : `${y}-M${two(first)}-M${two(last)}`;
}

const ID = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{1,2})M|M(\d{2})(?:-M(\d{2}))?))?$/;

/** null for a season and for dates that are no whole months. */
export function monthsOf(id: string): PeriodMonths | null {
  const match = ID.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  const [half, quarter, count, month, to] = match.slice(2).map((part) => (part === undefined ? 0 : Number(part)));
  if (half) return { year, first: half * 6 - 5, last: half * 6 };
  if (quarter) return { year, first: quarter * 3 - 2, last: quarter * 3 };
  if (count) return { year, first: 1, last: count };
  if (month) return { year, first: month, last: to || month };
  return { year, first: 1, last: 12 };
}

const yearOf = (id: string): string => id.slice(0, 4);

/**
 * Whether figures of the one period may stand in a report of the other without a question: the same period; the whole
 * year's (a plan, a list of works) or a harvest's of that year; in a monthly report whatever ends with its month.
 */
export function belongsTo(stated: string, wanted: string): boolean {
  if (stated === wanted) return true;
  if (yearOf(stated) !== yearOf(wanted)) return false;
  if (stated === yearOf(wanted) || stated.includes('-vu-')) return true;
  const [own, report] = [monthsOf(stated), monthsOf(wanted)];
  if (!own || !report) return false;
  const isMonthly = /-(?:M\d{2}|\d{1,2}M)$/.test(wanted) && !wanted.endsWith('-9M');
  return isMonthly && own.last === report.last;
}
