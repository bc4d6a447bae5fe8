/** Tables of a report's body that are a sheet's: the same lines, and columns whose figures are all the same. */
import { compare } from '../../core/decimal';
import { parseCellName } from '../../core/cell-address';
import type { DocumentTable } from '../../core/document-text';
import type { Fact } from '../../core/fact';
import type { ColumnReading, Reading, TableReading } from '../../core/reading';
import { foldText, parseFigure } from '../../language';
import { wordsOf } from '../../prose';

export interface LearntTable {
  /** Index of the paragraph that it follows. */
  readonly after: number;
  /** As an outline names it: "Quy mô trường lớp | Số lớp | Số học sinh". */
  readonly words: string;
}

const FEWEST_LINES = 2;
/** Columns that a printed table has of itself. */
const OWN = /^(?:stt|tt|số tt|đvt|đơn vị(?: tính)?|ghi chú)?$/u;

const grid = ({ cells }: DocumentTable): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  for (const { row, column, text } of cells) (rows[row] ??= [])[column] = text.replace(/\s+/g, ' ').trim();
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
};

const isLine = (text: string, label: string): boolean => {
  const [a, b] = [wordsOf(text), wordsOf(label)];
  return foldText(text) === foldText(label) || (a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word)));
};

/** Whether a printed cell shows a fact: its digits, rounded to as many; a blank or a dash where there is none. */
function shows(text: string, fact: Fact | undefined): boolean {
  const parsed = parseFigure(text);
  const all = parsed?.kind === 'ambiguous' ? [parsed.asThousands, parsed.asDecimals] : [parsed];
  if (!fact) return text === '' || parsed?.kind === 'none';
  return all.some((each) => each?.kind === 'figure' && compare(each.value, fact.value) === 0);
}

class Sheet {
  private readonly facts = new Map<string, Fact>();
  readonly rows: readonly { readonly row: number; readonly label: string }[];
  readonly columns: readonly ColumnReading[];

  constructor(
    readonly table: TableReading,
    reading: Reading,
  ) {
    const rows = new Set<number>();
    for (const fact of reading.facts) {
      const at = reading.tables[fact.table] === table ? parseCellName(fact.at.cell) : null;
      if (!at) continue;
      rows.add(at.row);
      this.facts.set(`${String(at.row)} ${String(at.column)}`, fact);
    }
    this.rows = table.lines.filter(({ row }) => rows.has(row));
    this.columns = table.columns.filter(({ role }) => role === 'measure');
  }

  at(row: number, column: number): Fact | undefined {
    return this.facts.get(`${String(row)} ${String(column)}`);
  }

  /** The one column whose figures a printed column shows; of several alike the one that its heading names. */
  column(texts: readonly string[], rows: readonly number[], heading: string): ColumnReading | null {
    const found = this.columns.filter(({ column }) =>
      texts.every((text, n) => shows(text, this.at(rows[n] ?? -1, column))),
    );
    const said = wordsOf(heading);
    const named = found.filter(({ heading: path }) => [...wordsOf(path.join(' '))].some((word) => said.has(word)));
    const [only, ...others] = named.length > 0 ? named : found;
    return others.length === 0 ? (only ?? null) : null;
  }
}

/** The sheet's columns that the table prints, in its order; null where it is not this sheet's. */
function columnsOf(rows: readonly (readonly string[])[], sheet: Sheet): readonly ColumnReading[] | null {
  const label = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < label; column += 1) {
    const matched = rows.flatMap((row, at) => {
      const line = sheet.rows.find((each) => isLine(row[column] ?? '', each.label));
      return line ? [{ at, row: line.row }] : [];
    });
    const first = matched[0]?.at ?? 0;
    const isWhole = matched.length === sheet.rows.length && matched.length === rows.length - first;
    if (matched.length < FEWEST_LINES || !isWhole) continue;
    const width = rows.slice(first).reduce((most, row) => Math.max(most, row.length), 0);
    const found: ColumnReading[] = [];
    for (let other = 0; other < width; other += 1) {
      const heading = rows
        .slice(0, first)
        .map((row) => row[other] ?? '')
        .join(' ')
        .trim();
      if (other === column || OWN.test(foldText(heading))) continue;
      const texts = matched.map(({ at }) => rows[at]?.[other] ?? '');
      const own = sheet.column(
        texts,
        matched.map(({ row }) => row),
        heading,
      );
      if (!own || found.includes(own)) return null;
      found.push(own);
    }
    return found.length > 0 ? found : null;
  }
  return null;
}

const headingOf = ({ heading, code }: ColumnReading): string =>
  heading.filter((part, index, all) => part !== '' && part !== all[index - 1]).join(': ') || (code ?? '');

/** Each with the sheet that it prints, where exactly one is that. */
export function learntTables(tables: readonly DocumentTable[], reading: Reading): readonly LearntTable[] {
  const sheets = reading.tables.map((table) => new Sheet(table, reading));
  return tables.flatMap((table): LearntTable[] => {
    const rows = grid(table);
    const found = sheets.flatMap((sheet) => {
      const columns = columnsOf(rows, sheet);
      return columns ? [{ sheet, columns }] : [];
    });
    const [only, ...others] = found;
    if (!only || others.length > 0) return [];
    const { table: of } = only.sheet;
    const isAlone = reading.tables.filter(({ sheet }) => sheet === of.sheet).length === 1;
    const name = of.form ?? (isAlone ? of.sheet : of.title);
    const isAll = only.columns.length === only.sheet.columns.length;
    const words = [name, ...(isAll ? [] : only.columns.map(headingOf))];
    return words.some((word) => word.includes('|')) ? [] : [{ after: table.after, words: words.join(' | ') }];
  });
}
