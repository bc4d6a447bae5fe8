/**
 * Columns that name a period, to be compared with: "Cùng kỳ 2024" and "Kế hoạch 2025" beside "Thực hiện", "Tháng 8" beside
 * "Tháng 9", "6 tháng 2024" beside "6 tháng 2025". Which of them a text means, its own words say.
 */
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText, isMarked, markPeriods, marksIn } from '../../language';
import { periodOf } from '../../office';
import { wordsOf } from '../../prose';
import { headingOf } from './columns-said';

/** A year before, a month or quarter before, the plan. */
export type Span = 'year' | 'step' | 'plan';

const CALLED: Readonly<Record<'plan' | 'year', RegExp>> = {
  plan: /kế hoạch|dự toán|chỉ tiêu(?: (?:giao|được giao))?|(?<!\p{L})(?:kh|dt)(?!\p{L})/gu,
  year: /cùng kỳ|năm trước|năm ngoái|(?<!\p{L})ck(?!\p{L})/gu,
};
/** What a column of now may say more. */
const DONE = /thực hiện|(?<!\p{L})(?:ước(?: tính| đạt)?|th|kết quả|kỳ báo cáo|kỳ này|năm nay)(?!\p{L})/gu;
const MARKS = /\{[^{}]*\}/gu;
/** What a column's period is beside the report's, and what the one to compare it with is then. */
const PARTNERS: Readonly<Record<string, readonly (readonly [Span, string])[]>> = {
  'kỳ này': [
    ['year', 'cùng kỳ'],
    ['step', 'kỳ trước'],
  ],
  'năm nay': [['year', 'năm trước']],
  'lũy kế': [['year', 'lũy kế, năm trước']],
};

const periods = new WeakMap<Reading, string>();
function periodIn(books: Reading): string {
  const known = periods.get(books) ?? periodOf(books) ?? '';
  periods.set(books, known);
  return known;
}

/** The words of a heading but its periods and what else may differ. */
const restOf = (heading: string, report: string, ...less: readonly RegExp[]): ReadonlySet<string> =>
  wordsOf(
    less.reduce(
      (text, pattern) => text.replace(pattern, ' '),
      foldText(markPeriods(heading, report)).replace(MARKS, ' '),
    ),
  );
const isAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

/** What the column of `other` is beside that of `own`; null where it is nothing of the kind. */
function spanOf(own: string, other: string, report: string): Span | null {
  const marked = foldText(markPeriods(other, report));
  for (const span of ['plan', 'year'] as const) {
    if (marked.search(CALLED[span]) < 0) continue;
    const isOfYear = span === 'year' || !isMarked(marked) || (marksIn(other, report) ?? []).includes('năm nay');
    const words = restOf(other, report, CALLED[span], DONE);
    return isOfYear && foldText(own).search(CALLED[span]) < 0 && isAlike(words, restOf(own, report, DONE))
      ? span
      : null;
  }
  if (!isAlike(restOf(own, report, DONE), restOf(other, report, DONE))) return null;
  const [marks, others] = [marksIn(own, report) ?? [], marksIn(other, report) ?? []];
  const found = marks.flatMap((mark) => PARTNERS[mark] ?? []).find(([, mark]) => others.includes(mark));
  return found?.[0] ?? null;
}

/** Cells on a cell's line in columns that are such spans beside its own. */
export function besideByPeriod(books: Reading, cell: FactIndex, spans: readonly Span[]): readonly FactIndex[] {
  const own = books.facts[cell];
  const report = periodIn(books);
  if (!own || report === '') return [];
  const heading = headingOf(own, books);
  const isOnLine = (fact: Fact): boolean =>
    fact.table === own.table && fact.line === own.line && fact.label === own.label && fact !== own;
  return books.facts.flatMap((fact, index) => {
    if (!isOnLine(fact)) return [];
    const span = spanOf(heading, headingOf(fact, books), report);
    return span !== null && spans.includes(span) ? [index] : [];
  });
}

const STEPS = /(?<!\p{L})(?:tháng|quý|kỳ|tuần) trước(?!\p{L})/u;
const YEARS = /cùng kỳ|năm (?:trước|ngoái)/u;

/** Which span some words compare with; null where they say none. */
export function spanSaid(words: string, books: Reading): Span | 'other' | null {
  const said = foldText(words);
  if (YEARS.test(said)) return 'year';
  if (STEPS.test(said)) return 'step';
  const report = periodIn(books);
  const [, named = ''] = /(?:so với|hơn|bằng)\s+((?:quý|tháng|năm)\s+\S+(?:\s+(?:năm\s+)?\d{4})?)/u.exec(said) ?? [];
  const marks = report === '' ? null : marksIn(named, report);
  if (marks === null) return null;
  if (marks.includes('kỳ trước')) return 'step';
  return marks.some((mark) => mark === 'cùng kỳ' || mark === 'năm trước') ? 'year' : 'other';
}
