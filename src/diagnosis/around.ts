/**
 * The relations of some tables by their figures. A workbook has tens of thousands of relations and a problem concerns one
 * table of it: they are gone through once for the tables that fail, and once more for a table that is asked for later.
 */
import type { Fact, FactIndex } from '../core/fact';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { spansOf, type SheetSpan, type Stretch } from '../core/sheet-spans';
import { cellsOf } from './cells-of';

const NONE: readonly Relation[] = [];

/** Where relations about some tables may stand: on their sheets, and among those that hold across sheets. */
function relationsAbout(reading: Reading, tables: ReadonlySet<number>): Stretch[] {
  const spans = spansOf(reading);
  const to = reading.relations.length;
  if (!spans) return [{ from: 0, to }];
  const holds = ({ tables: own }: SheetSpan): boolean =>
    [...tables].some((table) => own.from <= table && table < own.to);
  return [...spans.sheets.filter(holds).map(({ relations }) => relations), { from: spans.across, to }];
}

export class Around {
  private readonly byTable = new Map<number, Map<FactIndex, Relation[]>>();
  private readonly places = new Map<Relation, number>();
  /** All relations of a table, once somebody asked for them. */
  private readonly all = new Map<ReadonlyMap<FactIndex, readonly Relation[]>, readonly Relation[]>();

  constructor(
    private readonly reading: Reading,
    failing: Iterable<Relation>,
  ) {
    const tables = new Set<number>();
    for (const relation of failing)
      for (const cell of cellsOf(relation)) {
        const table = this.tableOf(cell);
        if (table !== undefined) tables.add(table);
      }
    this.gather(tables);
  }

  private tableOf(cell: FactIndex): Fact['table'] | undefined {
    return this.reading.facts[cell]?.table;
  }

  private gather(tables: ReadonlySet<number>): void {
    if (tables.size === 0) return;
    const { facts, relations } = this.reading;
    for (const table of tables) this.byTable.set(table, new Map());
    const isHere = (cell: FactIndex): boolean => tables.has(facts[cell]?.table ?? -1);
    for (const { from, to } of relationsAbout(this.reading, tables))
      for (let index = from; index < to; index += 1) {
        const relation = relations[index];
        if (!relation || (!isHere(relation.whole) && !relation.parts.some(({ fact }) => isHere(fact)))) continue;
        this.places.set(relation, index);
        for (const cell of cellsOf(relation)) if (isHere(cell)) this.add(cell, relation);
      }
  }

  private add(cell: FactIndex, relation: Relation): void {
    const cells = this.byTable.get(this.tableOf(cell) ?? -1);
    const list = cells?.get(cell);
    if (list) list.push(relation);
    else cells?.set(cell, [relation]);
  }

  /** Relations that the figure stands in, in the order of the reading. */
  of(cell: FactIndex): readonly Relation[] {
    const table = this.tableOf(cell);
    if (table === undefined) return NONE;
    if (!this.byTable.has(table)) this.gather(new Set([table]));
    return this.byTable.get(table)?.get(cell) ?? NONE;
  }

  /** Relations that share a figure with some others, without those, in the order of the reading. */
  beside(relations: readonly Relation[]): Relation[] {
    const own = new Set(relations);
    const found = new Set(relations.flatMap(cellsOf).flatMap((cell) => this.of(cell)));
    return [...found].filter((relation) => !own.has(relation)).sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }

  /** All relations with a figure in the table of one. */
  inTableOf(cell: FactIndex): readonly Relation[] {
    this.of(cell);
    const cells = this.byTable.get(this.tableOf(cell) ?? -1);
    if (!cells) return NONE;
    let all = this.all.get(cells);
    if (!all) this.all.set(cells, (all = [...new Set([...cells.values()].flat())]));
    return all;
  }

  private placeOf(relation: Relation): number {
    return this.places.get(relation) ?? -1;
  }
}
