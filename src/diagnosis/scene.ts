/**
 * What stories are told of: some failing relations that one thing may explain, the cells that could be behind them (those
 * that formulas read too), and where they stand.
 */
import { parseCellName, type CellPosition } from '../core/cell-address';
import { add, equals, fromInteger, shift, subtract, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { digitsOf, feasible, printedRange, standingIn } from './feasible';
import { intersection, valuesIn } from './hypothesis';
import { cellsOf } from './cells-of';
import type { Carried, Outcome, World } from './world';

/** Cells looked at in one scene; larger ones say that something is wrong with the table as a whole. */
const MOST_CELLS = 400;

/** The cells that a formula among `cells` is computed from, and theirs: to change one changes the formula's result. */
export function withInputs(world: World, cells: Iterable<FactIndex>): Set<FactIndex> {
  const all = new Set(cells);
  for (const cell of all) {
    if (world.fact(cell)?.written !== 'formula') continue;
    const own = world.of(cell).filter((relation) => relation.whole === cell);
    const formulas = own.filter(({ source }) => source === 'formula');
    for (const relation of formulas.length > 0 ? formulas : own)
      if (!world.failing.has(relation)) for (const { fact } of relation.parts) all.add(fact);
  }
  return all;
}

/** Edits to be tried, and what they cost as an explanation. */
export interface Try {
  readonly edits: ReadonlyMap<FactIndex, Decimal>;
  readonly cost: number;
}

export interface Mended extends Try {
  readonly outcome: Outcome;
}

export class Scene {
  /** Cells that the failing relations ask or that their formulas read; none where there are too many. */
  readonly cells: readonly FactIndex[];
  private readonly reach: readonly ReadonlySet<FactIndex>[];
  /** Failing relations that nothing but an edit of their own cells could mend: no formula that moves is among them. */
  private readonly firm: readonly Relation[];

  constructor(
    readonly world: World,
    readonly failing: readonly Relation[],
  ) {
    this.reach = failing.map((relation) => withInputs(world, cellsOf(relation)));
    const all = new Set(this.reach.flatMap((cells) => [...cells]));
    this.cells = all.size > MOST_CELLS ? [] : [...all];
    this.firm = failing.filter(
      ({ whole, parts }) =>
        parts.every(({ fact }) => this.isTyped(fact)) &&
        (this.isTyped(whole) || world.of(whole).every((own) => own.whole !== whole || world.failing.has(own))),
    );
  }

  fact(cell: FactIndex): Fact | undefined {
    return this.world.fact(cell);
  }

  /** Whether the cell holds what someone typed. */
  isTyped(cell: FactIndex): boolean {
    return this.fact(cell)?.written !== 'formula';
  }

  place(cell: FactIndex): CellPosition | null {
    return parseCellName(this.fact(cell)?.at.cell ?? '');
  }

  /** Whether each failing relation has one of the cells, or a formula that reads one. */
  covers(cells: readonly FactIndex[]): boolean {
    return this.reach.every((reached) => cells.some((cell) => reached.has(cell)));
  }

  /** Figures of the cell's own column of its table, from the top. */
  columnOf(cell: FactIndex): FactIndex[] {
    return this.world.grid.column(cell);
  }

  /** The figure of the same table in another line or column. */
  at(cell: FactIndex, row: number, column: number): FactIndex | undefined {
    return this.world.grid.at(cell, row, column);
  }

  /** Whether edits leave nothing wrong that they alone could mend; relations of `open`, a cell still sought, do not count. */
  mayMend(edits: ReadonlyMap<FactIndex, Decimal>, open?: FactIndex): boolean {
    const asked = open === undefined ? this.firm : this.firm.filter((each) => !cellsOf(each).includes(open));
    return this.world.mend(edits, asked);
  }

  /** What changes would come to, where they mend all that fails here, break nothing and leave nothing unasked. */
  mends(
    edits: ReadonlyMap<FactIndex, Decimal>,
    carried: Carried = 'formulas',
    /** A cell whose own formula is to be replaced with it. */
    renewed?: FactIndex,
  ): Outcome | null {
    if (carried === 'formulas' && !this.mayMend(edits)) return null;
    const outcome = this.world.after(edits, carried);
    if (outcome.broken.some(({ whole, source }) => whole !== renewed || source !== 'formula')) return null;
    return this.failing.every((relation) => outcome.mended.has(relation)) ? outcome : null;
  }

  /**
   * Of several edits that mend all that fails here those that make most hold outright, the likeliest first: what only
   * rounding allows does less well.
   */
  best(tries: readonly Try[], carried: Carried = 'formulas', renewed?: FactIndex): Mended[] {
    const good = tries.flatMap(({ edits, cost }): Mended[] => {
      const outcome = this.mends(edits, carried, renewed);
      return outcome ? [{ edits, cost, outcome }] : [];
    });
    const most = Math.max(...good.map(({ outcome }) => outcome.outright));
    return good.filter(({ outcome }) => outcome.outright === most).sort((a, b) => a.cost - b.cost);
  }

  /** Values of one cell that the failing relations ask for, given what other cells are taken to be. */
  meant(cell: FactIndex, relations: readonly Relation[] = this.failing): Decimal[] {
    const { world } = this;
    const fact = world.fact(cell);
    if (!fact) return [];
    const standing = standingIn(world.facts);
    let range: Interval | null = null;
    for (const relation of relations) {
      const own = cellsOf(relation).includes(cell) ? feasible(world.facts, relation, cell, standing) : null;
      if (!own) continue;
      const printed = printedRange(world.facts, cell, relation, own);
      range = range ? intersection(range, printed) : printed;
      if (!range) return [];
    }
    return range ? valuesIn(fact, range) : this.lacking(cell, fact, relations);
  }

  /** Values of a cell that any of its relations asks for, once other cells are changed. */
  solved(cell: FactIndex, edits: ReadonlyMap<FactIndex, Decimal>): Decimal[] {
    const found: Decimal[] = [];
    this.world.tried(edits, () => {
      const fact = this.fact(cell);
      for (const relation of fact ? this.world.of(cell) : []) {
        const own = fact && feasible(this.world.facts, relation, cell, standingIn(this.world.facts));
        for (const value of own ? valuesIn(fact, printedRange(this.world.facts, cell, relation, own)) : [])
          if (!found.some((each) => equals(each, value))) found.push(value);
      }
    });
    return found;
  }

  /** A formula's input moves by what the formula's result lacks. */
  private lacking(cell: FactIndex, fact: Fact, relations: readonly Relation[]): Decimal[] {
    const standing = standingIn(this.world.facts);
    const found: Decimal[] = [];
    for (const relation of relations) {
      for (const computed of cellsOf(relation)) {
        const now = this.fact(computed);
        if (computed === cell || now?.written !== 'formula') continue;
        const range = feasible(this.world.facts, relation, computed, standing);
        if (!range) continue;
        const by = subtract(range.low, now.value);
        for (const value of [add(fact.value, by), subtract(fact.value, by)])
          if (!found.some((each) => equals(each, value))) found.push(value);
      }
    }
    return found;
  }

  /** Whether the next printable value of the cell, up or down, would do as well. */
  isOpen(edits: ReadonlyMap<FactIndex, Decimal>, cell: FactIndex, { outright }: Outcome): boolean {
    const fact = this.fact(cell);
    const value = edits.get(cell);
    if (!fact || !value) return true;
    const step = shift(fromInteger(1), -digitsOf(fact));
    return [add(value, step), subtract(value, step)].some((next) => {
      const outcome = this.mends(new Map([...edits, [cell, next]]));
      return outcome !== null && (outcome.outright >= outright || (outcome.rounded > 0 && this.world.isRounded(cell)));
    });
  }
}
