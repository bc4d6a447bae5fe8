/** Tables of a report's body that are a sheet's: the same lines, and columns whose figures are all the same. */
import { compare, round, shift } from '../../core/decimal';
import { parseCellName } from '../../core/cell-address';
import type { DocumentTable } from '../../core/document-text';
import type { Fact } from '../../core/fact';
import type { ColumnReading, Reading, TableReading } from '../../core/reading';
import { foldText, parseFigure } from '../../language';
import { isTotalLine } from '../../office';
import { wordsOf } from '../../prose';

export interface LearntTable {
  /** Index of the paragraph that it follows. */
  readonly after: number;
  /** As an outline names it: "Quy mô trường lớp | Số lớp | Số học sinh"; of one that is no sheet's what it begins with. */
  readonly words: string;
  /** A table of words, kept as it stands. */
  readonly rows?: readonly (readonly string[])[];
  /** With figures, and no sheet's: the report says that it lacks it. */
  readonly lost?: true;
}

/** Words of a table's first row, to know it by. */
const MOST_HEADINGS = 4;
const NAMED_WORDS = 60;

/** A table that prints no sheet: of words it is kept, of figures it is missed by its first words. */
function withoutSheet(rows: readonly (readonly string[])[], after: number): LearntTable[] {
  const [header = []] = rows;
  const first = header
    .filter((text) => text !== '')
    .slice(0, MOST_HEADINGS)
    .join(', ');
  const name = `Bảng chưa gắn “${first.replace(/\|/g, ' ').slice(0, NAMED_WORDS)}”`;
  const hasFigures = rows.some((row, at) => row.some((text, column) => /\d/.test(text) && (at === 0 || column > 0)));
  if (first === '' || rows.length < 2) return [];
  return [{ after, words: name, ...(hasFigures ? { lost: true } : { rows }) }];
}

/** What a letterhead or a signature stands in. */
const LAYOUT = /^\s*(?:nơi nhận|cộng h[oò][aà] xã hội|(?:TM|KT|TL|TUQ)\.\s)/iu;

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

/** Whether a printed cell shows a fact: its digits, in another unit those of so many powers of ten; a blank or a dash where there is none. */
function shows(text: string, fact: Fact | undefined, power: number): boolean {
  const parsed = parseFigure(text);
  const all = parsed?.kind === 'ambiguous' ? [parsed.asThousands, parsed.asDecimals] : [parsed];
  if (!fact) return text === '' || parsed?.kind === 'none';
  const value = fact.unit?.dimension === 'money' ? shift(fact.value, power) : fact.value;
  return all.some(
    (each) => each?.kind === 'figure' && compare(each.value, power === 0 ? value : round(value, each.decimals)) === 0,
  );
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

  /** Of its amounts of money; null where it has none, or in several units. */
  get unitPower(): number | null {
    const money = [...this.facts.values()].flatMap(({ unit }) => (unit?.dimension === 'money' ? [unit.power] : []));
    const [first, ...others] = new Set(money);
    return first === undefined || others.length > 0 ? null : first;
  }

  at(row: number, column: number): Fact | undefined {
    return this.facts.get(`${String(row)} ${String(column)}`);
  }

  /** The one column whose figures a printed column shows; of several alike the one that its heading names. */
  column(texts: readonly string[], rows: readonly number[], heading: string, power: number): ColumnReading | null {
    const found = this.columns.filter(({ column }) =>
      texts.every((text, n) => shows(text, this.at(rows[n] ?? -1, column), power)),
    );
    const said = wordsOf(heading);
    const named = found.filter(({ heading: path }) => [...wordsOf(path.join(' '))].some((word) => said.has(word)));
    const [only, ...others] = named.length > 0 ? named : found;
    return others.length === 0 ? (only ?? null) : null;
  }
}

interface Printed {
  readonly columns: readonly ColumnReading[];
  readonly totals: boolean;
}

