/** One table of all units: its cells by name with their figures packed, unit by unit, and what relations were met among them. */
import type { Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import { fnv1a } from '../../core/fnv';
import type { LineReading, TableReading } from '../../core/reading';
import type { SheetSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { addsUp, isPoints, isYear } from './adds-up';
import { ColumnTwins } from './column-twins';
import { PackedRow, type UnitNumbers } from './packed';
import { Recipes } from './recipes';
import { Totals } from './totals';
import { isSubUnit, isUnitLine } from './unit-lines';
import { cellKey, pathOf, type Absent, type NamedCell } from './unit-cells';

/** A cell of the table whoever sent it. */
export interface TableCell {
  readonly path: string;
  readonly column: string;
  readonly label: string;
  readonly heading: string;
  readonly measure: string;
  readonly line: LineReading;
  /** false: worked out anew, never added. As most of its figures say. */
  readonly adds: boolean;
  /** What it is measured in, as the first figure says. */
  readonly measured: string;
  /** No unit has a figure there; at least one says that there is none. */
  readonly dashed?: true;
}

/** One way in which the table stands on a sheet; most units fill in one and the same. */
export interface Shape {
  readonly table: TableReading;
  readonly sheet: SheetSnapshot;
  /** Cell names by key. */
  readonly cells: ReadonlyMap<string, string>;
  readonly columns: string;
  /** How many tables have it. */
  tables: number;
}

/** The table of one unit. */
export interface UnitTable {
  readonly unit: number;
  readonly file: string;
  readonly sheet: string;
  /** As the sheet itself states it. */
  readonly period: TableReading['period'];
  readonly shape: Shape;
  readonly row: PackedRow;
}

const MOST_SHAPES = 12;

const isFigure = (stands: Decimal | Absent | null): boolean => stands !== null && typeof stands !== 'string';

export class TableSum {
  readonly cells = new Map<string, TableCell>();
  readonly shapes = new Map<string, Shape>();
  readonly tables: UnitTable[] = [];
  readonly recipes = new Recipes();
  readonly totals = new Totals();
  readonly twins = new ColumnTwins();
  /** Tables by their unit's own line, which no other has. */
  readonly #byLine = new Map<string, UnitTable[]>();
  #title = '';
  readonly #decimals = new Map<string, number>();
  /** How many figures of a cell add up and how many do not, where not all are measured alike. */
  readonly #votes = new Map<string, { adds: number; other: number }>();
  readonly #order = new WeakMap<Shape, ReadonlyMap<string, number>>();

  constructor(
    readonly key: string,
    private readonly units: UnitNumbers,
  ) {}

  /** Whether figures of this cell are added; unknown cells by their own words. */
  adds = (cell: NamedCell): boolean =>
    this.cells.get(cellKey(cell.path, cell.column))?.adds ??
    addsUp(cell, typeof cell.stands === 'string' ? null : cell.stands.unit, this.#title);

  add(unit: number, table: TableReading, sheet: SheetSnapshot, cells: readonly NamedCell[]): UnitTable {
    this.#title ||= [table.title, ...table.columns.map(({ heading }) => heading.at(-1) ?? '').filter(isPoints)].join(
      ' ',
    );
    for (const cell of cells)
      if (typeof cell.stands !== 'string') this.#meet(cell, cell.stands);
      else if (cell.stands === 'none') this.#meetDash(cell);
    this.twins.keep(cells);
    const shape = this.#shapeOf(table, sheet, cells);
    const row = new PackedRow(cells.length, this.units);
    cells.forEach(({ stands }, at) => {
      row.put(at, stands);
    });
    const added = { unit, file: table.file, sheet: table.sheet, period: table.period, shape, row };
    this.#keep(added);
    return added;
  }

  #keep(table: UnitTable): void {
    this.tables.push(table);
    for (const path of new Set([...table.shape.cells.keys()].map(pathOf).filter(isUnitLine)))
      this.#byLine.set(path, [...(this.#byLine.get(path) ?? []), table]);
  }

  /** A table that turns out to be one of this sum's; what relations say is known from the others. */
  take(from: TableSum, table: UnitTable): UnitTable {
    from.tables.splice(from.tables.indexOf(table), 1);
    const [signature = ''] = [...from.shapes].find(([, shape]) => shape === table.shape) ?? [];
    const shape = this.shapes.get(signature) ?? { ...table.shape, tables: 0 };
    shape.tables += 1;
    this.shapes.set(signature, shape);
    this.#order.set(shape, new Map([...shape.cells.keys()].map((key, at) => [key, at])));
    for (const key of shape.cells.keys()) {
      const cell = from.cells.get(key);
      const known = this.cells.get(key);
      if (cell && (!known || known.dashed)) this.cells.set(key, cell);
    }
    for (const [kind, decimals] of from.#decimals)
      this.#decimals.set(kind, Math.max(this.#decimals.get(kind) ?? 0, decimals));
    const taken = { ...table, shape };
    this.#keep(taken);
    // In the order of the workbooks.
    this.tables.sort((a, b) => a.unit - b.unit);
    return taken;
  }

  #meet(cell: NamedCell, fact: Fact): void {
    const key = cellKey(cell.path, cell.column);
    const before = this.cells.get(key);
    const known = before?.dashed ? undefined : before;
    const measured = known?.measured ?? fact.unit?.text ?? '';
    const kind = `${measured} ${cell.column}`;
    this.#decimals.set(kind, Math.max(this.#decimals.get(kind) ?? 0, fact.decimals));
    if (known) this.#vote(known, cell, fact);
    else {
      const named = { ...this.#named(cell), measure: fact.measure, measured };
      this.cells.set(key, { ...named, adds: this.#addsAt(cell, fact) });
    }
  }

  /** A unit's own line is that unit's word, whatever it measures. */
  #addsAt(cell: NamedCell, fact: Fact): boolean {
    return isUnitLine(cell.path) || (addsUp(cell, fact.unit, this.#title) && !isYear(cell, fact));
  }

  #named(cell: NamedCell): Pick<TableCell, 'path' | 'column' | 'label' | 'heading' | 'line'> {
    const { path, column, line, reading } = cell;
    return { path, column, label: line.label, heading: reading.heading.join(' › '), line };
  }

  /** Only a figure that is measured in something else than the first may say otherwise of the cell. */
  #vote(known: TableCell, cell: NamedCell, fact: Fact): void {
    const key = cellKey(cell.path, cell.column);
    const votes = this.#votes.get(key);
    const alike = (fact.unit?.text ?? '') === known.measured;
    if (alike && !votes) return;
    const now = this.#addsAt(cell, fact);
    const counts = votes ?? { adds: 0, other: 0 };
    if (!votes)
      counts[known.adds ? 'adds' : 'other'] = this.tables.filter((table) => isFigure(this.at(table, key))).length;
    counts[now ? 'adds' : 'other'] += 1;
    this.#votes.set(key, counts);
    const adds = counts.adds === counts.other ? known.adds : counts.adds > counts.other;
    if (adds !== known.adds) this.cells.set(key, { ...known, adds });
  }

  #meetDash(cell: NamedCell): void {
    const key = cellKey(cell.path, cell.column);
    if (this.cells.has(key)) return;
    const adds = isUnitLine(cell.path) || addsUp(cell, null, this.#title);
    this.cells.set(key, {
      ...this.#named(cell),
      measure: cell.reading.measure ?? '',
      measured: '',
      adds,
      dashed: true,
    });
  }

  #shapeOf(table: TableReading, sheet: SheetSnapshot, cells: readonly NamedCell[]): Shape {
    const words = cells.map(({ path, column, at }) => `${at} ${path} ${column}`).join('\n');
    const signature = [cells.length, fnv1a(words), fnv1a(words, words.length)].join(' ');
    let shape = this.shapes.get(signature);
    if (!shape) {
      const places = new Map(cells.map(({ path, column, at }) => [cellKey(path, column), at]));
      const columns = [...new Set(cells.map(({ column }) => column))].sort().join('\n');
      // What is never shown again is let go: only the first ways of filling it in may be the model of the sum's sheet.
      const kept = this.shapes.size < MOST_SHAPES ? sheet : { ...sheet, cells: [] };
      shape = { table, sheet: kept, cells: places, columns, tables: 0 };
      this.shapes.set(signature, shape);
      this.#order.set(shape, new Map([...places.keys()].map((key, at) => [key, at])));
    }
    shape.tables += 1;
    return shape;
  }

  /** Most decimals that figures of this column and unit are printed with. */
  decimalsOf({ measured, column }: TableCell): number {
    return this.#decimals.get(`${measured} ${column}`) ?? 0;
  }

  /**
   * Whether the sum has one line a unit: the tables' own lines are about other places in each. Lines of offices that every
   * unit has are added like any others.
   */
  get byUnit(): boolean {
    const paths = new Set([...this.cells.values()].filter(isSubUnit).map(({ path }) => path));
    if (![...paths].some(isUnitLine)) return false;
    const own = [...paths].filter((path) => !isUnitLine(path));
    const shared = own.filter((path) => {
      const [cell] = [...this.cells.entries()].filter(([, each]) => each.path === path).map(([key]) => key);
      const having = this.tables.filter((table) => cell !== undefined && this.at(table, cell) !== null);
      return having.length > 1 && having.length * 2 >= this.tables.length;
    });
    return shared.length === 0 || shared.length * 2 < own.length;
  }

  /** The tables that may have a cell: all of them, or those of the one unit whose own line it is on. */
  having(key: string): readonly UnitTable[] {
    return isUnitLine(key) ? (this.#byLine.get(pathOf(key)) ?? []) : this.tables;
  }

  /** What a unit's table says at a cell; null where it has no such line or column. */
  at({ shape, row }: UnitTable, key: string): Decimal | Absent | null {
    const place = this.#order.get(shape)?.get(key);
    return place === undefined ? null : row.at(place);
  }

  unitAt({ shape, row }: UnitTable, key: string): Unit | null {
    const place = this.#order.get(shape)?.get(key);
    return place === undefined ? null : row.unitAt(place);
  }
}
