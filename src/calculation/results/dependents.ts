/** Which formulas have to be computed anew after a change: those that read a changed cell, and those that read these. */
import type { BookCells } from '../cells';
import { formulaShape, placeRange } from '../formula';
import { shapeFacts } from '../evaluate';
import { RangeIndex } from './range-index';

/** A formula by its sheet and its place among the sheet's cells. */
export interface FormulaAt {
  readonly sheet: number;
  readonly at: number;
}

export class Dependents {
  /** false: some formula of the workbook may read more than it names, or changes by itself. */
  readonly complete: boolean;
  private readonly formulas: FormulaAt[] = [];
  private readonly indexes: readonly RangeIndex[];
  private readonly readers: readonly (readonly number[])[];

  constructor(private readonly book: BookCells) {
    const indexes = book.sheets.map(() => new RangeIndex());
    const readers = book.sheets.map((): number[] => []);
    let complete = true;
    book.sheets.forEach((sheet, sheetAt) => {
      sheet.cells.forEach(({ formula, row, column }, at) => {
        if (formula === undefined) return;
        const owner = this.formulas.length;
        this.formulas.push({ sheet: sheetAt, at });
        const facts = shapeFacts(formulaShape(formula, row, column), book.names);
        if (!facts.complete) complete = false;
        for (const read of facts.reads) {
          const range = placeRange(read, row, column);
          const target = range.sheet === null ? sheetAt : book.placeOf(range.sheet);
          indexes[target]?.add(range, owner);
          if (target >= 0 && target !== sheetAt) readers[target]?.push(owner);
        }
      });
    });
    this.complete = complete;
    this.indexes = indexes;
    this.readers = readers;
  }

  /** Formulas of other sheets that read one which is not there (any more). */
  ofMissingSheets(): FormulaAt[] {
    return this.formulas.filter(({ sheet, at }) => {
      const cell = this.book.sheets[sheet]?.cells[at];
      if (cell?.formula === undefined) return false;
      const { reads } = shapeFacts(formulaShape(cell.formula, cell.row, cell.column), this.book.names);
      return reads.some((read) => read.sheet !== null && this.book.placeOf(read.sheet) < 0);
    });
  }

  /** Formulas of a sheet itself and of all others that read it anywhere. */
  ofSheet(sheet: number): FormulaAt[] {
    return [...new Set(this.readers[sheet] ?? [])].map((owner) => this.formulas[owner] as FormulaAt);
  }

  /**
   * Formulas behind these cells, however far; the cells themselves are among them only where they are read in a circle.
   * Asked once: what has been told is not told again.
   */
  behind(cells: Iterable<{ readonly sheet: number; readonly row: number; readonly column: number }>): FormulaAt[] {
    const found: FormulaAt[] = [];
    const seen = new Set<number>();
    const open = [...cells];
    for (let cell = open.pop(); cell; cell = open.pop()) {
      this.indexes[cell.sheet]?.take(cell.row, cell.column, (owner) => {
        const formula = this.formulas[owner];
        const own = formula && this.book.sheets[formula.sheet]?.cells[formula.at];
        if (!own || seen.has(owner)) return;
        seen.add(owner);
        found.push(formula);
        open.push({ sheet: formula.sheet, row: own.row, column: own.column });
      });
    }
    return found;
  }
}
