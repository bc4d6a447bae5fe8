/** One sheet's table as a table of the report: its own lines and columns, its figures led back to their cells. */
import { parseCellName } from '../core/cell-address';
import { sign } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { ColumnReading, LineReading, Reading, TableReading } from '../core/reading';
import type { FigureFormat, FigureInline, TableBlock, TextInline } from '../core/report-document';
import { figureInline, printedValue } from '../language/figure-text';
import { printedDecimals } from '../narrative';
import { isRoundedInPrint } from './printed-sums';

/** More columns than this, and the page is turned. */
const PORTRAIT_COLUMNS = 7;
/** More than a turned page can hold legibly; the emptiest columns are left out. */
const MOST_COLUMNS = 14;
const MOST_ROWS = 400;

type Cell = TextInline | FigureInline;
const text = (content: string): TextInline => ({ type: 'text', text: content });

const formatOf = (fact: Fact): FigureFormat => ({ kind: 'number', decimals: printedDecimals(fact), padded: false });

const figure = (fact: Fact): FigureInline => figureInline(fact, fact.value, formatOf(fact));

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

/** Columns that hold a figure other than 0 somewhere, the fullest first if there are too many, in sheet order. */
function printedColumns(table: TableReading, cells: ReadonlyMap<number, ReadonlyMap<number, Fact>>): ColumnReading[] {
  const weight = new Map<number, number>();
  for (const row of cells.values())
    for (const [column, fact] of row) if (sign(fact.value) !== 0) weight.set(column, (weight.get(column) ?? 0) + 1);
  const used = table.columns.filter((column) => column.role === 'measure' && weight.has(column.column));
  const kept = new Set(
    [...used].sort((a, b) => (weight.get(b.column) ?? 0) - (weight.get(a.column) ?? 0)).slice(0, MOST_COLUMNS),
  );
  return used.filter((column) => kept.has(column));
}

/** "So sánh (%): Dự toán năm"; the path's repeated parts once. */
function heading(column: ColumnReading): string {
  const parts = column.heading.filter((part, index, all) => part !== '' && part !== all[index - 1]);
  return parts.length > 1 ? parts.slice(-2).join(': ') : (parts[0] ?? column.code ?? '');
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

function rowOf(
  line: LineReading,
  columns: readonly ColumnReading[],
  cells: ReadonlyMap<number, Fact> | undefined,
  numbered: boolean,
  unit: boolean,
): Cell[] {
  const figures = columns.map((column): Cell => {
    const fact = cells?.get(column.column);
    return fact ? figure(fact) : text('');
  });
  const own =
    [...(cells?.values() ?? [])].find((fact) => fact.unit && fact.unit.dimension !== 'percent')?.unit?.text ?? '';
  return [...(numbered ? [text(line.number)] : []), text(line.label), ...(unit ? [text(own)] : []), ...figures];
}

/** "Đơn vị: triệu đồng", and that figures are rounded where breakdowns printed in the table do not add up for that reason. */
function captionOf(table: TableReading, reading: Reading, unit: string | null): string {
  const rounded = isRoundedInPrint(reading, (fact) =>
    reading.tables[fact.table] === table ? printedValue(fact.value, formatOf(fact)) : undefined,
  );
  return [
    ...(unit === null ? [] : [`Đơn vị: ${unit}`]),
    ...(rounded ? ['số liệu đã làm tròn, các phần cộng lại có thể lệch tổng số ở chữ số cuối'] : []),
  ]
    .map((part, index) => (index === 0 ? part.slice(0, 1).toLocaleUpperCase('vi') + part.slice(1) : part))
    .join('; ');
}

/** null when the table holds no figure. */
export function sheetTable(table: TableReading, reading: Reading): TableBlock | null {
  const cells = cellsOf(table, reading);
  const columns = printedColumns(table, cells);
  if (columns.length === 0) return null;
  const lines = table.lines
    .filter((line) => line.role !== 'note' && (cells.has(line.row) || line.role === 'group'))
    .slice(0, MOST_ROWS);
  const numbered = lines.some((line) => line.number !== '');
  const units = unitsAre(cells);
  const perLine = units.kind === 'line';
  const label = table.columns.find((column) => column.role === 'label');
  const header = [
    ...(numbered ? ['STT'] : []),
    label ? heading(label) : 'Nội dung',
    ...(perLine ? ['ĐVT'] : []),
    ...columns.map(heading),
  ];
  return {
    type: 'table',
    id: `phu-luc/${table.form ?? table.sheet}`,
    caption: captionOf(table, reading, units.kind === 'table' ? units.unit : null),
    landscape: header.length > PORTRAIT_COLUMNS,
    header: [header],
    rows: lines.map((line) => rowOf(line, columns, cells.get(line.row), numbered, perLine)),
  };
}
