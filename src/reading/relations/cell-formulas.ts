/**
 * What cells' formulas compute, in figures of their table. A formula is the structure of its cell (CONTRACT 4, declared), and
 * no witness that its figure is right.
 */
import {
  formulaTemplate,
  rangeAt,
  type FormulaStructure,
  type Operand,
  type SheetRange,
  type Term,
} from '../../calculation';
import type { CellPosition } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { SheetGrid } from '../sheet';
import type { Part } from './claims';

/** A formula's structure in figures of the table; `across` where whole and parts stand in one line. */
export interface CellFormula {
  readonly whole: FactIndex;
  readonly kind: 'sum' | 'ratio' | 'growth' | 'product' | 'average' | 'equal';
  readonly parts: readonly Part[];
  readonly power: number;
  /** Without "=". */
  readonly formula: string;
  /** Cells that it takes in, whose numbers are no figures of the table: what it comes to is not known from its parts alone. */
  readonly beyond: readonly CellPosition[];
}

const MOST_CELLS = 20_000;
/** Parts of all formulas of a table together: a thousand totals of a thousand lines say less than they cost. */
const MOST_PARTS = 200_000;
/** A sum of more lines than this is looked at as a running total first. */
const LONG_RUN = 8;
const NESTED = /(?:SUBTOTAL|AGGREGATE)\s*\(/i;

const positive = (fact: FactIndex): Part => ({ fact, sign: 1 });

/** Numbers that are no figures of the table, where formulas looked for some: rows, columns, and whether each is nought. */
export type PassedOver = ReadonlyMap<number, ReadonlyMap<number, boolean>>;

type FactAt = (row: number, column: number) => FactIndex;

/** Resolves formulas of one sheet to facts. */
export class FormulaReader {
  private counting = 0;
  private beyond: CellPosition[] = [];
  /** Numbers that are no figures, as they were met: by them alone do formulas depend on what stands in cells. */
  readonly passedOver = new Map<number, Map<number, boolean>>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly factAt: FactAt,
  ) {}

  /** What the formula is for every cell that it was filled into. */
  structure({ row, column }: CellPosition, formula: string): FormulaStructure {
    return formulaTemplate(formula, { sheet: this.grid.name, row, column });
  }

  /** null where the formula, of that structure, is none of the kinds that relations have, or reads cells that are no figures. */
  read(whole: FactIndex, cell: CellPosition, formula: string, structure: FormulaStructure): CellFormula | null {
    this.beyond = [];
    const read = this.understood(whole, cell, formula, structure);
    return read && { ...read, beyond: this.beyond };
  }

  private understood(
    whole: FactIndex,
    cell: CellPosition,
    formula: string,
    structure: FormulaStructure,
  ): Omit<CellFormula, 'beyond'> | null {
    switch (structure.kind) {
      case 'sum': {
        if (structure.constant !== 0 || structure.power !== 0) return null;
        const parts = this.running(structure.terms, whole, cell) ?? this.parts(structure.terms, whole, cell);
        return parts && (parts.length === 1 || parts.length + this.beyond.length >= 2)
          ? { whole, kind: 'sum', parts, power: 0, formula }
          : null;
      }
      case 'copy': {
        const from = this.single(structure.from, cell);
        return from === null || structure.power !== 0 || from === whole
          ? null
          : { whole, kind: 'equal', parts: [positive(from)], power: 0, formula };
      }
      case 'ratio':
        return this.quotient(
          { whole, kind: 'ratio', power: structure.power, formula },
          structure.dividend,
          structure.divisor,
          cell,
        );
      case 'growth':
        return structure.sign === 1
          ? this.quotient(
              { whole, kind: 'growth', power: structure.power, formula },
              structure.now,
              structure.base,
              cell,
            )
          : null;
      case 'product': {
        if (structure.divisors.length > 0) return null;
        const facts = structure.factors.map((factor) => this.operand(factor, cell));
        if (facts.length < 2 || facts.some((fact) => fact === null)) return null;
        const parts = facts.map((fact) => positive(fact as FactIndex));
        return { whole, kind: 'product', parts, power: structure.power, formula };
      }
      case 'average': {
        if (structure.power !== 0 || structure.terms.some((term) => term.times !== null)) return null;
        const parts = this.parts(structure.terms, whole, cell);
        const plain =
          parts !== null && parts.length + this.beyond.length >= 2 && parts.every((part) => part.sign === 1);
        return plain && (structure.count === null || structure.count === parts.length + this.beyond.length)
          ? { whole, kind: 'average', parts, power: 0, formula }
          : null;
      }
      default:
        return null;
    }
  }

  private quotient(
    rest: Omit<CellFormula, 'parts' | 'beyond'>,
    top: Operand,
    base: Operand,
    cell: CellPosition,
  ): Omit<CellFormula, 'beyond'> | null {
    const a = this.operand(top, cell);
    const b = this.operand(base, cell);
    if (a === null || b === null || a === rest.whole || b === rest.whole) return null;
    const { whole, kind, power, formula } = rest;
    return { whole, kind, parts: [positive(a), positive(b)], power, formula };
  }

  /** The one figure that an operand is. */
  private operand({ terms, constant }: Operand, cell: CellPosition): FactIndex | null {
    const term = terms[0];
    if (!term || terms.length !== 1 || constant !== 0 || term.sign !== 1 || term.conditions.length > 0 || term.times)
      return null;
    return this.single(term.range, cell);
  }

  private single(shared: SheetRange, cell: CellPosition): FactIndex | null {
    const range = this.placed(shared, cell);
    if (!this.here(range) || range.top !== range.bottom || range.left !== range.right) return null;
    const fact = this.factAt(range.top, range.left);
    return fact < 0 ? null : fact;
  }

  private placed(range: SheetRange, { row, column }: CellPosition): SheetRange {
    return rangeAt(range, { sheet: this.grid.name, row, column });
  }

  private here(range: SheetRange): boolean {
    return range.sheet === null || range.sheet === this.grid.name;
  }

  /** A running total: what the cell above adds up, and the few cells below that; else as many parts as lines squared. */
  private running(terms: readonly Term[], whole: FactIndex, cell: CellPosition): CellFormula['parts'] | null {
    const term = terms[0];
    if (!term || terms.length !== 1) return null;
    const own = this.placed(term.range, cell);
    const { top, left, right, bottom } = own;
    if (bottom - top < LONG_RUN) return null;
    const next = { row: cell.row - 1, column: cell.column };
    const above = this.factAt(next.row, next.column);
    const formula = above < 0 ? undefined : this.grid.at(next.row, next.column)?.formula;
    const before = formula === undefined ? null : this.structure(next, formula);
    if (before?.kind !== 'sum' || before.terms.length !== 1 || before.constant !== 0 || before.power !== 0) return null;
    const range = this.placed((before.terms[0] as Term).range, next);
    if (range.top !== top || range.left !== left || range.right !== right || range.bottom >= bottom) return null;
    const rest = this.added(term, { ...own, top: range.bottom + 1 }, whole);
    return rest && [{ fact: above, sign: 1 }, ...rest.filter((part) => part.fact !== above)];
  }

  /** Figures among the cells of signed ranges; null where a term is conditional, weighted or on another sheet. */
  parts(terms: readonly Term[], whole: FactIndex, cell: CellPosition): CellFormula['parts'] | null {
    const parts: Part[] = [];
    let cells = 0;
    for (const term of terms) {
      const range = this.placed(term.range, cell);
      cells += this.collect(term, range, whole, parts);
      if (cells > MOST_CELLS) return null;
    }
    return this.counted(parts);
  }

  /** The same for one term whose range is placed already. */
  private added(term: Term, range: SheetRange, whole: FactIndex): CellFormula['parts'] | null {
    const parts: Part[] = [];
    return this.collect(term, range, whole, parts) > MOST_CELLS ? null : this.counted(parts);
  }

  private counted(parts: readonly Part[]): CellFormula['parts'] | null {
    this.counting += parts.length;
    return this.counting > MOST_PARTS ? null : parts;
  }

  /** Collects the figures of one term; answers how many cells it has: more than any may have where it cannot be read. */
  private collect(
    { sign, conditions, times, leftOut }: Term,
    range: SheetRange,
    whole: FactIndex,
    into: Part[],
  ): number {
    if (conditions.length > 0 || times !== null || !this.here(range)) return Infinity;
    const bottom = Math.min(range.bottom, this.lastRow());
    const cells = (bottom - range.top + 1) * (range.right - range.left + 1);
    if (cells > MOST_CELLS) return cells;
    for (let row = range.top; row <= bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const fact = this.factAt(row, column);
        // What adds itself has no result: it states nothing.
        if (fact === whole && this.grid.at(row, column)?.formula !== undefined) return Infinity;
        if (fact < 0 && this.isNumber(row, column)) this.beyond.push({ row, column });
        if (fact < 0 || fact === whole) continue;
        if (leftOut?.nested && NESTED.test(this.grid.at(row, column)?.formula ?? '')) continue;
        into.push({ fact, sign });
      }
    }
    return cells;
  }

  /** Nought changes no sum; of a mean nobody counts it here. */
  private isNumber(row: number, column: number): boolean {
    const value = this.grid.at(row, column)?.value;
    if (typeof value !== 'number') return false;
    const inRow = this.passedOver.get(row) ?? new Map<number, boolean>();
    this.passedOver.set(row, inRow.set(column, value === 0));
    return value !== 0;
  }

  private lastRow(): number {
    return this.grid.rows.at(-1)?.row ?? 0;
  }
}
