/** Which formulas have to be computed anew after a change: those that read a changed cell, and those that read these. */
import type { BookCells } from '../cells';
import { placeRange, shapeFacts } from '../formula';
import type { SheetRange } from '../formula';
import { RangeIndex } from './range-index';

/** A formula by its sheet and its place among the sheet's cells. */
export interface FormulaAt {
  readonly sheet: number;
  readonly at: number;
}

/** Calls a function for each range that a formula reads on a sheet of the workbook. */
function eachRead(book: BookCells, { sheet, at }: FormulaAt, visit: (target: number, range: SheetRange) => void): void {
  const cells = book.sheets[sheet];
  const cell = cells?.cells[at];
  const shape = cells?.shapeAt(at);
  if (!cell || !shape) return;
  for (const read of shapeFacts(shape, book.names).reads) {
    const range = placeRange(read, cell.row, cell.column);
    visit(range.sheet === null ? sheet : book.placeOf(range.sheet), range);
  }
}

export class Dependents {
  /** false: some formula of the workbook may read more than it names, or changes by itself. */
  readonly complete: boolean;
  readonly formulas: readonly FormulaAt[];
  private indexes: readonly RangeIndex[] | null = null;

  constructor(private readonly book: BookCells) {
    const formulas: FormulaAt[] = [];
    let complete = true;
    book.sheets.forEach((cells, sheet) => {
      cells.cells.forEach((_cell, at) => {
        const shape = cells.shapeAt(at);
        if (!shape) return;
        formulas.push({ sheet, at });
        complete &&= shapeFacts(shape, book.names).complete;
      });
    });
    this.complete = complete;
    this.formulas = formulas;
  }

  private reading(isMeant: (target: number) => boolean): FormulaAt[] {
    return this.formulas.filter((formula) => {
      let found = false;
      eachRead(this.book, formula, (target) => (found ||= isMeant(target)));
      return found;
    });
  }

  /** Formulas that read a sheet which is not there (any more). */
  ofMissingSheets(): FormulaAt[] {
    return this.reading((target) => target < 0);
  }

  /** Formulas of a sheet itself and of all others that read it anywhere. */
  ofSheet(sheet: number): FormulaAt[] {
    return [
      ...this.formulas.filter((formula) => formula.sheet === sheet),
      ...this.reading((target) => target === sheet),
    ];
  }

  private index(): readonly RangeIndex[] {
    const indexes = this.book.sheets.map(() => new RangeIndex());
    this.formulas.forEach((formula, owner) =>
      eachRead(this.book, formula, (target, range) => indexes[target]?.add(range, owner)),
    );
    return indexes;
  }

  /**
   * Formulas behind these cells, however far; the cells themselves are among them only where they are read in a circle.
   * Asked once: what has been told is not told again.
   */
  behind(cells: Iterable<{ readonly sheet: number; readonly row: number; readonly column: number }>): FormulaAt[] {
    this.indexes ??= this.index();
    const { indexes } = this;
    const found: FormulaAt[] = [];
    const seen = new Set<number>();
    const open = [...cells];
    for (let cell = open.pop(); cell; cell = open.pop()) {
      indexes[cell.sheet]?.take(cell.row, cell.column, (owner) => {
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
