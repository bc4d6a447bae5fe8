/** What an office declares of sheets, with the places of its words; and which of those words no given workbook has. */
import { parseCellName } from '../../core/cell-address';
import type { Finding } from '../../core/finding';
import type { Reading, TableReading } from '../../core/reading';
import type { YamlPlace } from '../../forms';
import { nearest, unmarked } from '../../language';
import {
  bookName,
  isCalled,
  isHeaded,
  sheetFigures,
  sourcesOf,
  tablesNamed,
  type FigureSource,
  type Sources,
} from '../../narrative';

/** The words of a declaration that name something on a sheet. */
export type DeclaredWord = 'sheet' | 'line' | 'column' | 'cell';

export interface Declared {
  /** Of the figure, or of the table as the outline has it. */
  readonly name: string;
  readonly source: FigureSource;
  /** Columns that a table is cut down to. */
  readonly columns?: readonly string[];
  readonly file: string;
  readonly places: Readonly<Record<DeclaredWord, YamlPlace>>;
}

interface Wrong {
  readonly word: DeclaredWord;
  readonly vi: string;
  readonly en: string;
}

const hint = (name: string | null): Pick<Wrong, 'vi' | 'en'> =>
  name === null ? { vi: '', en: '' } : { vi: `; gần nhất: “${name}”`, en: `; the nearest is "${name}"` };

const headingOf = ({ heading, code }: TableReading['columns'][number]): string =>
  heading.filter((part) => part !== '').at(-1) ?? code ?? '';

function wrongSheet(reading: Reading, sheet: string): Wrong {
  const tabs = reading.tables.map((table) => table.sheet);
  const near = hint(nearest(sheet, [...tabs, ...reading.tables.map(({ title }) => title)]));
  return {
    word: 'sheet',
    vi: `các sổ không có trang “${unmarked(sheet)}”${near.vi}`,
    en: `there is no sheet "${unmarked(sheet)}"${near.en}`,
  };
}

function wrongColumn(table: TableReading, column: string): Wrong {
  const names = table.columns.filter(({ role }) => role === 'measure').map(headingOf);
  const near = hint(nearest(column, names));
  const where = table.sheet;
  return {
    word: 'column',
    vi: `trang “${where}” không có cột “${unmarked(column)}”${near.vi}`,
    en: `the sheet "${where}" has no column "${unmarked(column)}"${near.en}`,
  };
}

function wrongBook(reading: Reading, { book = '', sheet = '' }: FigureSource): Wrong {
  const near = hint(nearest(book, [...new Set(reading.workbooks.map(({ file }) => bookName(file)))]));
  return {
    word: 'sheet',
    vi: `không có sổ “${book}” với trang “${unmarked(sheet)}”${near.vi}`,
    en: `there is no workbook "${book}" with a sheet "${unmarked(sheet)}"${near.en}`,
  };
}

function severalBooks(sheet: string, files: readonly string[]): Wrong {
  const [first = '', second = ''] = files;
  return {
    word: 'sheet',
    vi: `trang “${sheet}” của nhiều sổ (${first}, ${second}) đều có dòng này; ghi thêm book: "${bookName(first)}"`,
    en: `several workbooks (${first}, ${second}) have this line on a sheet "${sheet}"; add book: "${bookName(first)}"`,
  };
}

function wrongCell(tables: readonly TableReading[], cell: string): Wrong | null {
  const at = parseCellName(cell.toUpperCase());
  if (!at)
    return {
      word: 'cell',
      vi: `“${cell}” không phải địa chỉ ô, ví dụ D12`,
      en: `"${cell}" is no address of a cell, as D12 is`,
    };
  const isFigure = tables.some(
    ({ lines, columns }) =>
      lines.some(({ row }) => row === at.row) &&
      columns.some(({ column, role }) => column === at.column && role === 'measure'),
  );
  if (isFigure) return null;
  const where = tables[0]?.sheet ?? '';
  return {
    word: 'cell',
    vi: `ô ${cell.toUpperCase()} của trang “${where}” không phải ô số liệu`,
    en: `cell ${cell.toUpperCase()} of the sheet "${where}" holds no figure`,
  };
}

/** What is wrong with a declaration beside these workbooks; null where nothing is. A form's words were asked of the form. */
function wrongIn(reading: Reading, sources: Sources, { source, columns }: Declared): Wrong | null {
  const tables = tablesNamed(reading, source);
  const [table] = tables;
  if (!table) return source.book === undefined ? wrongSheet(reading, source.sheet ?? '') : wrongBook(reading, source);
  if (columns) {
    const absent = columns.find(
      (name) =>
        !table.columns.some(
          (column) => isHeaded(column, name.replaceAll(': ', ' '), source.of) || isHeaded(column, name),
        ),
    );
    return absent === undefined ? null : wrongColumn(table, absent);
  }
  if (sources.figure(source)) return null;
  const files = [...new Set(sheetFigures(reading)(source).map(({ at }) => at.file))];
  if (files.length > 1) return severalBooks(table.sheet, files);
  if (source.cell !== undefined) return wrongCell(tables, source.cell) ?? wrongColumn(table, source.measure);
  if (sources.place(source)?.at) return null;
  const { key, measure } = source;
  const lines = table.lines.filter(({ label }) => label !== '');
  if (lines.some((line) => line.key === key || line.code === key || isCalled(line.label, key, source.of)))
    return wrongColumn(table, measure);
  const near = hint(
    nearest(
      key,
      lines.map(({ label }) => label),
    ),
  );
  return {
    word: 'line',
    vi: `trang “${table.sheet}” không có dòng “${unmarked(key)}”${near.vi}`,
    en: `the sheet "${table.sheet}" has no line "${unmarked(key)}"${near.en}`,
  };
}

/** A finding of the check "report-complete" for each declaration that names what is not there, at its place in the office's files. */
export function misnamed(reading: Reading, declared: readonly Declared[]): readonly Finding[] {
  const own = declared.filter(({ source }) => source.sheet !== undefined && source.form === '');
  if (reading.tables.length === 0 || own.length === 0) return [];
  const sources = sourcesOf(reading);
  const [book] = reading.workbooks;
  return own.flatMap((each): Finding[] => {
    const wrong = wrongIn(reading, sources, each);
    if (!wrong) return [];
    const { line, column } = each.places[wrong.word];
    const [table] = tablesNamed(reading, each.source);
    return [
      {
        ...{ check: 'report-complete', code: 'misnamed', severity: 'warning', related: [] },
        at: {
          file: table?.file ?? book?.file ?? '',
          sheet: table?.sheet ?? book?.sheets[0]?.name ?? '',
          cell: table ? 'A1' : '',
        },
        data: {
          ...{ name: each.name, file: each.file, line: String(line), column: String(column) },
          ...{ problem: wrong.vi, detail: wrong.en },
        },
      },
    ];
  });
}
