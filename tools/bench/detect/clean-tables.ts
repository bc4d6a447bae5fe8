/**
 * Clean tables over every form that has arithmetic: blank sheets filled consistently, then moved along the solutions of
 * their own linear relations (the difference of two consistent fillings), so that every figure varies while every sum
 * stays true; percentages, growths and products are computed last and rounded as a clerk rounds. All figures are typed.
 */
import { parseCellName } from '../../../src/core/cell-address';
import type { FormDefinition } from '../../../src/core/form';
import type { Reading } from '../../../src/core/reading';
import type { Relation } from '../../../src/core/relation';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot';
import { toApproximateNumber } from '../../../src/core/decimal';
import { buildTemplate, catalogue } from '../../../src/forms';
import { readWorkbooks } from '../../../src/reading';
import { fillSheet } from '../../../test/support/fill-template';

const FILLINGS = 6;

export interface Pattern {
  readonly form: FormDefinition;
  readonly book: WorkbookSnapshot;
  readonly reading: Reading;
  /** Values of each fact in each of the fillings. */
  readonly fillings: readonly (readonly number[])[];
  /** Facts whose values must stay: numbers of a list, and what is tied to them. */
  readonly fixed: ReadonlySet<number>;
  /** Digits after the point that each fact is printed with. */
  readonly digits: readonly number[];
  /** For each fact, what a cell holds of it: 1, or 0.01 under a percent format. */
  readonly factor: readonly number[];
}

const hasFigures = (form: FormDefinition): boolean => form.layout !== 'cover' && form.layout !== 'texts';
const linear = (relation: Relation): boolean =>
  relation.kind === 'sum' || relation.kind === 'equal' || relation.kind === 'subset';
export const read = (book: WorkbookSnapshot): Reading => readWorkbooks([book], catalogue);

function bookOf(form: FormDefinition, random: () => number): WorkbookSnapshot {
  const sheet = buildTemplate([form], { period: '6 tháng đầu năm 2024' }).sheets[1];
  if (!sheet) throw new Error(form.id);
  const cells = fillSheet(form, sheet, random)
    .cells.filter((cell) => cell.value !== null && cell.value !== '')
    .map((cell): CellSnapshot => ({
      row: cell.row,
      column: cell.column,
      value: cell.value,
      ...(cell.style?.format === undefined ? {} : { format: cell.style.format }),
    }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    file: `${form.id}.xlsx`,
    sha256: null,
    sheets: [
      { name: sheet.name, visibility: 'visible', cells, merges: sheet.merges, hiddenRows: [], hiddenColumns: [] },
    ],
  };
}

/** Position of each fact's cell in the sheet's list of cells. */
export function cellsOfFacts(book: WorkbookSnapshot, reading: Reading): number[] {
  const places = new Map<string, number>();
  for (const [index, cell] of (book.sheets[0]?.cells ?? []).entries())
    places.set(`${String(cell.row)}:${String(cell.column)}`, index);
  return reading.facts.map((fact) => {
    const position = parseCellName(fact.at.cell);
    return places.get(`${String(position?.row)}:${String(position?.column)}`) ?? -1;
  });
}

function tied(reading: Reading): Set<number> {
  const groups = reading.facts.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (groups[at] !== at && groups[at] !== undefined) at = groups[at] as number;
    return at;
  };
  for (const relation of reading.relations) {
    if (linear(relation)) for (const part of relation.parts) groups[root(part.fact)] = root(relation.whole);
  }
  const counted = new Set(
    reading.relations.filter((relation) => relation.kind === 'count').map((relation) => root(relation.whole)),
  );
  return new Set(reading.facts.map((_, index) => index).filter((index) => counted.has(root(index))));
}

/** Percentages with one digit, growths, yields and products with two, the rest as the blank sheet has them. */
function digitsOf(reading: Reading): number[] {
  const digits = reading.facts.map((fact) =>
    fact.standing === 'exact' ? fact.value.scale : Math.min(fact.decimals, 2),
  );
  for (const relation of reading.relations) {
    if (relation.kind === 'ratio') digits[relation.whole] = 1;
    if (relation.kind === 'growth') digits[relation.whole] = 2;
    if (relation.kind === 'product')
      for (const fact of [relation.whole, ...relation.parts.map((part) => part.fact)]) digits[fact] = 2;
  }
  return digits;
}

/** One pattern for each form that has arithmetic. */
export function patterns(random: () => number): Pattern[] {
  return catalogue.filter(hasFigures).flatMap((form): Pattern[] => {
    const books = Array.from({ length: FILLINGS }, () => bookOf(form, random));
    const readings = books.map(read);
    const [book, reading] = [books[0], readings[0]];
    if (!book || !reading || reading.relations.length === 0) return [];
    if (readings.some((each) => each.facts.length !== reading.facts.length))
      throw new Error(`${form.id}: fillings differ in shape`);
    const cells = cellsOfFacts(book, reading);
    const factor = reading.facts.map((fact, index) => {
      const held = book.sheets[0]?.cells[cells[index] ?? -1]?.value;
      const value = toApproximateNumber(fact.value);
      return typeof held === 'number' && value !== 0 && Math.abs(held / value - 0.01) < 0.001 ? 0.01 : 1;
    });
    return [
      {
        form,
        book,
        reading,
        factor,
        fixed: tied(reading),
        digits: digitsOf(reading),
        fillings: readings.map((each) => each.facts.map((fact) => toApproximateNumber(fact.value))),
      },
    ];
  });
}

