/** The catalogue, and how sheets were understood, for people and programs. */
import { cellName, columnName } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import type { FormDefinition } from '../../core/form';
import type { ColumnReading, Reading, TableReading } from '../../core/reading';
import { structuresText } from './structures';
import { describeReason } from './reasons';

/** `forms --format json`: id, both titles, the rule, columns and lines of each form. */
export function formsJson(forms: readonly FormDefinition[]): object {
  return {
    forms: forms.map((form) => ({
      id: form.id,
      title: form.title,
      basis: form.basis,
      layout: form.layout,
      unit: form.unit,
      columns: form.columns.map((column) => ({
        key: column.key,
        role: column.role,
        measure: column.measure ?? (column.role === 'measure' ? column.key : null),
        heading: column.headings[0] ?? '',
        code: column.code ?? null,
        unit: column.unit ?? null,
      })),
      lines: form.lines.map((line) => ({
        key: line.key,
        number: line.number ?? '',
        label: line.label,
        required: line.required ?? false,
      })),
    })),
  };
}

/** One line a form: id, title, rule. */
export function formsText(forms: readonly FormDefinition[], language: Language): string {
  const width = Math.max(...forms.map((form) => form.id.length));
  return forms
    .map((form) => `${form.id.padEnd(width)}  ${form.title[language]}${form.basis === '' ? '' : `  (${form.basis})`}\n`)
    .join('');
}

const WORDS = {
  vi: {
    score: 'điểm khớp',
    none: 'không theo mẫu nào, đọc theo dòng mã số và số thứ tự',
    column: 'Cột',
    row: 'Dòng',
    unit: 'đơn vị',
    notUnderstood: 'không dùng',
    unknown: 'chỉ tiêu ngoài mẫu',
  },
  en: {
    score: 'score',
    none: 'no known form, read by its code row and outline',
    column: 'Column',
    row: 'Row',
    unit: 'unit',
    notUnderstood: 'not used',
    unknown: 'line unknown to the form',
  },
} as const;

function columnLine(column: ColumnReading, language: Language): string {
  const words = WORDS[language];
  const heading = column.heading.join(' › ') || '(…)';
  const code = column.code === null ? '' : ` [${column.code}]`;
  const meaning = column.role === 'ignored' ? words.notUnderstood : (column.measure ?? column.role);
  const unit = column.unit === null ? '' : `, ${words.unit}: ${column.unit}`;
  return `    ${words.column} ${columnName(column.column)}${code}: ${heading} → ${meaning}${unit}\n`;
}

function tableText(table: TableReading, language: Language): string {
  const words = WORDS[language];
  const { top, left, bottom, right } = table.range;
  const form =
    table.form === null ? words.none : `${table.form} (${words.score} ${String(Math.round(table.score * 100))}%)`;
  const lines = table.lines.map((line) => {
    const known =
      table.form !== null && line.key === null && line.role !== 'note' && line.role !== 'group'
        ? ` (${words.unknown})`
        : '';
    return `    ${words.row} ${String(line.row + 1)}: ${'  '.repeat(line.level)}${line.number} ${line.label} → ${line.key ?? line.code}${known}\n`;
  });
  return `  ${cellName(top, left)}:${cellName(bottom, right)}  ${table.title}\n    ${form}\n${table.columns.map((column) => columnLine(column, language)).join('')}${lines.join('')}`;
}

/** `forms --explain`: for each sheet which form matched, with what score, and how columns and lines were understood. */
export function explainText(reading: Reading, language: Language): string {
  const parts: string[] = [];
  for (const book of reading.workbooks) {
    for (const sheet of book.sheets) {
      parts.push(`${book.file} › ${sheet.name}\n`);
      if (sheet.reason !== null) parts.push(`  ${describeReason(sheet.reason, language)}\n`);
      for (const [at, table] of reading.tables.entries()) {
        if (table.file === book.file && table.sheet === sheet.name)
          parts.push(tableText(table, language), structuresText(reading, at, language));
      }
      parts.push('\n');
    }
  }
  return parts.join('');
}