/** The sheet's columns that the table prints, in its order; null where it is not this sheet's. */
function columnsOf(rows: readonly (readonly string[])[], sheet: Sheet, power: number): Printed | null {
  const label = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < label; column += 1) {
    const matched = rows.flatMap((row, at) => {
      const line = sheet.rows.find((each) => isLine(row[column] ?? '', each.label));
      return line ? [{ at, row: line.row }] : [];
    });
    const first = matched[0]?.at ?? 0;
    const totals = matched.length === sheet.rows.length;
    const all = totals ? sheet.rows : sheet.rows.filter((line) => !isTotalLine(line));
    const isWhole =
      matched.length === rows.length - first &&
      matched.length === all.length &&
      all.every(({ row }) => matched.some((each) => each.row === row));
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
        power,
      );
      if (!own || found.includes(own)) return null;
      found.push(own);
    }
    return found.length > 0 ? { columns: found, totals } : null;
  }
  return null;
}

const headingOf = ({ heading, code }: ColumnReading): string =>
  heading.filter((part, index, all) => part !== '' && part !== all[index - 1]).join(': ') || (code ?? '');

/** Units of money that a report prints a sheet in, by their powers of ten. */
const UNITS = [
  ['nghìn đồng', 3],
  ['triệu đồng', 6],
  ['tỷ đồng', 9],
] as const;

interface InUnit {
  readonly power: number;
  /** "đơn vị: triệu đồng, 1"; "" for the sheet's own. */
  readonly words: string;
}

/** The sheet's own unit, and those that a table's words name. */
function unitsOf(rows: readonly (readonly string[])[], caption: string, sheet: Sheet): readonly InUnit[] {
  const said = foldText(`${caption} ${rows[0]?.join(' ') ?? ''} ${rows[1]?.join(' ') ?? ''}`);
  const own = sheet.unitPower;
  const decimals = Math.max(0, ...rows.flat().map((text) => /^-?[\d.]+,(\d+)$/u.exec(text)?.[1]?.length ?? 0));
  const named = UNITS.filter(([name, power]) => said.includes(name) && own !== null && power !== own);
  return [
    { power: 0, words: '' },
    ...named.map(([name, power]) => ({
      power: (own ?? 0) - power,
      words: `đơn vị: ${name}${decimals > 0 ? `, ${String(decimals)}` : ''}`,
    })),
  ];
}

/** Each with the sheet that it prints, where exactly one is that. `captionOf`: the words of the paragraph before a table. */
export function learntTables(
  tables: readonly DocumentTable[],
  reading: Reading,
  captionOf: (after: number) => string = () => '',
): readonly LearntTable[] {
  const sheets = reading.tables.map((table) => new Sheet(table, reading));
  return tables.flatMap((table): LearntTable[] => {
    const rows = grid(table);
    const found = sheets.flatMap((sheet) => {
      const [first] = unitsOf(rows, captionOf(table.after), sheet).flatMap(({ power, words }) => {
        const printed = columnsOf(rows, sheet, power);
        return printed ? [{ ...printed, sheet, unit: words }] : [];
      });
      return first ? [first] : [];
    });
    const [only, ...others] = found;
    if (table.cells.some(({ text }) => text.split('\n').some((line) => LAYOUT.test(line)))) return [];
    if (!only || others.length > 0) return withoutSheet(rows, table.after);
    const { table: of } = only.sheet;
    const isAlone = reading.tables.filter(({ sheet }) => sheet === of.sheet).length === 1;
    const name = of.form ?? (isAlone ? of.sheet : of.title);
    const isAll = only.columns.length === only.sheet.columns.length;
    const words = [name, ...(isAll ? [] : only.columns.map(headingOf))];
    if (words.some((word) => word.includes('|'))) return withoutSheet(rows, table.after);
    const how = [...(only.totals ? [] : ['không dòng tổng']), ...(only.unit === '' ? [] : [only.unit])];
    return [{ after: table.after, words: [...words, ...how].join(' | ') }];
  });
}
