/** The sum of one table over its units, cell by cell: what adds up is added, rates and means are worked out of the sums. */
import { add, divide, equals, multiply, shift, sign, subtract, ZERO, type Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Relation } from '../../core/relation';
import { powerBetween, productPower, quotientPower } from '../../core/relation-scale';
import { isScaled, type Unit } from '../../core/unit';
import { commonestUnit, distinct, figuresOf } from './figures';
import { isRounding, summed } from './foot';
import { pairsOf } from './pairs';
import { operandOf, type Recipe } from './recipes';
import { QuotientSearch } from './search-quotients';
import { columnOf } from './unit-cells';
import { isUnitLine } from './unit-lines';
import type { Left, LeftCell, SumCell, TableResult } from './sum-cell';
import type { TableCell, TableSum, UnitTable } from './table-sum';
import { weightsOf } from './weights';

/** Digits behind the last printed one that what is worked out further is taken with. */
const GUARD = 12;
/** A mean is printed with what its figures are; a formula's many digits are no printing. */
const MOST_DECIMALS = 4;
const USUAL_DECIMALS = 2;

const isAdded = ({ how }: SumCell): boolean => how === 'sum' || how === 'parts';

export class Combination {
  readonly #done = new Map<string, SumCell | Left>();
  readonly #units = new Map<string, Unit | null>();
  readonly #search: QuotientSearch;

  constructor(
    private readonly sum: TableSum,
    /** The sheet that the sum is written on: its units are the sum's. */
    private readonly model: UnitTable,
  ) {
    this.#search = new QuotientSearch(sum, (key) => this.#unitOf(key));
  }

  result(): TableResult {
    const cells = new Map<string, SumCell>();
    const left: LeftCell[] = [];
    const { byUnit } = this.sum;
    for (const [key, cell] of this.sum.cells) {
      if (byUnit ? cell.line.role === 'unit' && !isUnitLine(cell.path) : isUnitLine(cell.path)) continue;
      const found = this.#of(key);
      const none = cell.dashed ? this.#none(key, cell) : null;
      if (typeof found === 'string' && none) cells.set(key, none);
      else if (cell.dashed && !none) continue;
      else if (typeof found === 'string') left.push({ key, cell, why: found });
      else cells.set(key, found);
    }
    return { cells, left };
  }

  #of(key: string): SumCell | Left {
    const known = this.#done.get(key);
    if (known !== undefined) return known;
    // Asked again while it is being worked out, it has no operands.
    this.#done.set(key, 'no-operands');
    const cell = this.sum.cells.get(key);
    const found = cell ? (cell.adds ? this.#added(key, cell) : this.#workedOut(key, cell)) : 'no-operands';
    this.#done.set(key, found);
    return found;
  }

  /** Where no unit has a figure and no fewer say that there is none than leave it open: none. */
  #none(key: string, cell: TableCell): SumCell | null {
    const { nones, lacking } = figuresOf(this.sum, key, null);
    if (nones < lacking.length) return null;
    const nothing = { value: null, exact: null, printed: 0, unit: this.#unitOf(key), operands: [] };
    // Who has no such line has none of it either.
    const open = lacking.filter(({ why }) => why !== 'no-line');
    return { key, cell, how: 'sum', units: nones, lacking: open, ...nothing };
  }

