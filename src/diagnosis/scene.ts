/**
 * What stories are told of: some failing relations that one thing may explain, the cells that could be behind them (those
 * that formulas read too), and where they stand.
 */
import type { CellPosition } from '../core/cell-address';
import {
  add,
  compare,
  divide,
  equals,
  fromInteger,
  multiply,
  shift,
  sign,
  subtract,
  type Decimal,
} from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import { positionOf } from '../core/held-fact';
import { middleOf, point, type Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { digitsOf, feasible, printedRange, standingIn } from './feasible';
import { isHollow } from './grounds';
import { intersection, middleValues, valuesIn } from './hypothesis';
import { cellsOf } from './cells-of';
import { onOtherBase } from './on-other-base';
import { QuickSums } from './quick-sums';
import { comeToTheDigit, resultToTheDigit } from './to-the-digit';
import { meantByTellingSlip } from './typing-errors';
import type { Carried, Outcome, World } from './world';

/** A fiftieth of what an edit changes. */
const NARROW: Decimal = { small: 2, big: null, scale: 2 };
/** What a story gains by each further thing that it explains. */
const EXPLAINED = 1;
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
    for (const { fact } of world.workedOut(cell)?.parts ?? []) all.add(fact);
  }
  return all;
}

const RATES: ReadonlySet<Relation['kind']> = new Set(['ratio', 'growth', 'average']);

interface Asked {
  readonly relation: Relation;
  readonly range: Interval;
}

function jointly([first, ...others]: readonly Interval[]): Interval | null {
  return others.reduce<Interval | null>((joint, each) => joint && intersection(joint, each), first ?? null);
}

/** Whether a sum of figures that were each rounded by themselves may ask for the value: (n + 1)/2 units of its last place. */
function isNear(fact: Fact, value: Decimal, { relation: { kind, parts }, range }: Asked): boolean {
  const units = kind === 'sum' ? (parts.length >> 1) + 1 : 0;
  const slack = shift(fromInteger(units), -digitsOf(fact));
  return compare(value, subtract(range.low, slack)) >= 0 && compare(value, add(range.high, slack)) <= 0;
}

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

  /** Values of one cell that the failing relations ask for, given what other cells are taken to be. */
  meant(cell: FactIndex, relations: readonly Relation[] = this.failing): Decimal[] {
    const { world } = this;
    const fact = world.fact(cell);
    if (!fact) return [];
    const digits = this.columnDigits(cell);
    const ranges = relations.flatMap((relation) => {
      const asks = cellsOf(relation).includes(cell);
      const own = asks ? feasible(world.facts, relation, cell, standingIn(world.facts)) : null;
      if (!own) return [];
      const sharper = this.asItsColumn(cell, relation, own);
      return [{ relation, range: sharper ? point(sharper) : printedRange(world.facts, cell, relation, own) }];
    });
    if (ranges.length === 0) return this.lacking(cell, fact, relations);
    const joint = jointly(ranges.map(({ range }) => range));
    // Figures that were each rounded by themselves: no value does for all to the last digit, each one's may for the others.
    const found = (joint ? [joint] : ranges.map(({ range }) => range)).flatMap((range) =>
      valuesIn(fact, range, digits),
    );
    const turned = ranges.flatMap(({ relation }) =>
      relation.whole === cell ? (onOtherBase(world.facts, relation) ?? []) : [],
    );
    const near = [...turned, ...meantByTellingSlip(fact.value)].filter(
      (value) => value.scale <= Math.max(digits, digitsOf(fact)) && ranges.every((each) => isNear(fact, value, each)),
    );
    return [...found, ...near.filter((value) => !found.some((each) => equals(each, value)))];
  }

  /** A result to the digit, as its column's; a quotient with the digits that they are typed with, where the cell shows fewer. */
  private asItsColumn(cell: FactIndex, relation: Relation, range: Interval): Decimal | null {
    const { kind, whole } = relation;
    const fact = this.fact(cell);
    const result = cell === whole ? resultToTheDigit(this.world, relation) : null;
    if (result) return result;
    if (cell !== whole || (kind !== 'ratio' && kind !== 'growth') || !fact) return null;
    const others = this.columnOf(cell).filter((each) => each !== cell);
    const digits = others.map((each) => this.fact(each)?.decimals ?? 0).sort((a, b) => a - b)[others.length >> 1] ?? 0;
    return digits > digitsOf(fact) ? middleOf(range, digits) : null;
  }

  /** Digits after the point that figures of the cell's column show. */
  private columnDigits(cell: FactIndex): number {
    return Math.max(0, ...this.columnOf(cell).map((each) => this.fact(each)?.decimals ?? 0));
  }

  /** Values of a cell that any of its relations asks for, once other cells are changed. */
  solved(cell: FactIndex, edits: ReadonlyMap<FactIndex, Decimal>): Decimal[] {
    const found: Decimal[] = [];
    this.world.tried(edits, () => {
      const fact = this.fact(cell);
      for (const relation of fact ? this.world.of(cell) : []) {
        const own = fact && feasible(this.world.facts, relation, cell, standingIn(this.world.facts));
        for (const value of own ? middleValues(fact, printedRange(this.world.facts, cell, relation, own)) : [])
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
        const own = this.world.workedOut(computed);
        const times = own?.parts.some((part) => part.fact === cell) ? own.times : null;
        const share = times && sign(times) !== 0 ? divide(by, times, Math.max(digitsOf(fact), by.scale)) : by;
        for (const value of [add(fact.value, share), subtract(fact.value, share)])
          if (!found.some((each) => equals(each, value))) found.push(value);
      }
    }
    return found;
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
