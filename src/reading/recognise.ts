/** Which form a table is: by its number, its title, its headings and labels; never by the sheet's name or place alone. */
import type { FormColumn, FormDefinition, FormLine } from '../core/form';
import { onceFor } from '../core/once-for';
import { foldText } from '../language';
import type { TableColumn } from './columns';
import { comparable } from './comparable';

export interface FormMatch {
  readonly form: FormDefinition;
  /** 0 to 1. */
  readonly score: number;
}

interface PreparedLine {
  readonly line: FormLine;
  readonly names: readonly string[];
}

interface PreparedColumn {
  readonly column: FormColumn;
  readonly headings: readonly string[];
  readonly group: readonly string[];
}

export interface PreparedForm {
  readonly form: FormDefinition;
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
  readonly marks: readonly string[];
  readonly columns: readonly PreparedColumn[];
  readonly lines: readonly PreparedLine[];
  /** Keys of columns whose names another column counts: they hold names, even where "0" is typed for nobody. */
  readonly names: ReadonlySet<string>;
}

const COUNTED = /=\s*count\(\s*([a-z0-9-]+)\s*\)/u;

const namesCounted = ({ relations }: FormDefinition): ReadonlySet<string> =>
  new Set(relations.flatMap(({ over, formula }) => (over === 'columns' ? (COUNTED.exec(formula)?.[1] ?? []) : [])));

const bare = (folded: string): string => folded.replace(/[\s.]/gu, '');
const squeeze = (text: string): string => bare(foldText(text));

/** Folds a form's words once, however often sheets are read; those of columns and lines when a table may be this form. */
export const prepareForm = onceFor((form: FormDefinition): PreparedForm => {
  let columns: readonly PreparedColumn[] | undefined;
  let lines: readonly PreparedLine[] | undefined;
  return {
    form,
    numbers: form.recognise.numbers.map(squeeze),
    titles: form.recognise.titles.map(foldText),
    marks: form.recognise.marks.map(foldText),
    get columns() {
      columns ??= form.columns.map((column) => ({
        column,
        headings: column.headings.map(comparable),
        group: (column.group ?? []).map(comparable),
      }));
      return columns;
    },
    get lines() {
      lines ??= form.lines.map((line) => ({ line, names: [line.label, ...(line.synonyms ?? [])].map(comparable) }));
      return lines;
    },
    names: namesCounted(form),
  };
});

/** `lines`: those of the title block, without blanks and points. */
function numberMatches(form: PreparedForm, lines: readonly string[]): boolean {
  return form.numbers.some((number) =>
    lines.some((text) => {
      const at = text.indexOf(number);
      if (at < 0) return false;
      return !/[\d]/.test(text.charAt(at - 1)) && !/[\p{L}\d/-]/u.test(text.charAt(at + number.length));
    }),
  );
}

/** Length of the longest of the form's titles that stands in the title block. */
function titleLength(form: PreparedForm, folded: readonly string[]): number {
  let best = 0;
  for (const title of form.titles)
    if (title.length > best && folded.some((line) => line.includes(title))) best = title.length;
  return best;
}

/** What a title block says of each form: whether its number stands there, and how long its longest title is. */
export function titleWordsOf(
  forms: readonly PreparedForm[],
  folded: readonly string[],
): { readonly number: boolean; readonly title: number }[] {
  const lines = folded.map(bare);
  return forms.map((form) => ({ number: numberMatches(form, lines), title: titleLength(form, folded) }));
}

/** How well a heading path fits a form's column: 0 not at all, up to 4 for heading, group and code. */
export function columnFit(candidate: PreparedColumn, column: TableColumn): number {
  const path = column.names;
  const last = path[path.length - 1] ?? '';
  if (last === '') return 0;
  let fit = 0;
  if (candidate.headings.includes(last)) fit = 2;
  else if (path.length > 1 && candidate.headings.includes(path.slice(-2).join(' '))) fit = 2;
  else if (
    candidate.headings.some(
      (heading) => heading.length >= 5 && (last.startsWith(`${heading} `) || last.startsWith(`${heading},`)),
    )
  )
    fit = 1.4;
  else if (candidate.headings.some((heading) => heading.length >= 6 && last.includes(heading))) fit = 1;
  if (fit === 0) return 0;
  const above = path.slice(0, -1);
  const shared = candidate.group.filter((group) =>
    above.some((text) => text === group || text.includes(group) || group.includes(text)),
  ).length;
  if (candidate.group.length > 0)
    fit += above.length === 0 ? -0.6 : shared > 0 ? shared / candidate.group.length : -0.3;
  else if (above.length > 0 && above.some((text) => /so sánh|so với|%/u.test(text)) && candidate.column.unit !== '%')
    fit -= 1.2;
  const percent = column.unit?.dimension === 'percent';
  if (percent !== (candidate.column.unit === '%') && (percent || candidate.column.unit === '%')) fit -= 0.8;
  if (candidate.column.code !== undefined && candidate.column.code === column.code) fit += 0.5;
  return fit;
}

