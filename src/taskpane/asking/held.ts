/** What the engine keeps of a check, and the small part of it that the page gets at once. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import { toText } from '../../core/decimal';
import type { Finding } from '../../core/finding';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { SettledExamination } from '../../engine';
import type { Answer, Outline } from './answer';
import { textsKey } from './texts-key';

export interface Held {
  readonly books: readonly WorkbookSnapshot[];
  readonly reading: Reading;
  readonly examination: SettledExamination;
  /** The office's own forms. */
  readonly forms?: readonly FormDefinition[];
  /** For long answers: called between two pieces of work. */
  readonly rest: () => Promise<void> | null;
}

/** Lines of a table that the page gets: a clerk looks for the odd one, not for two thousand. */
export const MOST_LINES = 60;

export function outlineOf(reading: Reading, forms: readonly FormDefinition[] = []): Outline {
  const titles = new Map(forms.map(({ id, title }) => [id, title]));
  const texts: Record<string, number> = {};
  for (const { at } of reading.texts) {
    const key = textsKey(at.file, at.sheet);
    texts[key] = (texts[key] ?? 0) + 1;
  }
  return {
    workbooks: reading.workbooks,
    tables: reading.tables.map((table) => ({
      ...table,
      lines: table.lines.slice(0, MOST_LINES),
      lineCount: table.lines.length,
      ...ownTitleOf(titles.get(table.form ?? '')),
    })),
    texts,
  };
}

/** Cells that a finding's suspects would write into. */
function suspected({ suspects = [] }: Finding): readonly CellAddress[] {
  return suspects.flatMap(({ at, data }) => {
    const { otherCell, otherSheet, otherFile } = data;
    return otherCell === undefined
      ? [at]
      : [at, { file: otherFile ?? at.file, sheet: otherSheet ?? at.sheet, cell: otherCell }];
  });
}

const ownTitleOf = (ownTitle: FormDefinition['title'] | undefined): { ownTitle?: FormDefinition['title'] } =>
  ownTitle ? { ownTitle } : {};

export function answerOf(of: number, { reading, examination, forms }: Held): Answer {
  const { findings, skipped, proven, summary, waived, reopened } = examination;
  const wanted = new Set(findings.flatMap(suspected).map(addressKey));
  const standing = new Map<string, string>();
  if (wanted.size > 0) {
    const sheets = new Set(findings.flatMap(suspected).map(({ sheet }) => sheet));
    for (const { at, value } of reading.facts) {
      const key = sheets.has(at.sheet) ? addressKey(at) : '';
      if (wanted.has(key) && !standing.has(key)) standing.set(key, toText(value));
    }
  }
  return {
    of,
    reading: outlineOf(reading, forms),
    examination: { findings, skipped, proven, summary, waived, reopened },
    standing,
  };
}
