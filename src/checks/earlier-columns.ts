/** Which column of an earlier table a column repeats, or goes on from: by the period that each is of, and by what it measures. */
import type { ColumnPair, ColumnReading } from '../core/reading';
import { bareWords, columnGroup, columnPeriod } from '../language';
import type { Partners } from './earlier-partners';
import { spanBetween } from './earlier-span';

const PART_OF_YEAR = /\b(?:thang|quy|month|quarter)\b/;
const PLANNED = /\b(?:ke hoach|du toan|kh|dt|chi tieu|giao)\b/;
const SHARE = /\b(?:so sanh|so voi|ty le|ty trong|co cau|toc do|tang|giam|chenh lech|chi so)\b/;

/** What a heading says besides a time and besides that it is a figure of that time: "Ước thực hiện 6 tháng năm 2024" is nothing. */
const OF_TIME =
  /\b(?:\d+t?|t\d+|[ivx]+|nam|thang|quy|dau|cuoi|ky|ngay|uoc|den|het|thuc hien|th|so lieu|so|bao cao|ket qua|chinh thuc|cung|ck|truoc|ngoai|nay|ca|luy ke|tu|months?|quarter|years?|actual|same|period|last|previous)\b/g;

const whatOf = ({ heading }: ColumnReading): string =>
  bareWords(heading.join(' ').replace(/\([^()]*\)/gu, ' '))
    .replace(OF_TIME, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const headingOf = ({ heading }: ColumnReading): string => bareWords(heading.join(' '));

const nameOf = (column: ColumnReading, measure: string | null): string => `${measure ?? ''}|${columnGroup(column)}`;

const PERCENT = 'percent-of-prior';

/** Measure that a column of last year's figures repeats: "production" for "production-prior". */
function repeated(measure: string): string | null {
  return measure === 'prior' ? 'actual' : (/^(.+)-prior$/.exec(measure)?.[1] ?? null);
}

function isAmount(column: ColumnReading): boolean {
  const heading = headingOf(column);
  return (
    !/percent|growth|plan/.test(column.measure ?? '') &&
    column.unit !== '%' &&
    !PLANNED.test(heading) &&
    !SHARE.test(heading)
  );
}

/** The only one of them that fits; null where none or several do. */
function only(columns: readonly ColumnReading[], fits: (column: ColumnReading) => boolean): ColumnReading | null {
  const [one, ...more] = columns.filter(fits);
  return more.length === 0 ? (one ?? null) : null;
}

/** A plan of the year; one of a month or a quarter says so. */
const isPlanOfYear = (column: ColumnReading): boolean =>
  column.measure === 'plan' && !PART_OF_YEAR.test(headingOf(column));

/** `now` and `then` are the columns of figures of two tables of one name. */
export function columnPairs(
  now: readonly ColumnReading[],
  then: readonly ColumnReading[],
  { span, period, earlier }: Pick<Partners, 'span' | 'period' | 'earlier'>,
): readonly ColumnPair[] {
  const [own, others] = [now, then].map((columns) =>
    columns.filter(({ role, measure }) => role === 'measure' && measure),
  );
  const named = (columns: readonly ColumnReading[] = [], name: string): ColumnReading | null =>
    only(columns, (column) => nameOf(column, column.measure) === name);
  const isOfThen = (column: ColumnReading): boolean => columnPeriod(column.heading, earlier) === earlier;
  const mayBeOfThen = ({ heading }: ColumnReading): boolean => (columnPeriod(heading, earlier) ?? earlier) === earlier;
  // Where this year's months stand under "Năm 2025", nobody knows what "Năm 2024" is.
  const year = period.slice(0, 4);
  const isOfYears =
    period !== year && (own ?? []).some((column) => isAmount(column) && columnPeriod(column.heading, period) === year);
  const ofThen = (others ?? []).filter((other) => isAmount(other) && isOfThen(other));
  /** By what both say besides the time; the only amounts of that time on either side are each other's. */
  const ofWords = (column: ColumnReading): ColumnReading | null => {
    const what = whatOf(column);
    const alike = only(ofThen, (other) => whatOf(other) === what);
    if (alike || ofThen.some((other) => whatOf(other) === what)) return alike;
    const isAlone =
      (own ?? []).filter((each) => isAmount(each) && columnPeriod(each.heading, period) === earlier).length === 1;
    return isAlone ? only(ofThen, (other) => other.measure === 'actual' || whatOf(other) === '') : null;
  };
  /** A percentage of last year's, where this year's table has no column of last year's figures itself. */
  const percentOfLastYear = (column: ColumnReading): readonly ColumnPair[] => {
    if (
      span !== 'year-before' ||
      (own ?? []).some((each) => each.measure !== PERCENT && /prior$/.test(each.measure ?? ''))
    )
      return [];
    const [of, other] = [own, others].map((columns = []) => only(columns, (each) => each.measure === 'actual'));
    return of && other ? [{ claim: 'percent-of-last-year', now: column, then: other, of }] : [];
  };
  /** Last year's column of more months, beside that of fewer in an earlier report of the year: it does not fall either. */
  const grownLastYear = (column: ColumnReading, of: string | null): readonly ColumnPair[] => {
    const other = named(others, nameOf(column, column.measure));
    const ofOther = other && columnPeriod(other.heading, earlier);
    return other && of !== null && ofOther !== null && spanBetween(of, ofOther) === 'cumulative'
      ? [{ claim: 'counted-since-january', now: column, then: other }]
      : [];
  };
  return (own ?? []).flatMap((column): readonly ColumnPair[] => {
    const { measure } = column;
    if (measure === null || named(own, nameOf(column, measure)) === null) return [];
    if (measure === PERCENT) return percentOfLastYear(column);
    const of = columnPeriod(column.heading, period);
    const base = repeated(measure);
    if (base !== null || (of !== null && of.slice(0, 4) < year)) {
      if (span === 'cumulative' && base !== null) return grownLastYear(column, of);
      if (of !== earlier || (isOfYears && /^\d{4}$/.test(of))) return [];
      const byMeasure = base === null ? null : named(others, nameOf(column, base));
      const byWords = isAmount(column) ? ofWords(column) : null;
      const other = byMeasure && mayBeOfThen(byMeasure) ? byMeasure : byWords;
      return other ? [{ claim: 'same-period-last-year', now: column, then: other }] : [];
    }
    const other = span === 'this-year' || span === 'cumulative' ? named(others, nameOf(column, measure)) : null;
    if (!other) return [];
    if (isPlanOfYear(column))
      return isPlanOfYear(other) ? [{ claim: 'plan-of-the-year', now: column, then: other }] : [];
    return span === 'cumulative' ? [{ claim: 'counted-since-january', now: column, then: other }] : [];
  });
}

/** Columns of amounts that both tables have under one name, whatever they are of: for their size alone. */
export function alikeColumns(
  now: readonly ColumnReading[],
  then: readonly ColumnReading[],
): readonly Omit<ColumnPair, 'claim'>[] {
  const named = (columns: readonly ColumnReading[], name: string): ColumnReading | null =>
    only(columns, (column) => column.role === 'measure' && nameOf(column, column.measure) === name);
  return now.flatMap((column) => {
    if (column.role !== 'measure' || /percent|growth/.test(column.measure ?? '') || column.unit === '%') return [];
    const name = nameOf(column, column.measure);
    const other = named(then, name);
    return other && named(now, name) === column ? [{ now: column, then: other }] : [];
  });
}
