/**
 * The whole reading with some figures tried otherwise: what formulas make of them, what a clerk would have carried on into
 * the totals and percentages above, and whether everything asked then holds.
 */
import { addressKey } from '../core/cell-address';
import { valuedFact } from '../core/held-fact';
import { compare, ZERO, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import { middleOf } from '../core/interval';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { spansOf, type SheetSpan } from '../core/sheet-spans';
import { FORM, type FactWatch } from '../core/watched-facts';
import { resultOf, type WorkedOut } from '../core/worked-out';
import { Around } from './around';
import { cellsOf } from './cells-of';
import { digitsOf, feasible, standingIn } from './feasible';
import { dividedOut, isCarried, type Carried } from './follower';
import { Formulas } from './formulas';
import { Grid } from './grid';
import type { Recall } from './recall';
import { saysOf, type Says } from './says';

/** Wholes that follow a change, at most; beyond them a story is no longer simple. */
const MOST_CARRIED = 60;

export interface Outcome {
  /** Failing relations that would hold. */
  readonly mended: ReadonlySet<Relation>;
  /** Relations that hold now and would not, or could no longer be asked. */
  readonly broken: readonly Relation[];
  /** Failing relations of the changed cells that still would. */
  readonly left: readonly Relation[];
  /** Relations of the changed cells that cannot be asked. */
  readonly unasked: readonly Relation[];
  /** Relations of the changed cells that hold outright, not by leave of rounding. */
  readonly outright: number;
  /** Relations of the changed cells that hold only if whole and parts were each rounded by themselves. */
  readonly rounded: number;
  /** What else is slightly wrong about the changed cells, cut off and not rounded, and would hold outright. */
  readonly besides: number;
  /** Every cell that would hold something else, with its value: those changed and those carried. */
  readonly values: ReadonlyMap<FactIndex, Decimal>;
}

export class World {
  readonly facts: Fact[];
  readonly grid: Grid;
  readonly around: Around;
  private readonly formulas: Formulas;
  private readonly rounded = new Map<number, Relation | null>();
  private readonly digits = new Map<readonly FactIndex[], number>();
  /** Failing relations that are only cut off or leave something over. */
  readonly slight: ReadonlySet<Relation>;
  private doubted: ReadonlySet<string> | null = null;
  /** Numbers typed as text that a total passes over: they are right as they stand, and no story writes another figure there. */
  right: ReadonlySet<FactIndex> = new Set();
  /** What was worked out the last time; null where nothing is kept. */
  recall: Recall | null = null;

  constructor(
    readonly reading: Reading,
    /** Every relation that fails now. */
    readonly failing: ReadonlySet<Relation>,
    /** What notes which of the reading's figures are looked at. */
    readonly watch: FactWatch | null = null,
  ) {
    this.facts = [...reading.facts];
    const spans = spansOf(reading)?.sheets ?? [];
    const sheetOf = (table: number): SheetSpan | undefined =>
      spans.find(({ tables }) => tables.from <= table && table < tables.to);
    this.grid = new Grid(reading.facts, (table) => sheetOf(table)?.facts ?? { from: 0, to: reading.facts.length });
    this.around = new Around(reading, failing);
    this.formulas = new Formulas(reading);
    this.slight = new Set([...failing].filter((relation) => this.says(relation) === 'agrees'));
  }

  fact(cell: FactIndex): Fact | undefined {
    return this.facts[cell];
  }

  of(cell: FactIndex): readonly Relation[] {
    return this.around.of(cell);
  }

  /** What the cell's formula works out with a number of its own. */
  workedOut(cell: FactIndex): WorkedOut | undefined {
    return this.formulas.of(cell);
  }

  /** Whether a relation fails now, by more than what is cut off or left over. */
  isBroken(relation: Relation): boolean {
    return this.failing.has(relation) && !this.slight.has(relation);
  }

  /** Whether the sheet suggests a sum of the cell that its figures do not bear out: the cell itself may be wrong. */
  isDoubted(cell: FactIndex): boolean {
    this.doubted ??= new Set(
      this.reading.withdrawn.flatMap(({ kind, reason, at }) =>
        kind === 'sum' && reason === 'unsupported' ? [addressKey(at)] : [],
      ),
    );
    const fact = this.doubted.size > 0 ? this.facts[cell] : undefined;
    return fact !== undefined && this.doubted.has(addressKey(fact.at));
  }

  /** Whether anything else fails in the table of a cell. */
  failsBeside(cell: FactIndex, mended: ReadonlySet<Relation>): boolean {
    const table = this.facts[cell]?.table;
    return [...this.failing].some((each) => !mended.has(each) && this.facts[each.whole]?.table === table);
  }

  private says(relation: Relation): Says {
    return saysOf(this.facts, relation);
  }

  /** What the whole, or another cell of it, would be written as by the others; null where they do not pin it down. */
  computed(relation: Relation, cell: FactIndex = relation.whole): Decimal | null {
    const fact = this.facts[cell];
    const range = fact && feasible(this.facts, relation, cell, standingIn(this.facts));
    if (!fact || !range) return null;
    if (compare(range.low, range.high) === 0 && fact.standing === 'exact') return range.low;
    return middleOf(range, digitsOf(fact));
  }

  /** Whether the table of a cell shows figures that were each rounded by themselves: its last units tell nothing apart. */
  isRounded(cell: FactIndex): boolean {
    const table = this.facts[cell]?.table ?? -1;
    let found = this.rounded.get(table);
    if (found === undefined) {
      const find = (): Relation | undefined =>
        this.around.inTableOf(cell).find((relation) => this.says(relation) === 'rounded');
      found = (this.watch ? this.watch.unnoted(find) : find()) ?? null;
      this.rounded.set(table, found);
    }
    if (found) for (const each of cellsOf(found)) this.watch?.note(each);
    return found !== null;
  }

  /** Whether anything rests on there being no figure of some table that is only rounded. */
  get restsOnUnrounded(): boolean {
    return [...this.rounded.values()].includes(null);
  }

  /** Digits after the point that figures of the cell's column show. */
  columnDigits(cell: FactIndex): number {
    const column = this.grid.column(cell);
    let digits = this.digits.get(column);
    if (digits === undefined) {
      digits = 0;
      for (const each of column) digits = Math.max(digits, this.facts[each]?.decimals ?? 0);
      this.digits.set(column, digits);
    } else for (const each of column) this.watch?.note(each, FORM);
    return digits;
  }

  /** Does something while figures are otherwise; the world is as before afterwards. */
  tried(changes: ReadonlyMap<FactIndex, Decimal>, act: () => void): void {
    const before = [...changes].map(([cell]) => [cell, this.facts[cell]] as const);
    for (const [cell, value] of changes) {
      const fact = this.facts[cell];
      if (fact) this.facts[cell] = valuedFact(fact, value);
    }
    act();
    for (const [cell, fact] of before) if (fact) this.facts[cell] = fact;
  }

  /** Whether all of some relations would hold with the changes alone, nothing carried on; `cells` are theirs. */
  mend(
    changes: ReadonlyMap<FactIndex, Decimal>,
    relations: readonly Relation[],
    cells: ReadonlySet<FactIndex>,
  ): boolean {
    let all = true;
    const own = new Map([...changes].filter(([cell]) => cells.has(cell)));
    this.tried(own, () => {
      all = relations.every((relation) => {
        const says = this.says(relation);
        return says !== 'fails' && says !== 'unasked';
      });
    });
    return all;
  }

  /** What would come of the changes; the world is as before afterwards. */
  after(changes: ReadonlyMap<FactIndex, Decimal>, carried: Carried): Outcome {
    const before = new Map<FactIndex, Fact>();
    /** What a cell that follows others was worked out by: by that, and nothing else, once more when they change again. */
    const by = new Map<FactIndex, Relation | WorkedOut>();
    const open: FactIndex[] = [];
    let steps = 0;
    const set = (cell: FactIndex, value: Decimal): void => {
      const fact = this.facts[cell];
      if (!fact) return;
      if (!before.has(cell)) before.set(cell, fact);
      this.facts[cell] = valuedFact(fact, value);
      open.push(cell);
      steps += 1;
    };
    const follows = (cell: FactIndex, from: Relation | WorkedOut): boolean =>
      !before.has(cell) || by.get(cell) === from;
    for (const [cell, value] of changes) set(cell, value);
    for (let cell = open.shift(); cell !== undefined && steps < MOST_CARRIED; cell = open.shift()) {
      for (const relation of this.of(cell)) {
        const { whole } = relation;
        if (whole === cell || !follows(whole, relation) || this.failing.has(relation)) continue;
        if (!isCarried(this, relation, carried) || this.says(relation) !== 'fails') continue;
        const value = this.computed(relation);
        if (value === null) continue;
        by.set(whole, relation);
        set(whole, value);
      }
      for (const each of this.formulas.reading(cell)) {
        const value = follows(each.whole, each) ? resultOf(this.facts, each) : null;
        const now = this.facts[each.whole]?.value;
        if (value === null || (by.has(each.whole) && now && compare(now, value) === 0)) continue;
        by.set(each.whole, each);
        set(each.whole, value);
      }
    }
    for (const relation of [...before.keys()].flatMap((cell) => this.of(cell))) {
      const factor = dividedOut(this, relation);
      if (factor === null || before.has(factor) || this.failing.has(relation)) continue;
      const value = this.says(relation) === 'fails' ? this.computed(relation, factor) : null;
      if (value !== null) set(factor, value);
    }
    const touched = new Set([...before.keys()].flatMap((cell) => this.of(cell)));
    const mended = new Set<Relation>();
    const broken: Relation[] = [];
    const left: Relation[] = [];
    const unasked: Relation[] = [];
    let outright = 0;
    let rounded = 0;
    let besides = 0;
    for (const relation of touched) {
      const says = this.says(relation);
      if (says === 'holds' && this.slight.has(relation)) besides += 1;
      if (says === 'holds') outright += 1;
      if (says === 'rounded') rounded += 1;
      if (says === 'unasked') unasked.push(relation);
      else if (this.failing.has(relation)) {
        if (says !== 'fails') mended.add(relation);
        else left.push(relation);
      } else if (says === 'fails') broken.push(relation);
    }
    const values = new Map([...before.keys()].map((cell) => [cell, this.facts[cell]?.value ?? ZERO]));
    for (const [cell, fact] of before) this.facts[cell] = fact;
    return { mended, broken, left, unasked, outright, rounded, besides, values };
  }
}
