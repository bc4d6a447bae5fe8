/** Where figures stand in their tables, looked up by line and by column; made for a table when it is first asked. */
import type { CellPosition } from '../core/cell-address';
import type { Fact, FactIndex } from '../core/fact';
import { positionOf } from '../core/held-fact';
import type { Stretch } from '../core/sheet-spans';

interface Table {
  readonly byCell: ReadonlyMap<string, FactIndex>;
  readonly columns: ReadonlyMap<number, FactIndex[]>;
  readonly rows: ReadonlyMap<number, FactIndex[]>;
}

const NONE: Table = { byCell: new Map(), columns: new Map(), rows: new Map() };

function listed(lists: Map<number, FactIndex[]>, key: number, cell: FactIndex): void {
  const list = lists.get(key);
  if (list) list.push(cell);
  else lists.set(key, [cell]);
}

export class Grid {
  private readonly tables = new Map<number, Table>();

  constructor(
    private readonly facts: readonly Fact[],
    /** Where a table's figures stand among all. */
    private readonly stretchOf: (table: number) => Stretch = () => ({ from: 0, to: facts.length }),
  ) {}

  private tableOf(cell: FactIndex): Table {
    const table = this.facts[cell]?.table;
    if (table === undefined) return NONE;
    const made = this.tables.get(table) ?? this.make(table);
    this.tables.set(table, made);
    return made;
  }

  private make(table: number): Table {
    const byCell = new Map<string, FactIndex>();
    const columns = new Map<number, FactIndex[]>();
    const rows = new Map<number, FactIndex[]>();
    const places = new Map<FactIndex, number>();
    const { from, to } = this.stretchOf(table);
    for (let index = from; index < to; index += 1) {
      const fact = this.facts[index];
      const place = fact?.table === table ? positionOf(fact) : null;
      if (!place) continue;
      byCell.set(`${String(place.row)} ${String(place.column)}`, index);
      listed(columns, place.column, index);
      listed(rows, place.row, index);
      places.set(index, place.row);
    }
    for (const list of columns.values()) list.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return { byCell, columns, rows };
  }

  at(beside: FactIndex, row: number, column: number): FactIndex | undefined {
    return this.tableOf(beside).byCell.get(`${String(row)} ${String(column)}`);
  }

  column(of: FactIndex): FactIndex[] {
    return this.tableOf(of).columns.get(this.positionOf(of)?.column ?? -1) ?? [];
  }

  row(of: FactIndex): FactIndex[] {
    return this.tableOf(of).rows.get(this.positionOf(of)?.row ?? -1) ?? [];
  }

  private positionOf(of: FactIndex): CellPosition | null {
    const fact = this.facts[of];
    return fact ? positionOf(fact) : null;
  }
}
