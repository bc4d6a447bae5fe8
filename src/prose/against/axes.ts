/**
 * What the columns of a workbook's table tell: an amount of this period, of the last one, of the plan, a percentage of one of
 * these, a change, a rate; and of which indicator. Headings say it by words or by years alone ("Quý I/2024 | Quý I/2025").
 */
import type { Measure } from '../../core/fact';
import type { ColumnReading, TableReading } from '../../core/reading';
import { columnPeriod, DAY_BEFORE, foldText, parseUnit, PLAN_NAMES, wordOf, YEAR_BEFORE } from '../../language';

/** `start`: the year's or the last one's end, which stocks are compared with. */
export type Time = 'now' | 'prior' | 'plan' | 'start' | 'other';
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

const PLAN = wordOf(`${PLAN_NAMES}|chỉ tiêu giao|giao(?= (?:đầu )?năm| \\d)|nhiệm vụ giao`);
const PRIOR = wordOf(`${YEAR_BEFORE}|kỳ trước`);
const START = new RegExp(DAY_BEFORE, 'u');
const COMPARED = /(?<!\p{L})(?:so sánh|so với|so|đạt|hoàn thành|bằng)(?!\p{L})|%|=/u;
const RATE = /(?<!\p{L})(?:tỷ|tỉ) lệ(?!\p{L})/u;
const AGAINST =
  /(?<!\p{L})(?:so sánh|so với|so|tăng|giảm|bằng|th|thực hiện|hoàn thành|chênh lệch)(?!\p{L})|[=/]\s*(?:kh|dt|ck|cùng)/u;
const BOTH_WAYS = /\(?\+\s*[/,;]\s*[-–]\)?|\(\+\)[^()]*\([-–]\)/u;
const CHANGED = /(?<!\p{L})(?:tăng|giảm|chênh lệch)(?!\p{L})/u;
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/gu;
const BRACKETS = /\([^()]*\)/gu;

/** What headings say of when, how far and by which measure, and never of what. */
const OF_TIME =
  /(?<!\p{L})(?:(?:kế hoạch|kh|dự toán|dt)(?: (?:năm|vụ|giao|quý))*|cùng kỳ(?: năm (?:trước|ngoái))?|ck|(?:quý|tháng|năm|vụ|kỳ) (?:trước|này|nay|ngoái|[ivx]+(?!\p{L}))|(?:quý|tháng|năm|(?<!số )vụ) (?=\d)|thực hiện(?: vụ)?|th|ước(?: tính| đạt)?|lũy kế|luỹ kế|cộng dồn|hiện (?:nay|tại|có)|đến nay|(?:đầu|cuối) (?:năm|kỳ|vụ)(?: (?:trước|ngoái))?|kỳ báo cáo|so sánh|so với|so|đạt|hoàn thành|chênh lệch|tăng|giảm|tỷ lệ|tỉ lệ|tháng|quý|kết quả|chỉ tiêu)(?!\p{L})|\d+(?:t(?!\p{L}))?/gu;

/** "LÚA HÈ THU | Sản lượng | tấn": in what it is measured is not what it is. */
function isUnit(level: string): boolean {
  const unit = parseUnit(level);
  return unit !== null && unit.dimension !== 'count';
}

function indicatorOf(
  heading: readonly string[],
  words: (text: string) => ReadonlySet<string>,
  time: Time,
): ReadonlySet<string> {
  const names = heading.filter((level, at) => at === 0 || !isUnit(level));
  const said = foldText(names.map((level) => level.replace(BRACKETS, ' ')).join(' ; '));
  const text = time === 'plan' ? said.replace(GIVEN, ' ') : said;
  const telling = words(text.replace(OF_TIME, ' '));
  return new Set([...telling].filter((word) => !/\d/u.test(word) && word.length > 1));
}

