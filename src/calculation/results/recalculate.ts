/** Stored results follow a change: only formulas behind it are computed anew. */
import type { CellSnapshot, CellValue } from '../../core/snapshot';
import { BookCells } from '../cells';
import type { CalculatedBook } from '../cells';
import { Calculation } from '../evaluate';
import type { CalculationOptions } from '../evaluate';
import { sheetKey } from '../formula';
import type { Unknown } from '../values';
import { Dependents } from './dependents';
import type { FormulaAt } from './dependents';
import { atOnce, Pace } from './in-steps';

/** Changed cells by sheet; null where the sheet changed as a whole (put, removed). Names of sheets in any case. */
export type Changes = ReadonlyMap<string, Iterable<{ readonly row: number; readonly column: number }> | null>;

export interface NewResult {
  readonly sheet: string;
  readonly cell: CellSnapshot;
  readonly value: CellValue;
  /** The largest number that was read for it: the noise of doubles is measured by it. */
  readonly magnitude: number;
}

export interface Recalculated {
  /** Results that differ from the stored ones. */
  readonly results: readonly NewResult[];
  /** Formulas behind the change that have no result here: their stored ones may be wrong. */
  readonly unknown: readonly { readonly sheet: string; readonly cell: CellSnapshot; readonly why: Unknown }[];
  /** false: Excel must calculate; something is unknown, or may change without being behind the change. */
  readonly complete: boolean;
}

/** The same value; numbers to the last bit. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}

class Changing {
  private readonly book: BookCells;
  private readonly dependents: Dependents;
  private readonly affected = new Map<number, Set<number>>();
  private count = 0;
  private readonly seeds: { sheet: number; row: number; column: number }[] = [];

  constructor(book: CalculatedBook) {
    this.book = new BookCells(book);
    this.dependents = new Dependents(this.book);
  }

  private affect({ sheet, at }: FormulaAt): void {
    let places = this.affected.get(sheet);
    if (!places) this.affected.set(sheet, (places = new Set()));
    if (places.has(at)) return;
    places.add(at);
    this.count += 1;
    const cell = this.book.sheets[sheet]?.cells[at];
    if (cell) this.seeds.push({ sheet, row: cell.row, column: cell.column });
  }

  cells(sheet: number, positions: Iterable<{ readonly row: number; readonly column: number }>): void {
    const own = this.book.sheets[sheet];
    if (!own) return;
    for (const { row, column } of positions) {
      this.seeds.push({ sheet, row, column });
      const at = own.find(row, column);
      // A formula that was typed without a result gets one.
      if (own.cells[at]?.formula !== undefined && own.values[at] === null) this.affect({ sheet, at });
    }
  }

  sheet(name: string): void {
    const sheet = this.book.placeOf(name);
    if (sheet < 0) {
      this.dependents.ofMissingSheets().forEach((formula) => this.affect(formula));
      return;
    }
    this.dependents.ofSheet(sheet).forEach((formula) => this.affect(formula));
  }

  *run(options: CalculationOptions): Generator<undefined, Recalculated> {
    const whole = this.count === this.dependents.formulas.length;
    for (const formula of whole ? [] : this.dependents.behind([...this.seeds])) this.affect(formula);
    const calculation = new Calculation(this.book, options);
    const places = [...this.affected].map(([sheet, own]) => ({ sheet, own: [...own].sort((a, b) => a - b) }));
    // What never had a result is computed where an affected formula reads it.
    this.book.sheets.forEach(({ cells, values }, sheet) => {
      const own = this.affected.get(sheet);
      cells.forEach(({ formula }, at) => {
        if (formula !== undefined && (values[at] === null || own?.has(at))) calculation.await(sheet, at);
      });
    });
    const results: NewResult[] = [];
    const unknown: Recalculated['unknown'][number][] = [];
    const pace = new Pace();
    for (const { sheet, own } of places) {
      for (const at of own) {
        yield* pace.step();
        calculation.result(sheet, at, (sheetAt, cellAt, result) => {
          const of = this.book.sheets[sheetAt];
          const cell = of?.cells[cellAt];
          if (!of || !cell || !this.affected.get(sheetAt)?.has(cellAt)) return;
          if ('unknown' in result) unknown.push({ sheet: of.name, cell, why: result.unknown });
          else if (!sameValue(result.value, cell.value))
            results.push({ sheet: of.name, cell, value: result.value, magnitude: result.magnitude });
        });
      }
    }
    return { results, unknown, complete: this.dependents.complete && unknown.length === 0 };
  }
}

export function* recalculateInSteps(
  book: CalculatedBook,
  changes: Changes,
  options: CalculationOptions = {},
): Generator<undefined, Recalculated> {
  const changing = new Changing(book);
  const places = new Map(book.sheets.map(({ name }, at) => [sheetKey(name), at]));
  for (const [name, positions] of changes) {
    if (positions === null) changing.sheet(name);
    else changing.cells(places.get(sheetKey(name)) ?? -1, positions);
  }
  return yield* changing.run(options);
}

/** `book` is the workbook as changed; `changes` says where. */
export function recalculate(book: CalculatedBook, changes: Changes, options: CalculationOptions = {}): Recalculated {
  return atOnce(recalculateInSteps(book, changes, options));
}
