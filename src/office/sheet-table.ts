/** One sheet's table as a table of the report: its own lines and columns, its figures led back to their cells. */
import { UNBOUNDED, type Budget } from '../core/budget';
import { cellName, parseCellName, type CellAddress } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { ColumnReading, LineReading, Reading, TableReading } from '../core/reading';
import type { FigureFormat, FigureInline, TableBlock, TextInline } from '../core/report-document';
import { foldText, parseUnit } from '../language';
import { figureInline, printedValue } from '../language/figure-text';
import { printedDecimals } from '../narrative';
import { isRoundedInPrint } from './printed-sums';

/** More columns than this, and the page is turned. */
const PORTRAIT_COLUMNS = 7;
/** More than a turned page can hold with the words of their headings whole: the rest stands in further tables of the same lines. */
const MOST_COLUMNS = 9;
const MOST_ROWS = 400;

type Cell = TextInline | FigureInline;
const text = (content: string): TextInline => ({ type: 'text', text: content });

/** How many decimals each column prints: one number of them for all its figures of one unit. */
type Decimals = (fact: Fact) => number;

function decimalsOf(cells: ReadonlyMap<number, ReadonlyMap<number, Fact>>): Decimals {
  const most = new Map<string, number>();
  const column = ({ at, unit }: Fact): string => `${/^[A-Z]+/.exec(at.cell)?.[0] ?? ''} ${unit?.text ?? ''}`;
  for (const row of cells.values())
    for (const fact of row.values())
      most.set(column(fact), Math.max(most.get(column(fact)) ?? 0, printedDecimals(fact)));
  return (fact) => most.get(column(fact)) ?? printedDecimals(fact);
}

/** What of a sheet's table is printed, and in which unit. */
export interface TableChoice {
  /** Columns by what they are called; all where absent. */
  readonly columns?: readonly string[];
  /** Without lines of totals. */
  readonly totals?: false;
  /** Amounts in this unit, with so many decimals. */
  readonly unit?: { readonly name: string; readonly decimals: number };
}

const TOTAL = /^(?:tổng|toàn|cộng|chung)(?!\p{L})/u;
export const isTotalLine = ({ label }: Pick<LineReading, 'label'>): boolean => TOTAL.test(foldText(label));

type Format = (fact: Fact) => FigureFormat;

/** Its own decimals; of an amount in another unit that unit's. */
function formatIn(unit: TableChoice['unit'], decimals: Decimals): Format {
  const wanted = unit === undefined ? null : parseUnit(unit.name);
  return (fact) => {
    const isAlike = wanted !== null && unit !== undefined && fact.unit?.dimension === wanted.dimension;
    return isAlike && fact.unit
      ? { kind: 'number', decimals: unit.decimals, padded: false, shift: fact.unit.power - wanted.power }
      : { kind: 'number', decimals: decimals(fact), padded: false };
  };
}

/** A numbered line without figures is printed with blank cells: without it the numbers of the others would have a gap. */
const isNumberedBlank = ({ number, label, role }: LineReading): boolean =>
  role === 'line' && number !== '' && label !== '';

/** Facts of the table by row and column of its sheet. */
function cellsOf(table: TableReading, reading: Reading): Map<number, Map<number, Fact>> {
  const rows = new Map<number, Map<number, Fact>>();
  for (const fact of reading.facts) {
    if (reading.tables[fact.table] !== table) continue;
    const at = parseCellName(fact.at.cell);
    if (!at) continue;
    const row = rows.get(at.row) ?? new Map<number, Fact>();
    rows.set(at.row, row.set(at.column, fact));
  }
  return rows;
}

/** What the cells hold beside figures: notes and names, and "-" where the sheet says that there is none. */
function wordsOf(table: TableReading, reading: Reading): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const isHere = ({ file, sheet }: CellAddress): boolean => file === table.file && sheet === table.sheet;
  for (const { at, kind } of reading.observations) if (kind === 'none-figure' && isHere(at)) words.set(at.cell, '-');
  for (const { at, text: said } of reading.texts) if (isHere(at)) words.set(at.cell, said);
  return words;
}

/** Every column of figures, and those of texts in which something is said, in sheet order. */
function printedColumns(table: TableReading, words: ReadonlyMap<string, string>): ColumnReading[] {
  return table.columns.filter(
    ({ role, column }) =>
      role === 'measure' || (role === 'text' && table.lines.some(({ row }) => words.has(cellName(row, column)))),
  );
}

/** The table of a form, or the first whose tab or title is called so. */
export function tableNamed({ tables }: Reading, name: string): TableReading | undefined {
  const folded = foldText(name);
  return (
    tables.find(({ form }) => form === name) ??
    tables.find(({ sheet, title }) => foldText(sheet) === folded || foldText(title) === folded) ??
    tables.find(({ title }) => folded !== '' && foldText(title).includes(folded))
  );
}

/** Whether a column is called so: by the last part of its heading, by its whole path, by its code. */
export const isHeaded =
  (name: string) =>
  (column: ColumnReading): boolean =>
    [column.heading.at(-1) ?? '', heading(column), column.code ?? ''].some((each) => foldText(each) === foldText(name));

/** "So sánh ước thực hiện với (%): Dự toán năm"; the whole path, its repeated parts once. */
function heading(column: ColumnReading): string {
  const parts = column.heading.filter((part, index, all) => part !== '' && part !== all[index - 1]);
  return parts.length > 0 ? parts.join(': ') : (column.code ?? '');
}