function kindOf(text: string, measure: Measure, unit: string | null): AxisKind {
  if (/^percent-of-plan/u.test(measure)) return 'of-plan';
  if (/^percent-of-prior/u.test(measure)) return 'of-prior';
  const percent = unit === '%' || /%/u.test(text) || (unit === null && RATE.test(text));
  // "Tỷ lệ đạt (%)", "Tỷ lệ cùng kỳ (%)": a rate of its own time; "Tỷ lệ so với cùng kỳ (%)" compares.
  if (percent && RATE.test(text) && !AGAINST.test(text) && !PLAN.test(text)) return 'rate';
  if (!percent && BOTH_WAYS.test(text)) return 'change';
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

/** By whom a plan was given says nothing of what it plans. */
const GIVEN =
  /(?:(?<!\p{L})(?:hđnd|ubnd|trung ương|tw|bộ(?: \p{L}+)?|tỉnh|huyện|thành phố|xã|phường|cấp trên|được|thủ tướng|chính phủ)(?!\p{L})[\s,]*)*giao(?!\p{L}| ban| thông)/gu;

const yearsIn = (text: string): number[] => (text.match(YEAR) ?? []).map(Number);

function timeOf(text: string, measure: Measure, year: number | null): Time {
  if (/^plan/u.test(measure)) return 'plan';
  if (/^prior/u.test(measure)) return 'prior';
  if (/^actual/u.test(measure)) return 'now';
  if (PLAN.test(text) && !COMPARED.test(text)) return 'plan';
  if (START.test(text) && !PRIOR.test(text.replace(START, ' '))) return 'start';
  if (PRIOR.test(text)) return 'prior';
  const named = yearsIn(text).at(-1);
  if (named === undefined || year === null || named === year) return 'now';
  return named === year - 1 ? 'prior' : 'other';
}

/** The year in which a period ends. */
export const yearOfPeriod = (id: string): string => /^\d{4}/u.exec(id.split('_').at(-1) ?? '')?.[0] ?? '';

/** "Năm học 2024-2025", "niên độ 2024/2025": the year in which it ends, as its columns are told apart by it. */
const TWO_YEARS = /(?:năm học|niên độ|niên vụ|năm)\s+(?:19|20)\d{2}\s*[-–/]\s*((?:19|20)\d{2})/u;

/** The year of the table's own figures: of a school year the one in which it ends; its period's, else the last that its columns name. */
export function yearOf({ period, columns, title }: TableReading, home: string): number | null {
  const school = TWO_YEARS.exec(foldText(title))?.[1];
  const own = yearOfPeriod(period?.id ?? '');
  if (school !== undefined && own === '') return Number(school);
  const stated = own || yearOfPeriod(home);
  if (stated !== '') return Number(stated);
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

/** A span tells something only where another column of the same indicator has another. */
function withoutLoneSpans(axes: readonly (readonly [number, Axis])[]): ReadonlyMap<number, Axis> {
  const groupOf = ({ kind, time, indicator }: Axis): string => `${kind} ${time} ${[...indicator].sort().join(' ')}`;
  const counts = new Map<string, number>();
  for (const [, axis] of axes) counts.set(groupOf(axis), (counts.get(groupOf(axis)) ?? 0) + 1);
  return new Map(axes.map(([at, axis]) => [at, counts.get(groupOf(axis)) === 1 ? { ...axis, span: '' } : axis]));
}

/** `home`: calendar id of the workbooks' period, for tables that state none; `words`: those of a heading that tell. */
export function axesOf(
  table: TableReading,
  home: string,
  words: (text: string) => ReadonlySet<string>,
): ReadonlyMap<number, Axis> {
  const year = yearOf(table, home);
  const measured = table.columns.filter(({ role, measure }) => role === 'measure' && measure !== null);
  return withoutLoneSpans(
    measured.map((column): [number, Axis] => {
      const text = foldText(column.heading.join(' '));
      const measure = column.measure ?? '';
      const kind = kindOf(text, measure, column.unit);
      const time = timeOf(text, measure, year);
      const indicator = indicatorOf(column.heading, words, time);
      return [
        column.column,
        {
          column: column.column,
          // "Tỷ lệ đạt chuẩn (%)" is of what it names; "So sánh (%)" of the columns beside it.
          kind: kind === 'compared' && indicator.size > 0 ? 'rate' : kind,
          time,
          indicator,
          span: kind === 'amount' && time !== 'plan' ? spanOf(column, table.period?.id ?? home) : '',
        },
      ];
    }),
  );
}
