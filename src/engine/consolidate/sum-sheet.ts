/** The sheet of a sum: a unit's own sheet without its figures, its name and its remarks, with the sums in their places. */
import { cellName, parseCellName, type CellRange } from '../../core/cell-address';
import { shift, toApproximateNumber } from '../../core/decimal';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import type { SumCell, TableResult } from './combine';
import { moreLines, placesOf, type MoreLine } from './model';
import type { TableSum, UnitTable } from './table-sum';

export interface SummedTable {
  readonly sum: TableSum;
  readonly model: UnitTable;
  readonly result: TableResult;
}

export interface PlacedTable extends SummedTable {
  /** Cell names on the sheet of the sum, by key. */
  readonly places: ReadonlyMap<string, string>;
  readonly range: CellRange;
  /** Rows of the header; the lines follow. */
  readonly header: number;
}

export interface SumSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly PlacedTable[];
}

const KEPT: ReadonlySet<string> = new Set(['number', 'label', 'unit']);

const NO_LOOKS: CellSnapshot = { row: 0, column: 0, value: null };

interface Placing {
  readonly table: SummedTable;
  readonly more: readonly MoreLine[];
}

/** What a sum shows: its figure, or the dash that every unit writes. */
function shownValue({ value }: SumCell, format = ''): number | string {
  if (value === null) return '-';
  // A percentage's own format shows a hundredth.
  return toApproximateNumber(format.includes('%') ? shift(value, -2) : value);
}

function isHeading(tables: readonly Placing[], row: number): boolean {
  return tables.some(({ table }) => {
    const { range, lines } = table.model.shape.table;
    return row >= range.top && row <= range.bottom && !lines.some((line) => line.row === row);
  });
}

/** `renamed`: a text of the unit's sheet in the words of the body above. */
export function sumSheet(
  source: SheetSnapshot,
  name: string,
  tables: readonly SummedTable[],
  renamed: (text: string) => string,
): SumSheet {
  const placing = tables.map((table): Placing => ({ table, more: moreLines(table.sum, table.model, table.result) }));
  const inserted = placing.flatMap(({ more }) => more).sort((a, b) => a.after - b.after);
  const moved = (row: number): number => row + inserted.filter(({ after }) => after < row).length;
  const newRow = (line: MoreLine): number =>
    line.after +
    1 +
    inserted.filter(({ after }, at) => after < line.after || (after === line.after && at < inserted.indexOf(line)))
      .length;
  const bottom = Math.max(...tables.map(({ model }) => model.shape.table.range.bottom));
  const lineRows = new Map(
    placing.flatMap(({ table }) =>
      table.model.shape.table.lines.map((line) => [line.row, table.model.shape.table] as const),
    ),
  );
  const looks = new Map(source.cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  const cells: CellSnapshot[] = [];
  for (const cell of source.cells) {
    if (cell.row > bottom) continue;
    const table = lineRows.get(cell.row);
    const role = table?.columns.find(({ column }) => column === cell.column)?.role;
    const { formula: _, ...plain } = cell;
    const keeps = table
      ? role !== undefined && KEPT.has(role)
      : typeof cell.value === 'string' || isHeading(placing, cell.row);
    if (!keeps) continue;
    const value = table || typeof cell.value !== 'string' ? cell.value : renamed(cell.value);
    if (value !== '') cells.push({ ...plain, row: moved(cell.row), value });
  }
  const placed = placing.map(({ table, more }): PlacedTable => {
    const { shape } = table.model;
    const rowOf = (row: number, path: string | null): number => {
      const line = path === null ? undefined : more.find((one) => one.path === path);
      return line ? newRow(line) : moved(row);
    };
    for (const line of more) {
      const like = shape.table.columns.filter(({ role }) => role === 'number' || role === 'label');
      for (const { column, role } of like) {
        const value = role === 'number' ? line.line.number : line.line.label;
        const { formula: _, ...look } = looks.get(cellName(line.after, column)) ?? NO_LOOKS;
        if (value !== '') cells.push({ ...look, row: newRow(line), column, value });
      }
    }
    const places = placesOf(table.model, more, rowOf);
    for (const [key, summed] of table.result.cells) {
      const at = parseCellName(places.get(key) ?? '');
      if (!at) continue;
      const { formula: _, ...look } = looks.get(shape.cells.get(key) ?? '') ?? NO_LOOKS;
      cells.push({ ...look, ...at, value: shownValue(summed, look.format) });
    }
    const { range } = shape.table;
    const first = Math.min(...shape.table.lines.map(({ row }) => row));
    return {
      ...table,
      places,
      range: { ...range, top: moved(range.top), bottom: moved(range.bottom) + more.length },
      header: moved(first) - moved(range.top),
    };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const merges = source.merges
    .filter(({ bottom: last }) => last <= bottom)
    .map((merge) => ({ ...merge, top: moved(merge.top), bottom: moved(merge.bottom) }));
  return {
    sheet: { ...source, name, visibility: 'visible', cells, merges, hiddenRows: [], hiddenColumns: [] },
    tables: placed,
  };
}
