/**
 * What cells' formulas compute, as families: the same sum filled across all columns is one rule of the table. A formula is
 * the structure of its cell (CONTRACT 4, declared), and no witness that its figure is right.
 */
import { formulaStructure, type FormulaStructure, type Operand, type SheetRange, type Term } from '../../calculation';
import type { CellPosition } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { SheetGrid } from '../sheet';
import type { Family, FamilyPart } from './family';

/** A formula's structure in figures of the table; `across` where whole and parts stand in one line. */
export interface CellFormula {
  readonly whole: FactIndex;
  readonly kind: 'sum' | 'ratio' | 'growth' | 'product' | 'average' | 'equal';
  readonly parts: readonly { readonly fact: FactIndex; readonly sign: 1 | -1 }[];
  readonly power: number;
  /** Without "=". */
  readonly formula: string;
}

/** Where figures stand in the table's matrix; −1 where one stands in none. */
export interface Spots {
  readonly lineOf: (fact: FactIndex) => number;
  readonly columnOf: (fact: FactIndex) => number;
}

const MOST_CELLS = 20_000;
/** Parts of all formulas of a table together: a thousand totals of a thousand lines say less than they cost. */
const MOST_PARTS = 200_000;
/** A sum of more lines than this is looked at as a running total first. */
const LONG_RUN = 8;
const NESTED = /(?:SUBTOTAL|AGGREGATE)\s*\(/i;

type FactAt = (row: number, column: number) => FactIndex;

/** Resolves formulas of one sheet to facts. */
export class FormulaReader {
  private parts = 0;

  constructor(
    private readonly grid: SheetGrid,
    private readonly factAt: FactAt,
  ) {}

  structure(row: number, column: number, formula: string): FormulaStructure {
    return formulaStructure(formula, { sheet: this.grid.name, row, column });
  }

  /** null where the formula, of that structure, is none of the kinds that relations have, or reads cells that are no figures. */
  read(
    whole: FactIndex,
    { row, column }: CellPosition,
    formula: string,
    structure: FormulaStructure,
  ): CellFormula | null {
    switch (structure.kind) {
      case 'sum': {
        if (structure.constant !== 0 || structure.power !== 0) return null;
        const parts = this.running(structure.terms, whole, row, column) ?? this.terms(structure.terms, whole);
        return parts && parts.length >= 2 ? { whole, kind: 'sum', parts, power: 0, formula } : null;
      }
      case 'copy': {
        const from = this.single(structure.from);
        return from === null || structure.power !== 0 || from === whole
          ? null
          : { whole, kind: 'equal', parts: [{ fact: from, sign: 1 }], power: 0, formula };
      }
      case 'ratio':
        return this.quotient(whole, 'ratio', structure.dividend, structure.divisor, structure.power, formula);
      case 'growth':
        return structure.sign === 1
          ? this.quotient(whole, 'growth', structure.now, structure.base, structure.power, formula)
          : null;
      case 'product': {
        if (structure.divisors.length > 0) return null;
        const facts = structure.factors.map((factor) => this.operand(factor));
        if (facts.length < 2 || facts.some((fact) => fact === null)) return null;
        const parts = facts.map((fact) => ({ fact: fact as FactIndex, sign: 1 as const }));
        return { whole, kind: 'product', parts, power: structure.power, formula };
      }
      case 'average': {
        if (structure.power !== 0 || structure.terms.some((term) => term.times !== null)) return null;
        const parts = this.terms(structure.terms, whole);
        const plain = parts !== null && parts.length >= 2 && parts.every((part) => part.sign === 1);
        return plain && (structure.count === null || structure.count === parts.length)
          ? { whole, kind: 'average', parts, power: 0, formula }
          : null;
      }
      default:
        return null;
    }
  }

  private quotient(
    whole: FactIndex,
    kind: 'ratio' | 'growth',
    top: Operand,
    base: Operand,
    power: number,
    formula: string,
  ): CellFormula | null {
    const [a, b] = [this.operand(top), this.operand(base)];
    if (a === null || b === null || a === whole || b === whole) return null;
    const parts = [a, b].map((fact) => ({ fact, sign: 1 as const }));
    return { whole, kind, parts, power, formula };
  }

  /** The one figure that an operand is. */
  private operand({ terms, constant }: Operand): FactIndex | null {
    const [term] = terms;
    if (!term || terms.length !== 1 || constant !== 0 || term.sign !== 1 || term.conditions.length > 0 || term.times)
      return null;
    return this.single(term.range);
  }

  private single(range: SheetRange): FactIndex | null {
    if (!this.here(range) || range.top !== range.bottom || range.left !== range.right) return null;
    const fact = this.factAt(range.top, range.left);
    return fact < 0 ? null : fact;
  }

  private here(range: SheetRange): boolean {
    return range.sheet === null || range.sheet === this.grid.name;
  }

  /** A running total: what the cell above adds up, and the few cells below that; else as many parts as lines squared. */
  private running(terms: readonly Term[], whole: FactIndex, row: number, column: number): CellFormula['parts'] | null {
    const [term] = terms;
    const above = this.factAt(row - 1, column);
    if (!term || terms.length !== 1 || above < 0 || term.range.bottom - term.range.top < LONG_RUN) return null;
    const formula = this.grid.at(row - 1, column)?.formula;
    const before = formula === undefined ? null : this.structure(row - 1, column, formula);
    if (before?.kind !== 'sum' || before.terms.length !== 1 || before.constant !== 0 || before.power !== 0) return null;
    const { range } = before.terms[0] as Term;
    const { top, left, right, bottom } = term.range;
    if (range.top !== top || range.left !== left || range.right !== right || range.bottom >= bottom) return null;
    const rest = this.terms([{ ...term, range: { ...term.range, top: range.bottom + 1 } }], whole);
    return rest && [{ fact: above, sign: 1 }, ...rest.filter((part) => part.fact !== above)];
  }

  /** Figures among the cells of signed ranges; null where a term is conditional, weighted or on another sheet. */
  private terms(terms: readonly Term[], whole: FactIndex): CellFormula['parts'] | null {
    const parts: { fact: FactIndex; sign: 1 | -1 }[] = [];
    let cells = 0;
    for (const { range, sign, conditions, times, leftOut } of terms) {
      if (conditions.length > 0 || times !== null || !this.here(range)) return null;
      const bottom = Math.min(range.bottom, this.lastRow());
      cells += (bottom - range.top + 1) * (range.right - range.left + 1);
      if (cells > MOST_CELLS) return null;
      for (let row = range.top; row <= bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          const fact = this.factAt(row, column);
          // What adds itself has no result: it states nothing.
          if (fact === whole && this.grid.at(row, column)?.formula !== undefined) return null;
          if (fact < 0 || fact === whole) continue;
          if (leftOut?.nested && NESTED.test(this.grid.at(row, column)?.formula ?? '')) continue;
          parts.push({ fact, sign });
        }
      }
    }
    this.parts += parts.length;
    return this.parts > MOST_PARTS ? null : parts;
  }

  private lastRow(): number {
    return this.grid.rows.at(-1)?.row ?? 0;
  }
}

