/** A table's cells by name: every line at every column of figures, and what stands there, whoever sent the workbook. */
import { cellName } from '../../core/cell-address';
import type { Fact } from '../../core/fact';
import type { ColumnReading, LineReading, Reading, TableReading } from '../../core/reading';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { columnGroup, foldText, namedLines, parseFigure, timeless } from '../../language';

/** Why a cell holds no figure: "-" says that there is none; the others leave it open. */
export type Absent = 'none' | 'blank' | 'unreadable';

export interface NamedCell {
  readonly path: string;
  /** The column's measure and the headings above it. */
  readonly column: string;
  readonly line: LineReading;
  readonly reading: ColumnReading;
  readonly at: string;
  readonly stands: Fact | Absent;
}

/** How a cell is called in its table. */
export const cellKey = (path: string, column: string): string => `${path}|${column}`;

/** Columns are named without the sign that parts them from their line. */
export const pathOf = (key: string): string => key.slice(0, key.lastIndexOf('|'));
export const columnOf = (key: string): string => key.slice(key.lastIndexOf('|') + 1);

/** A count behind names that stand for a second time. */
function counted(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}#${String(before + 1)}`;
  });
}

function absentOf(cell: CellSnapshot | undefined): Absent {
  const value = cell?.value ?? null;
  if (value === null) return 'blank';
  if (typeof value !== 'string') return 'unreadable';
  if (foldText(value) === '') return 'blank';
  return parseFigure(value)?.kind === 'none' ? 'none' : 'unreadable';
}

/** The cells of a sheet by place. */
export function cellsByPlace(sheet: SheetSnapshot): ReadonlyMap<string, CellSnapshot> {
  return new Map(sheet.cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}`, cell]));
}

export const measureColumns = (table: TableReading): readonly ColumnReading[] =>
  table.columns.filter(({ role }) => role === 'measure');

/** Figures of a reading by table and cell. */
export function factsByCell(reading: Reading): readonly ReadonlyMap<string, number>[] {
  const facts = reading.tables.map(() => new Map<string, number>());
  reading.facts.forEach((fact, index) => facts[fact.table]?.set(fact.at.cell, index));
  return facts;
}

/** What these measure says what they compare: "So với dự toán (%)" is "So sánh (%)" over "Dự toán". */
const COMPARISONS: ReadonlySet<string> = new Set(['percent-of-plan', 'percent-of-prior', 'growth', 'change']);

/**
 * A known form names its columns; elsewhere their headings do, for what a column measures is told by its neighbours too;
 * columns of one heading but for the year are told apart by what they measure.
 */
function columnNames({ form }: TableReading, columns: readonly ColumnReading[]): readonly string[] {
  const measures = columns.map(({ measure }) => measure ?? '');
  const measured = columns.map((column, at) => {
    const measure = measures[at] ?? '';
    const isAlone = COMPARISONS.has(measure) && measures.indexOf(measure) === measures.lastIndexOf(measure);
    return `${measure} ${isAlone ? '' : columnGroup(column)}`;
  });
  if (form !== null) return measured;
  const headings = columns.map(({ heading }) => timeless(heading.join(' ')));
  return headings.map((name, at) =>
    name === '' || headings.filter((other) => other === name).length > 1 ? `${name} ${measured[at] ?? ''}` : name,
  );
}

export interface CellsOf {
  readonly reading: Reading;
  readonly table: TableReading;
  readonly facts: ReadonlyMap<string, number>;
  readonly sheet: SheetSnapshot;
}

/** Line by line; lines that head others, or remark on them, have none where no figure stands in them. */
export function namedCells({ reading, table, facts, sheet }: CellsOf): readonly NamedCell[] {
  const columns = measureColumns(table);
  const lines = namedLines(table);
  const paths = counted(lines.map(({ path }) => path));
  const names = counted(columnNames(table, columns));
  const cells = cellsByPlace(sheet);
  return lines.flatMap(({ line }, lineAt) => {
    const own = columns.map((column, at): NamedCell => {
      const place = cellName(line.row, column.column);
      const fact = reading.facts[facts.get(place) ?? -1];
      return {
        path: paths[lineAt] ?? '',
        column: names[at] ?? '',
        line,
        reading: column,
        at: place,
        stands: fact ?? absentOf(cells.get(`${String(line.row)}:${String(column.column)}`)),
      };
    });
    const heads = line.role === 'group' || line.role === 'note';
    return heads && own.every(({ stands }) => typeof stands === 'string') ? [] : own;
  });
}
