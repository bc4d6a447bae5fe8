/**
 * What stories are told of: some failing relations that one thing may explain, the cells that could be behind them (those
 * that formulas read too), and where they stand.
 */
import type { CellPosition } from '../core/cell-address';
import { add, fromInteger, multiply, shift, subtract, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import { positionOf } from '../core/held-fact';
import type { Relation } from '../core/relation';
import type { Carried } from './follower';
import { digitsOf } from './feasible';
import { isHollow } from './grounds';
import { cellsOf } from './cells-of';
import { QuickSums } from './quick-sums';
import { comeToTheDigit } from './to-the-digit';
import { withInputs } from './with-inputs';
import type { Outcome, World } from './world';

/** A fiftieth of what an edit changes. */
const NARROW: Decimal = { small: 2, big: null, scale: 2 };
/** What a story gains by each further thing that it explains. */
const EXPLAINED = 1;
/** Cells looked at in one scene; larger ones say that something is wrong with the table as a whole. */
const MOST_CELLS = 400;

const RATES: ReadonlySet<Relation['kind']> = new Set(['ratio', 'growth', 'average']);

/** Edits to be tried, and what they cost as an explanation. */
export interface Try {
  readonly edits: ReadonlyMap<FactIndex, Decimal>;
  readonly cost: number;
}

export interface Mended extends Try {
  readonly outcome: Outcome;
}

/** Those that make most hold outright: what only rounding allows does less well. */
export function outrightMost(mended: readonly Mended[]): Mended[] {
  const most = Math.max(...mended.map(({ outcome }) => outcome.outright));
  return mended.filter(({ outcome }) => outcome.outright === most);
}

export class Scene {
  /** Cells that the failing relations ask or that their formulas read; none where there are too many. */
  readonly cells: readonly FactIndex[];
  private readonly reach: readonly ReadonlySet<FactIndex>[];
  /** Failing relations that nothing but an edit of their own cells could mend: no formula that moves is among them. */
  private readonly firm: readonly Relation[];
  private readonly firmCells: ReadonlySet<FactIndex>;
  /** Sums among them. */
  private readonly sums: QuickSums;

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
    this.firmCells = new Set(this.firm.flatMap(cellsOf));
    this.sums = new QuickSums(world.facts, this.firm);
  }

  fact(cell: FactIndex): Fact | undefined {
    return this.world.fact(cell);
  }

  /** Whether the cell holds what someone typed. */
  isTyped(cell: FactIndex): boolean {
    return this.fact(cell)?.written !== 'formula';
  }

  /** Whether the cell is no amount: a percentage, a growth, a rate, a mean. */
  isRate(cell: FactIndex): boolean {
    return this.world.of(cell).some(({ whole, kind }) => whole === cell && RATES.has(kind));
  }

  place(cell: FactIndex): CellPosition | null {
    const fact = this.fact(cell);
    return fact ? positionOf(fact) : null;
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
    if (this.sums.fail(edits, open)) return false;
    const asked = open === undefined ? this.firm : this.firm.filter((each) => !cellsOf(each).includes(open));
    return this.world.mend(edits, asked, this.firmCells);
  }

  /** Whether figures of another unit, 10^power as large, surely leave something wrong. */
  leaves(block: readonly FactIndex[], power: number): boolean {
    return this.sums.failTimes(block, 10 ** power);
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
    // What is put right is right wherever it stands.
    const counts = (relation: Relation): boolean =>
      !isHollow(relation) && cellsOf(relation).some((cell) => edits.has(cell));
    if (outcome.left.some(counts)) return null;
    if (outcome.broken.some(({ whole, source }) => whole !== renewed || source !== 'formula')) return null;
    return this.failing.every((relation) => outcome.mended.has(relation)) ? outcome : null;
  }

  /** Of several edits those that mend all that fails here, the likeliest first. */
  mending(tries: readonly Try[], carried: Carried = 'formulas', renewed?: FactIndex): Mended[] {
    const good = tries.flatMap(({ edits, cost }): Mended[] => {
      const outcome = this.mends(edits, carried, renewed);
      return outcome ? [{ edits, cost: cost - outcome.besides * EXPLAINED, outcome }] : [];
    });
    return good.sort((a, b) => a.cost - b.cost);
  }

  /** Of several edits that mend all that fails here those that make most hold outright, the likeliest first. */
  best(tries: readonly Try[], carried: Carried = 'formulas'): Mended[] {
    return outrightMost(this.mending(tries, carried));
  }

  /** Whether hardly any other value of the cell would do, measured by how far the edit goes. */
  isNarrow(edits: ReadonlyMap<FactIndex, Decimal>, cell: FactIndex): boolean {
    const [fact, value] = [this.fact(cell), edits.get(cell)];
    if (!fact || !value) return false;
    const by = multiply(subtract(value, fact.value), NARROW);
    return [add(value, by), subtract(value, by)].every(
      (next) => this.mends(new Map([...edits, [cell, next]])) === null,
    );
  }

  /** Whether the next printable value of the cell, up or down, would do as well. */
  isOpen(edits: ReadonlyMap<FactIndex, Decimal>, cell: FactIndex, { outright }: Outcome): boolean {
    const fact = this.fact(cell);
    const value = edits.get(cell);
    if (!fact || !value) return true;
    const step = shift(fromInteger(1), -digitsOf(fact));
    return [add(value, step), subtract(value, step)].some((next) => {
      const other = new Map([...edits, [cell, next]]);
      const outcome = comeToTheDigit(this, other) ? this.mends(other) : null;
      return outcome !== null && (outcome.outright >= outright || (outcome.rounded > 0 && this.world.isRounded(cell)));
    });
  }
}
