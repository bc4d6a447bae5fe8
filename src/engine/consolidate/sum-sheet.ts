/** The sheet of a sum: a unit's own sheet without its figures, its name and its remarks, with the sums in their places. */
import { cellName, parseCellName, type CellRange } from '../../core/cell-address';
import { normalise, shift, toApproximateNumber } from '../../core/decimal';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { formatOf } from '../../reading';
import type { SumCell, TableResult } from './sum-cell';
import { otherUnits, unitsOfLines } from './line-units';
import { moreLines, type MoreLine } from './model';
import { RowPlan } from './row-plan';
import type { TableSum, UnitTable } from './table-sum';
import { cellKey, columnOf } from './unit-cells';
import { subUnitRows } from './unit-lines';

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

/** What a sum shows: its figure, or the dash that every unit writes. */
function shownValue({ value }: SumCell, format: string | undefined): number | string {
  if (value === null) return '-';
  // What a format leaves out, or shows a hundredfold, stands in the cell.
  const { percent, scaled } = formatOf(format);
  return toApproximateNumber(shift(value, scaled - (percent ? 2 : 0)));
}

/** The sheet's own format where it shows all of the figure, else thousands and the decimals that it has. */
function formatFor({ value }: SumCell, format: string | undefined): string | undefined {
  if (value === null) return format;
  const { percent, scaled, decimals } = formatOf(format);
  const { scale } = normalise(value);
  if (percent || scaled > 0 || decimals >= scale) return format;
  return scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(scale)}`;
}

interface Placing {
  readonly table: SummedTable;
  readonly more: readonly MoreLine[];
}

class Writing {
  readonly cells: CellSnapshot[] = [];
  readonly #placing: readonly Placing[];
  readonly #plan: RowPlan;
  readonly #looks: ReadonlyMap<string, CellSnapshot>;
  readonly #bottom: number;

  constructor(
    private readonly source: SheetSnapshot,
    tables: readonly SummedTable[],
  ) {
    this.#placing = tables.map((table) => ({ table, more: moreLines(table.sum, table.model, table.result) }));
    const dropped = tables.flatMap(({ sum, model }) => (sum.byUnit ? [...subUnitRows(model.shape.table)] : []));
    this.#plan = new RowPlan(
      this.#placing.flatMap(({ more }) => more),
      new Set(dropped),
    );
    this.#looks = new Map(source.cells.map((cell) => [cellName(cell.row, cell.column), cell]));
    this.#bottom = Math.max(...tables.map(({ model }) => model.shape.table.range.bottom));
  }

  /** Letterhead, title, headings and the lines' own words. */
  words(renamed: (text: string) => string): void {
    const tables = this.#placing.map(({ table }) => table.model.shape.table);
    const rows = tables.map(({ lines }) => new Set(lines.map((line) => line.row)));
    const measured = new Map(this.#placing.map(({ table }) => [table.model.shape.table, otherUnits(table)]));
    for (const { formula: _, ...cell } of this.source.cells) {
      const row = this.#plan.moved(cell.row);
      if (row === null || cell.row > this.#bottom) continue;
      // Tables may stand beside each other.
      const here = tables.filter((_, at) => rows[at]?.has(cell.row));
      const table = here.find(({ range }) => cell.column >= range.left && cell.column <= range.right) ?? here[0];
      const isText = typeof cell.value === 'string';
      if (table) {
        const role = table.columns.find(({ column }) => column === cell.column)?.role;
        const value = role === 'unit' ? (measured.get(table)?.get(cell.row) ?? cell.value) : cell.value;
        if (role !== undefined && KEPT.has(role)) this.cells.push({ ...cell, row, value });
      } else if (isText || tables.some(({ range }) => cell.row >= range.top && cell.row <= range.bottom)) {
        const value = typeof cell.value === 'string' ? renamed(cell.value) : cell.value;
        if (value !== '') this.cells.push({ ...cell, row, value });
      }
    }
  }

  #look(cell: string): CellSnapshot {
    const { formula: _, ...look } = this.#looks.get(cell) ?? NO_LOOKS;
    return look;
  }

  /** The words of lines that the model's sheet does not have, looking like the line before. */
  #moreWords({ table, more }: Placing): void {
    const columns = table.model.shape.table.columns.filter(({ role }) => KEPT.has(role));
    const units = unitsOfLines(table);
    for (const line of more)
      for (const { column, role } of columns) {
        const { number, label } = line.line;
        const value = role === 'number' ? number : role === 'label' ? label : (units.get(line.path) ?? '');
        const look = this.#look(cellName(line.after, column));
        if (value !== '') this.cells.push({ ...look, row: this.#plan.rowOf(line), column, value });
      }
  }

  /** Where every cell of the sum stands; a column that the sheet lacks has none. */
  #placesOf({ table, more }: Placing): ReadonlyMap<string, string> {
    const columns = new Map<string, number>();
    const places = new Map<string, string>();
    for (const [key, at] of table.model.shape.cells) {
      const place = parseCellName(at);
      const row = place && this.#plan.moved(place.row);
      if (!place) continue;
      columns.set(columnOf(key), place.column);
      if (row !== null) places.set(key, cellName(row, place.column));
    }
    for (const line of more)
      for (const [column, at] of columns) places.set(cellKey(line.path, column), cellName(this.#plan.rowOf(line), at));
    return places;
  }

  tables(): readonly PlacedTable[] {
    return this.#placing.map((placing): PlacedTable => {
      const { table, more } = placing;
      this.#moreWords(placing);
      const places = this.#placesOf(placing);
      const { shape } = table.model;
      for (const [key, summed] of table.result.cells) {
        const at = parseCellName(places.get(key) ?? '');
        const look = this.#look(shape.cells.get(key) ?? '');
        if (!at) continue;
        const format = formatFor(summed, look.format);
        const value = shownValue(summed, look.format);
        this.cells.push({ ...look, ...at, value, ...(format === undefined ? {} : { format }) });
      }
      const { range, lines } = shape.table;
      const first = Math.min(...lines.map(({ row }) => row));
      const top = this.#plan.bound(range.top);
      const bottom = Math.max(this.#plan.bound(range.bottom), ...more.map((line) => this.#plan.rowOf(line)));
      return { ...table, places, range: { ...range, top, bottom }, header: first - range.top };
    });
  }

  merges(): SheetSnapshot['merges'] {
    return this.source.merges.flatMap((merge) => {
      const [top, bottom] = [this.#plan.moved(merge.top), this.#plan.moved(merge.bottom)];
      return top === null || bottom === null || merge.bottom > this.#bottom ? [] : [{ ...merge, top, bottom }];
    });
  }
}

/** `renamed`: a text of the unit's sheet in the words of the body above. */
export function sumSheet(
  source: SheetSnapshot,
  name: string,
  tables: readonly SummedTable[],
  renamed: (text: string) => string,
): SumSheet {
  const writing = new Writing(source, tables);
  writing.words(renamed);
  const placed = writing.tables();
  const cells = writing.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const sheet = {
    name,
    visibility: 'visible',
    cells,
    merges: writing.merges(),
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  return { sheet, tables: placed };
}