  /** The model's own, unless more units measure it in something else. */
  #unitOf(key: string): Unit | null {
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const own = this.sum.unitAt(this.model, key);
    const found = commonestUnit(this.sum, key, own);
    const unit = own === null && found !== null ? this.#onSheet(key, found) : found;
    this.#units.set(key, unit);
    return unit;
  }

  /** Of a line that the model has no figure of: in the unit that its sheet gives the column ("Đơn vị: tỷ đồng"), and no other of the kind. */
  #onSheet(key: string, unit: Unit): Unit {
    const { sum, model } = this;
    if (model.shape.table.columns.some(({ role }) => role === 'unit')) return unit;
    const beside = [...sum.cells.keys()].filter((other) => columnOf(other) === columnOf(key));
    const units = beside.flatMap((other) => sum.unitAt(model, other) ?? []);
    return units.find((each) => powerBetween(unit, each) !== null) ?? unit;
  }

  /** As the units print the column's figures of this kind, but never coarser than such figures are usually printed. */
  #decimalsOf(cell: TableCell, unit: Unit | null): number {
    const decimals = this.sum.decimalsOf(cell);
    const usual = unit?.dimension === 'percent' ? 1 : USUAL_DECIMALS;
    return decimals > MOST_DECIMALS ? USUAL_DECIMALS : Math.max(decimals, usual);
  }

  #added(key: string, cell: TableCell): SumCell | Left {
    const unit = this.#unitOf(key);
    const { figures, nones, lacking } = figuresOf(this.sum, key, unit);
    const role = cell.line.role;
    const own = figures.size + nones + lacking.length;
    if ((role === 'unit' || role === 'item') && !isUnitLine(cell.path) && own * 2 < this.sum.tables.length)
      return 'in-few';
    const units = figures.size + nones;
    const common = { key, cell, printed: this.sum.decimalsOf(cell), unit, units, lacking };
    let value = ZERO;
    for (const figure of figures.values()) value = add(value, figure);
    const exact = figures.size === 0 ? null : value;
    const parts = exact === null ? null : this.#footed(key, unit, value);
    if (parts) return { ...common, how: 'parts', exact: parts.value, ...parts };
    return { ...common, how: 'sum', value: exact, exact, operands: [] };
  }

  /** The sum of its summed parts, where only the units' rounding parts the two; null where they are equal, or differ otherwise. */
  #footed(
    key: string,
    unit: Unit | null,
    value: Decimal,
  ): { readonly value: Decimal; readonly operands: readonly string[] } | null {
    const parts = unit !== null && isScaled(unit) ? this.sum.totals.of(key) : null;
    if (!parts) return null;
    const terms = parts.map(({ key: part, sign: of }) => ({ found: this.#of(part), sign: of }));
    if (terms.some(({ found }) => typeof found === 'string')) return null;
    const total = summed(
      terms.map(({ found, sign: of }) => {
        const own = typeof found === 'string' ? null : found;
        return { sign: of, value: shift(own?.value ?? ZERO, powerBetween(own?.unit ?? null, unit) ?? 0) };
      }),
    );
    if (equals(total, value) || !isRounding(this.sum, key, parts, unit)) return null;
    return { value: total, operands: parts.map((part) => part.key) };
  }

  #workedOut(key: string, cell: TableCell): SumCell | Left {
    let why: Left = 'no-operands';
    for (const recipe of this.sum.recipes.of(cell)) {
      const found = recipe.kind === 'weighted' ? this.#weighted(key, cell, recipe) : this.#quotient(key, cell, recipe);
      if (typeof found !== 'string') return found;
      if (found === 'zero-base' || found === 'no-pairs') why = found;
    }
    const searched = why === 'no-operands' ? this.#search.find(cell) : null;
    const worked = searched ? this.#quotient(key, cell, searched) : why;
    if (typeof worked !== 'string') return worked;
    const weights = weightsOf(this.sum, cell, (each) => this.#unitOf(each));
    if (weights !== null) return this.#weightedBy(key, cell, weights);
    return worked === 'no-operands' ? 'no-weights' : worked;
  }

  #quotient(key: string, cell: TableCell, recipe: Recipe): SumCell | Left {
    const [over, under] = recipe.operands.map((operand) => operandOf(operand, cell));
    if (over === undefined || under === undefined) return 'no-operands';
    const [first, second] = [this.#of(over), this.#of(under)];
    if (typeof first === 'string' || typeof second === 'string') return 'no-operands';
    const pairs = pairsOf(this.sum, [over, under], [first.unit, second.unit]);
    if (pairs && (pairs.units === 0 || !isAdded(first) || !isAdded(second))) return 'no-pairs';
    const [a, b] = pairs?.values ?? [first.exact ?? ZERO, second.exact ?? ZERO];
    if (sign(b) === 0) return 'zero-base';
    const unit = this.#unitOf(key);
    const power = this.#power(recipe, unit, first.unit, second.unit);
    if (power === null) return 'no-operands';
    const decimals = this.#decimalsOf(cell, unit);
    const dividend = shift(recipe.kind === 'growth' ? subtract(a, b) : a, power);
    return {
      key,
      cell,
      how: recipe.kind,
      value: divide(dividend, b, decimals),
      exact: divide(dividend, b, decimals + GUARD),
      printed: this.sum.decimalsOf(cell),
      unit,
      units: pairs?.units ?? Math.min(first.units, second.units),
      lacking: pairs?.lacking ?? distinct([...first.lacking, ...second.lacking]),
      operands: [over, under],
      ...(pairs ? { paired: true } : {}),
    };
  }

  #power(recipe: Recipe, whole: Unit | null, a: Unit | null, b: Unit | null): number | null {
    const kind = recipe.kind === 'growth' ? 'growth' : 'ratio';
    const relation = { ...recipe, kind } as unknown as Relation;
    const like = (unit: Unit | null): Fact => ({ unit }) as Fact;
    // Of "whole = factor × other" the sought factor is "whole / other".
    if (recipe.kind === 'unproduct') return -productPower(relation, like(a), [like(whole), like(b)]);
    return quotientPower(relation, like(whole), like(a), like(b));
  }

  #weighted(key: string, cell: TableCell, recipe: Recipe): SumCell | Left {
    const [operand] = recipe.operands;
    return operand ? this.#weightedBy(key, cell, operandOf(operand, cell)) : 'no-weights';
  }

  #weightedBy(key: string, cell: TableCell, weightKey: string): SumCell | Left {
    if (!this.sum.cells.get(weightKey)?.adds) return 'no-weights';
    const unit = this.#unitOf(key);
    const means = figuresOf(this.sum, key, unit);
    const weights = figuresOf(this.sum, weightKey, this.#unitOf(weightKey));
    const lacking = distinct([...means.lacking, ...weights.lacking]);
    let [products, total, units] = [ZERO, ZERO, means.nones];
    for (const [table, figure] of means.figures) {
      const weight = weights.figures.get(table);
      if (weight === undefined) {
        if (!lacking.some((one) => one.table === table)) lacking.push({ table, why: 'no-weight' });
        continue;
      }
      units += 1;
      products = add(products, multiply(figure, weight));
      total = add(total, weight);
    }
    if (sign(total) === 0) return 'zero-base';
    const decimals = this.#decimalsOf(cell, unit);
    const value = divide(products, total, decimals);
    const exact = divide(products, total, decimals + GUARD);
    return {
      key,
      cell,
      how: 'weighted',
      value,
      exact,
      printed: this.sum.decimalsOf(cell),
      unit,
      units,
      lacking,
      operands: [weightKey],
    };
  }
}
