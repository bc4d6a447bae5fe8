/**
 * What the columns of a workbook's table tell: an amount of this period, of the last one, of the plan, a percentage of one of
 * these, a change, a rate; and of which indicator. Headings say it by words or by years alone ("Quý I/2024 | Quý I/2025").
 */
import type { Measure } from '../../core/fact';
import type { ColumnReading, TableReading } from '../../core/reading';
import { columnPeriod, foldText } from '../../language';

export type Time = 'now' | 'prior' | 'plan' | 'other';
export type AxisKind = 'amount' | 'of-plan' | 'of-prior' | 'growth' | 'change' | 'compared' | 'rate';

export interface Axis {
  readonly column: number;
  readonly kind: AxisKind;
  readonly time: Time;
  /** Words of the heading that name what is counted, without those of time, plan and comparison. */
  readonly indicator: ReadonlySet<string>;
  /** Of several spans of one year ("tháng 9 | 9 tháng"): its own, where it is not the table's. */
  readonly span: string;
}

const PLAN = /(?<!\p{L})(?:kế hoạch|kh|dự toán|dt|chỉ tiêu giao|nhiệm vụ giao|mục tiêu)(?!\p{L})/u;
const PRIOR = /(?<!\p{L})(?:cùng kỳ|ck|năm trước|năm ngoái|kỳ trước|vụ trước)(?!\p{L})/u;
const COMPARED = /(?<!\p{L})(?:so sánh|so với|so|đạt|hoàn thành|bằng)(?!\p{L})|%|=/u;
const CHANGED = /(?<!\p{L})(?:tăng|giảm|chênh lệch)(?!\p{L})/u;
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/gu;
const BRACKETS = /\([^()]*\)/gu;

/** What headings say of when, how far and by which measure, and never of what. */
const OF_TIME =
  /(?<!\p{L})(?:(?:kế hoạch|kh|dự toán|dt)(?: (?:năm|vụ|giao|quý))*|cùng kỳ(?: năm (?:trước|ngoái))?|ck|(?:quý|tháng|năm|vụ|kỳ) (?:trước|này|nay|ngoái|[ivx]+(?!\p{L}))|(?:quý|tháng|năm|vụ) (?=\d)|thực hiện(?: vụ)?|th|ước(?: tính| đạt)?|lũy kế|luỹ kế|so sánh|so với|so|đạt|hoàn thành|chênh lệch|tăng|giảm|tỷ lệ|tỉ lệ|tháng|quý|kết quả|chỉ tiêu)(?!\p{L})|\d+(?:t(?!\p{L}))?/gu;

function indicatorOf(heading: readonly string[], words: (text: string) => ReadonlySet<string>): ReadonlySet<string> {
  const text = foldText(heading.map((level) => level.replace(BRACKETS, ' ')).join(' ; '));
  const telling = words(text.replace(OF_TIME, ' '));
  return new Set([...telling].filter((word) => !/\d/u.test(word) && word.length > 1));
}

function kindOf(text: string, measure: Measure, unit: string | null): AxisKind {
  if (/^percent-of-plan/u.test(measure)) return 'of-plan';
  if (/^percent-of-prior/u.test(measure)) return 'of-prior';
  const percent = unit === '%' || /%/u.test(text);
  if (/^growth/u.test(measure)) return 'growth';
  if (/^(?:change|difference)/u.test(measure)) return percent ? 'growth' : 'change';
  if (/^(?:plan|actual|prior|area|yield|production|count)/u.test(measure)) return percent ? 'rate' : 'amount';
  if (percent && COMPARED.test(text.replaceAll('%', ''))) {
    if (PLAN.test(text)) return 'of-plan';
    return PRIOR.test(text) || YEAR.test(text) ? 'of-prior' : 'compared';
  }
  if (CHANGED.test(text)) return percent ? 'growth' : 'change';
  if (percent && PRIOR.test(text)) return 'of-prior';
  return percent ? 'rate' : 'amount';
}

const yearsIn = (text: string): number[] => (text.match(YEAR) ?? []).map(Number);

function timeOf(text: string, measure: Measure, year: number | null): Time {
  if (/^plan/u.test(measure)) return 'plan';
  if (/^prior/u.test(measure)) return 'prior';
  if (/^actual/u.test(measure)) return 'now';
  if (PLAN.test(text) && !COMPARED.test(text)) return 'plan';
  if (PRIOR.test(text)) return 'prior';
  const named = yearsIn(text).at(-1);
  if (named === undefined || year === null || named === year) return 'now';
  return named === year - 1 ? 'prior' : 'other';
}

/** The year of the table's own figures: its period's, else the last that its columns name. */
function yearOf({ period, columns }: TableReading, home: string): number | null {
  const stated = /^\d{4}/u.exec(period?.id ?? '')?.[0] ?? /^\d{4}/u.exec(home)?.[0];
  if (stated !== undefined) return Number(stated);
  const named = columns
    .map(({ heading }) => foldText(heading.join(' ')))
    .filter((text) => !PLAN.test(text))
    .flatMap(yearsIn);
  return named.length === 0 ? null : Math.max(...named);
}

function spanOf({ heading }: ColumnReading, period: string): string {
  const id = columnPeriod(heading, period);
  const own = id?.slice(4) ?? '';
  return own === '' || own === period.slice(4) ? '' : own;
}

/** A column of which nothing is known but its figures' measure. */
export function plainAxis(column: number, measure: Measure, unit: string | null): Axis {
  return {
    ...{ column, indicator: new Set<string>(), span: '' },
    kind: kindOf('', measure, unit),
    time: timeOf('', measure, null),
  };
}

/** `home`: calendar id of the workbooks' period, for tables that state none; `words`: those of a heading that tell. */
export function axesOf(
  table: TableReading,
  home: string,
  words: (text: string) => ReadonlySet<string>,
): ReadonlyMap<number, Axis> {
  const year = yearOf(table, home);
  const measured = table.columns.filter(({ role, measure }) => role === 'measure' && measure !== null);
  return new Map(
    measured.map((column): [number, Axis] => {
      const text = foldText(column.heading.join(' '));
      const measure = column.measure ?? '';
      const kind = kindOf(text, measure, column.unit);
      const time = timeOf(text, measure, year);
      return [
        column.column,
        {
          column: column.column,
          kind,
          time,
          indicator: indicatorOf(column.heading, words),
          span: kind === 'amount' && time !== 'plan' ? spanOf(column, table.period?.id ?? home) : '',
        },
      ];
    }),
  );
}
