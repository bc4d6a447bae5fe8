/**
 * A rate that no unit's sheet bears out by itself, for its lines are few: two columns of its line, or two lines of its
 * column, whose quotient it is at nearly all units together.
 */
import { absolute, compare, decimal, divide, shift, sign, subtract, type Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Relation } from '../../core/relation';
import { quotientPower } from '../../core/relation-scale';
import type { Unit } from '../../core/unit';
import { foldText } from '../../language';
import { figuresOf, type Figures } from './figures';
import { eachPower } from './levels';
import type { Recipe } from './recipes';
import type { TableCell, TableSum, UnitTable } from './table-sum';
import { cellKey } from './unit-cells';

/** Columns, or lines on either side, that are tried. */
const MOST_TRIED = 12;
/** Instances after which a pair of which most fail is let go, and that a rule must hold in. */
const FIRST_LOOK = 6;
const FEWEST = 4;
const MOST_ASKED = 400;
const HALF = decimal('0.5');
const WHOLE = decimal('100');

type Pair = readonly [a: TableCell, b: TableCell];

export class QuotientSearch {
  readonly #figures = new Map<string, Figures>();
  readonly #found = new Map<string, Recipe | null>();

  constructor(
    private readonly sum: TableSum,
    private readonly unitOf: (key: string) => Unit | null,
  ) {}

  find(cell: TableCell): Recipe | null {
    return (
      this.#once(`column ${cell.column}`, () => this.#beside(cell)) ??
      this.#once(`line ${cell.path}`, () => this.#around(cell))
    );
  }