/** A rule of the table that formulas state, and how many cells state it. */
export interface StatedFamily {
  readonly family: Family;
  readonly axis: 'lines' | 'columns';
  readonly count: number;
}

/** Where a formula's whole and parts stand along an axis. */
interface Placed {
  readonly axis: 'lines' | 'columns';
  readonly whole: number;
  readonly parts: readonly FamilyPart[];
}

/** null where whole and parts run along neither axis. */
function placed({ whole, parts }: CellFormula, { lineOf, columnOf }: Spots): Placed | null {
  const [line, column] = [lineOf(whole), columnOf(whole)];
  let [inLine, inColumn] = [true, true];
  for (const { fact } of parts) {
    const own = lineOf(fact);
    if (own < 0) return null;
    inLine &&= own === line;
    inColumn &&= columnOf(fact) === column;
  }
  if (line < 0 || !(inLine || inColumn)) return null;
  const placeOf = inLine ? columnOf : lineOf;
  return {
    axis: inLine ? 'columns' : 'lines',
    whole: inLine ? column : line,
    parts: parts.map(({ fact, sign }) => ({ at: placeOf(fact), sign })),
  };
}

interface Group {
  readonly family: Family;
  readonly axis: 'lines' | 'columns';
  count: number;
}

const isOf = ({ axis, family }: Group, formula: CellFormula, own: Placed): boolean =>
  axis === own.axis &&
  family.whole === own.whole &&
  family.kind === formula.kind &&
  family.factorPower === formula.power &&
  family.parts.length === own.parts.length &&
  family.parts.every(({ at, sign }, part) => at === own.parts[part]?.at && sign === own.parts[part].sign);

/** Formulas grouped to families by axis; those that run along neither axis stay single. */
export function statedFamilies(
  formulas: readonly CellFormula[],
  spots: Spots,
): { readonly families: readonly StatedFamily[]; readonly singles: readonly CellFormula[] } {
  const groups: Group[] = [];
  const byPlaces = new Map<number, Group[]>();
  const singles: CellFormula[] = [];
  for (const formula of formulas) {
    const own = formula.kind === 'equal' ? null : placed(formula, spots);
    if (own === null) {
      singles.push(formula);
      continue;
    }
    const hash = own.parts.reduce((sum, { at, sign }) => (Math.imul(sum, 31) + at * sign) | 0, own.whole);
    const like = byPlaces.get(hash) ?? [];
    const known = like.find((group) => isOf(group, formula, own));
    if (known) {
      known.count += 1;
      continue;
    }
    const family: Family = {
      kind: formula.kind as Family['kind'],
      whole: own.whole,
      parts: own.parts,
      exhaustive: true,
      factorPower: formula.power,
      source: 'formula',
      outright: false,
      statement: '',
      statedAt: null,
    };
    const group: Group = { family, axis: own.axis, count: 1 };
    groups.push(group);
    byPlaces.set(hash, [...like, group]);
  }
  return { families: groups, singles };
}