const roundTo = (value: number, digits: number): number =>
  Number(`${Math.round(Number(`${String(value)}e${String(digits)}`))}e-${String(digits)}`);

/** ha × tạ/ha in the unit of the product. */
function product(pattern: Pattern, values: readonly number[], relation: Relation): number {
  const power = 10 ** (pattern.reading.facts[relation.whole]?.unit?.power ?? 0);
  return (relation.parts.reduce((all, part) => all * (values[part.fact] ?? 0), 1) * 100) / power;
}

function computed(pattern: Pattern, values: number[]): void {
  const { reading, digits } = pattern;
  const totals = new Set(
    reading.relations.filter((relation) => relation.kind === 'sum').map((relation) => relation.whole),
  );
  const products = reading.relations.filter(
    (relation) => relation.kind === 'product' && !pattern.fixed.has(relation.whole),
  );
  for (const relation of products) {
    if (!totals.has(relation.whole))
      values[relation.whole] = roundTo(product(pattern, values, relation), digits[relation.whole] ?? 0);
  }
  const made = new Set(products.map((relation) => relation.whole));
  for (const relation of reading.relations) {
    if (relation.kind !== 'sum' || !relation.parts.some((part) => made.has(part.fact))) continue;
    values[relation.whole] = roundTo(
      relation.parts.reduce((sum, part) => sum + part.sign * (values[part.fact] ?? 0), 0),
      2,
    );
  }
  for (const relation of products) {
    // The total's yield is the mean of its parts'.
    const mean = relation.parts.find((part) => reading.facts[part.fact]?.unit?.dimension === 'yield')?.fact;
    if (!totals.has(relation.whole) || mean === undefined) continue;
    values[mean] = 1;
    values[mean] = roundTo((values[relation.whole] ?? 0) / product(pattern, values, relation), 2);
  }
  for (const relation of reading.relations) {
    const [a, b] = relation.parts.map((part) => part.fact);
    if ((relation.kind !== 'ratio' && relation.kind !== 'growth') || a === undefined || b === undefined) continue;
    const quotient = ((values[a] ?? 0) / (values[b] ?? 1)) * 100 - (relation.kind === 'growth' ? 100 : 0);
    values[relation.whole] = roundTo(quotient, digits[relation.whole] ?? 1);
  }
}

/** A workbook with these figures, all typed. */
export function withValues(pattern: Pattern, values: readonly number[]): WorkbookSnapshot {
  const sheet = pattern.book.sheets[0];
  if (!sheet) return pattern.book;
  const cells = [...sheet.cells];
  for (const [index, place] of cellsOfFacts(pattern.book, pattern.reading).entries()) {
    const cell = cells[place];
    const scale = pattern.factor[index] ?? 1;
    if (cell)
      cells[place] = {
        ...cell,
        value: scale === 1 ? (values[index] ?? 0) : Number(((values[index] ?? 0) * scale).toPrecision(12)),
      };
  }
  return { ...pattern.book, sheets: [{ ...sheet, cells }] };
}

/** Truth by plain integers and one-decimal quotients, apart from the program's own arithmetic. */
function isTrue(pattern: Pattern, values: readonly number[]): boolean {
  return (
    pattern.reading.relations.every((relation) => {
      const whole = values[relation.whole] ?? 0;
      const parts = relation.parts.map((part) => part.sign * (values[part.fact] ?? 0));
      const sum = parts.reduce((total, part) => total + part, 0);
      if (relation.kind === 'sum') return relation.exhaustive ? Math.abs(whole - sum) < 1e-6 : sum <= whole + 1e-6;
      if (relation.kind === 'subset') return sum <= whole;
      if (relation.kind === 'equal') return Math.abs(whole - sum) < 1e-9;
      return true;
    }) && values.every((value) => (value >= 0 && value < 1e12) || !Number.isInteger(value))
  );
}

/** Figures of one clean table: five to seven digits where the form allows it. */
export function cleanValues(pattern: Pattern, random: () => number): number[] {
  const [base = [], ...others] = pattern.fillings;
  const size = 7 + Math.floor(random() * 90);
  for (let reach = 40; ; reach /= 2) {
    const weights = others.map(() => Math.round((random() * 2 - 1) * size * reach));
    const values = base.map((value, index) => {
      const decimals = pattern.digits[index] ?? 0;
      if (pattern.fixed.has(index)) return value;
      const moved =
        value * size +
        others.reduce((sum, other, which) => sum + (weights[which] ?? 0) * ((other[index] ?? 0) - value), 0);
      return roundTo(moved, decimals);
    });
    computed(pattern, values);
    if (isTrue(pattern, values)) return values;
    if (reach < 0.01) {
      const plain = base.map((value, index) =>
        pattern.fixed.has(index) ? value : roundTo(value * size, pattern.digits[index] ?? 0),
      );
      computed(pattern, plain);
      return plain;
    }
  }
}