  #once(scope: string, search: () => Recipe | null): Recipe | null {
    const known = this.#found.get(scope);
    if (known !== undefined) return known;
    const found = search();
    this.#found.set(scope, found);
    return found;
  }

  #at(cell: TableCell): Figures {
    const key = cellKey(cell.path, cell.column);
    const known = this.#figures.get(key);
    if (known) return known;
    const figures = figuresOf(this.sum, key, this.unitOf(key));
    this.#figures.set(key, figures);
    return figures;
  }

  #cells(of: (cell: TableCell) => boolean): readonly TableCell[] {
    return [...this.sum.cells.values()].filter(of);
  }

  /** Two columns, asked on every line that has the three. */
  #beside({ path, column }: TableCell): Recipe | null {
    const rates = this.#cells((cell) => cell.column === column && !cell.adds);
    const columns = this.#cells((cell) => cell.path === path && cell.adds).slice(0, MOST_TRIED);
    const onLine = (line: TableCell, { column: other }: TableCell): TableCell | undefined =>
      this.sum.cells.get(cellKey(line.path, other));
    return this.#best(columns, rates, onLine, ({ column: other }) => ({ path: null, column: other }));
  }

  /** Two lines, asked in every column that has the three. */
  #around({ path, column }: TableCell): Recipe | null {
    const rates = this.#cells((cell) => cell.path === path && !cell.adds);
    const column0 = this.#cells((cell) => cell.column === column);
    const at = column0.findIndex((cell) => cell.path === path);
    const near = column0.slice(Math.max(0, at - MOST_TRIED), at + MOST_TRIED).filter(({ adds }) => adds);
    const inColumn = (rate: TableCell, { path: other }: TableCell): TableCell | undefined =>
      this.sum.cells.get(cellKey(other, rate.column));
    return this.#best(near, rates, inColumn, ({ path: other }) => ({ path: other, column: null }));
  }

  #best(
    tried: readonly TableCell[],
    rates: readonly TableCell[],
    operandFor: (rate: TableCell, tried: TableCell) => TableCell | undefined,
    operand: (tried: TableCell) => Recipe['operands'][number],
  ): Recipe | null {
    let [best, most]: [Recipe | null, number] = [null, 0];
    for (const kind of ['quotient', 'growth'] as const)
      for (const a of tried)
        for (const b of tried) {
          if (a === b) continue;
          const pairs = rates.flatMap((rate): { readonly rate: TableCell; readonly pair: Pair }[] => {
            const [first, second] = [operandFor(rate, a), operandFor(rate, b)];
            return first?.adds && second?.adds ? [{ rate, pair: [first, second] }] : [];
          });
          const [first] = pairs;
          const factorPower = first ? this.#factor(first.rate, first.pair) : 0;
          const holds = this.#holds(kind, pairs, factorPower);
          if (holds <= most) continue;
          [best, most] = [{ kind, operands: [operand(a), operand(b)], factorPower, source: 'form' }, holds];
        }
    return best;
  }

  /** What its unit and its words say of the power of ten: "người/km2", "‰", "trên 1 vạn dân". */
  #factor(rate: TableCell, [a, b]: Pair): number {
    const [whole, over, under] = [rate, a, b].map(({ path, column }) => this.unitOf(cellKey(path, column)));
    if (whole && (whole.dimension === 'percent' || whole.dimension === 'percent-point')) return 2;
    if (whole?.kind === '‰') return 3;
    const each = [rate.label, rate.heading].map((text) => eachPower(foldText(text))).find((power) => power !== null);
    if (each !== undefined && each !== null) return (over?.power ?? 0) - (whole?.power ?? 0) + each;
    if (!whole) return 2;
    const area = under?.dimension === 'area' && /\/\s*km[2²]$/u.test(whole.text) ? 2 - under.power : 0;
    return (over?.power ?? 0) - whole.power + area;
  }

  /** In how many instances it holds; 0 where it fails in more than one of ten. */
  #holds(
    kind: 'quotient' | 'growth',
    pairs: readonly { readonly rate: TableCell; readonly pair: Pair }[],
    factorPower: number,
  ): number {
    let [asked, held] = [0, 0];
    const failing = new Set<UnitTable>();
    for (const { rate, pair } of pairs) {
      const [p, a, b] = [rate, ...pair].map((cell) => this.#at(cell).figures) as [
        Map<UnitTable, Decimal>,
        Map<UnitTable, Decimal>,
        Map<UnitTable, Decimal>,
      ];
      const units = [rate, ...pair].map(({ path, column }) => this.unitOf(cellKey(path, column)));
      const power = powerOf(kind, factorPower, units);
      if (power === null) return 0;
      const slack = shift(HALF, -this.sum.decimalsOf(rate));
      for (const [table, value] of p) {
        const [now, base] = [a.get(table), b.get(table)];
        // Nought and all of it say nothing of the rule.
        if (
          now === undefined ||
          base === undefined ||
          sign(base) === 0 ||
          sign(value) === 0 ||
          compare(value, WHOLE) === 0
        )
          continue;
        const over = kind === 'growth' ? subtract(now, base) : now;
        const gap = absolute(subtract(divide(shift(over, power), base, 8), value));
        asked += 1;
        if (compare(gap, slack) <= 0) held += 1;
        else failing.add(table);
        if (asked === FIRST_LOOK && held * 2 < asked) return 0;
        if (asked >= MOST_ASKED) break;
      }
    }
    // One unit whose own figures do not fit each other is not the rule's fault.
    const isOnesFault = failing.size === 1 && held >= 2 * FEWEST && held >= (asked - held) * 3;
    return held >= FEWEST && (held * 10 >= asked * 9 || isOnesFault) ? held : 0;
  }
}

function powerOf(
  kind: 'quotient' | 'growth',
  factorPower: number,
  [whole, a, b]: readonly (Unit | null)[],
): number | null {
  const relation = { kind: kind === 'growth' ? 'growth' : 'ratio', factorPower, source: 'form' } as Relation;
  const like = (unit: Unit | null | undefined): Fact => ({ unit: unit ?? null }) as Fact;
  return quotientPower(relation, like(whole), like(a), like(b));
}