/** Measures of a form that an earlier year's column is not. */
const THIS_YEARS: ReadonlySet<string> = new Set(['plan', 'actual']);

/** Form column of each table column (by position in `columns`), each used once. */
export function matchColumns(form: PreparedForm, columns: readonly TableColumn[]): (FormColumn | null)[] {
  const pairs: { at: number; column: FormColumn; fit: number }[] = [];
  columns.forEach((column, at) => {
    for (const candidate of form.columns) {
      const text = candidate.column.role === 'text' || candidate.column.role === 'unit';
      if (column.role === 'measure' && text && column.figures > 0 && !form.names.has(candidate.column.key)) continue;
      if (column.earlier && THIS_YEARS.has(candidate.column.measure ?? candidate.column.key)) continue;
      if (column.role === 'text' && candidate.column.role === 'measure' && column.figures === 0) continue;
      const fit = columnFit(candidate, column);
      if (fit > 0) pairs.push({ at, column: candidate.column, fit });
    }
  });
  pairs.sort((a, b) => b.fit - a.fit || a.at - b.at);
  const matched: (FormColumn | null)[] = columns.map(() => null);
  const used = new Set<FormColumn>();
  for (const { at, column } of pairs) {
    if (matched[at] !== null || used.has(column)) continue;
    matched[at] = column;
    used.add(column);
  }
  return matched;
}

/** Whether a column is what the form means by it: in a form whose columns are named by codes, the codes must agree too. */
function agrees(column: TableColumn, form: FormColumn | null): boolean {
  if (form === null || form.role === 'label') return false;
  const coded = (form.measure ?? '').startsWith('ms-');
  return !coded || column.code === null || column.code === form.code;
}

/** The best form for a table, or null: a number decides alone, a title needs the columns' consent, marks need both. */
export function recogniseForm(
  forms: readonly PreparedForm[],
  folded: readonly string[],
  columns: readonly TableColumn[],
  labels: readonly string[],
): FormMatch | null {
  const text = [...labels, ...columns.flatMap((column) => column.folded)].join('\n');
  const lines = folded.map(bare);
  let best: (FormMatch & { readonly order: number }) | null = null;
  for (const form of forms) {
    if (form.form.layout === 'cover') continue;
    const number = numberMatches(form, lines);
    const title = titleLength(form, folded);
    const marks = form.marks.filter((mark) => text.includes(mark)).length;
    if (!number && title === 0 && marks < 2) continue;
    const matched = matchColumns(form, columns);
    const wanted = columns.filter((column) => column.role === 'measure' || column.role === 'text').length;
    const agreed = columns.filter(
      (column, at) => (column.role === 'measure' || column.role === 'text') && agrees(column, matched[at] ?? null),
    ).length;
    const agreement = wanted === 0 ? 0 : agreed / wanted;
    const printed = form.columns.filter(({ column }) => column.role === 'measure' && column.printed !== false).length;
    const coverage =
      printed === 0 ? 1 : Math.min(1, columns.filter((_, at) => matched[at]?.role === 'measure').length / printed);
    const names = new Set(form.lines.flatMap((line) => line.names));
    const named = labels.filter((label) => names.has(label)).length;
    let score = 0;
    if (number) score = 0.9 + 0.1 * agreement;
    else if (title > 0 && agreement >= 0.5 && (coverage >= 0.4 || named > 0))
      score = 0.6 + 0.25 * agreement + Math.min(0.1, title / 1000);
    else if (agreement >= 0.6 && coverage >= 0.5 && marks >= 2 && (named > 0 || form.lines.length === 0))
      score = 0.35 + 0.2 * agreement + 0.1 * Math.min(1, named / 3);
    const order = score + (title + named * 5 + marks * 3) / 10_000;
    if (score > 0 && (!best || order > best.order))
      best = { form: form.form, score: Math.min(1, Math.round(score * 1000) / 1000), order };
  }
  return best && { form: best.form, score: best.score };
}