const unitsOf = (row: ReadonlyMap<number, Fact>): Set<string> =>
  new Set(
    [...row.values()].flatMap((fact) => (fact.unit && fact.unit.dimension !== 'percent' ? [fact.unit.text] : [])),
  );

/** One unit for the whole table, one a line (in a column of its own), or one a column (the headings say it). */
function unitsAre(
  cells: ReadonlyMap<number, ReadonlyMap<number, Fact>>,
): { readonly kind: 'table'; readonly unit: string } | { readonly kind: 'line' | 'column' } {
  const rows = [...cells.values()].map(unitsOf);
  const all = new Set(rows.flatMap((units) => [...units]));
  if (all.size === 1) return { kind: 'table', unit: [...all][0] ?? '' };
  return { kind: all.size === 0 || rows.some((units) => units.size > 1) ? 'column' : 'line' };
}

interface Printing {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Fact>>;
  readonly words: ReadonlyMap<string, string>;
  readonly format: Format;
  readonly numbered: boolean;
  /** Whether units stand in a column of their own. */
  readonly perLine: boolean;
}

function rowOf(line: LineReading, columns: readonly ColumnReading[], printing: Printing): Cell[] {
  const cells = printing.cells.get(line.row);
  const figures = columns.map(({ column }): Cell => {
    const fact = cells?.get(column);
    if (fact) return figureInline(fact, fact.value, printing.format(fact));
    return text(printing.words.get(cellName(line.row, column)) ?? '');
  });
  const own =
    [...(cells?.values() ?? [])].find((fact) => fact.unit && fact.unit.dimension !== 'percent')?.unit?.text ?? '';
  return [
    ...(printing.numbered ? [text(line.number)] : []),
    text(line.label),
    ...(printing.perLine ? [text(own)] : []),
    ...figures,
  ];
}

/** "Đơn vị: triệu đồng", that figures are rounded where breakdowns printed in the table do not add up for that reason, and that lines are left out. */
function captionOf(
  table: TableReading,
  reading: Reading,
  unit: string | null,
  printing: Printing,
  left: number,
): string {
  const rounded = isRoundedInPrint(reading, (fact) =>
    reading.tables[fact.table] === table ? printedValue(fact.value, printing.format(fact)) : undefined,
  );
  return [
    ...(unit === null ? [] : [`Đơn vị: ${unit}`]),
    ...(rounded ? ['số liệu đã làm tròn, các phần cộng lại có thể lệch tổng số ở chữ số cuối'] : []),
    ...(left > 0 ? [`in ${String(MOST_ROWS)} dòng đầu, còn ${String(left)} dòng trong tệp số liệu`] : []),
  ]
    .map((part, index) => (index === 0 ? part.slice(0, 1).toLocaleUpperCase('vi') + part.slice(1) : part))
    .join('; ');
}

/** In pieces of at most `most`, as even as they can be. */
function chunks<T>(items: readonly T[], most: number): T[][] {
  const size = Math.ceil(items.length / Math.max(1, Math.ceil(items.length / most)));
  return Array.from({ length: size === 0 ? 0 : Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

/** The sheet's lines with every column of theirs (or those of the choice), in as many tables as its columns need; none when it holds no figure. */
export function sheetTables(
  table: TableReading,
  reading: Reading,
  budget: Budget = UNBOUNDED,
  { columns: only, totals, unit }: TableChoice = {},
): readonly TableBlock[] {
  budget.spend({ file: table.file, sheet: table.sheet });
  const cells = cellsOf(table, reading);
  if (cells.size === 0) return [];
  const words = wordsOf(table, reading);
  const all = table.lines.filter(
    (line) =>
      line.role !== 'note' &&
      (cells.has(line.row) || line.role === 'group' || isNumberedBlank(line)) &&
      (totals !== false || !isTotalLine(line)),
  );
  const lines = all.slice(0, MOST_ROWS);
  const units = unitsAre(cells);
  const printing: Printing = {
    ...{ cells, words },
    format: formatIn(unit, decimalsOf(cells)),
    numbered: lines.some((line) => line.number !== ''),
    perLine: units.kind === 'line',
  };
  const caption = captionOf(
    table,
    reading,
    unit?.name ?? (units.kind === 'table' ? units.unit : null),
    printing,
    all.length - lines.length,
  );
  const label = table.columns.find((column) => column.role === 'label');
  const leading = [
    ...(printing.numbered ? ['STT'] : []),
    label ? heading(label) : 'Nội dung',
    ...(printing.perLine ? ['ĐVT'] : []),
  ];
  const columns = printedColumns(table, words).filter(
    (column) => only === undefined || only.some((name) => isHeaded(name)(column)),
  );
  budget.list(lines.length * columns.length);
  return chunks(columns, MOST_COLUMNS).map((part, n): TableBlock => {
    budget.spend();
    return {
      type: 'table',
      id: `phu-luc/${table.form ?? table.sheet}${n === 0 ? '' : `/${String(n + 1)}`}`,
      caption: n === 0 ? caption : 'Tiếp theo',
      landscape: leading.length + columns.length > PORTRAIT_COLUMNS,
      header: [[...leading, ...part.map(heading)]],
      rows: lines.map((line) => rowOf(line, part, printing)),
    };
  });
}
