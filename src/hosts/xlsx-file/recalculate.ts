/** Stored results follow a change: formulas that read changed cells, and those that read these, are counted anew. */
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../core/snapshot';
import { mentionsOf, parseMention } from './dependents';
import type { Mention } from './dependents';
import { evaluateFormula, Uncountable } from './evaluate-formula';
import { sheetKey } from './sheet-names';

const COLUMNS = 16_384;
/** Formulas that wait for one another; a longer chain is left to Excel, as is a circle. */
const LONGEST_CHAIN = 500;

/** Changed places (row · 16,384 + column) by sheet; null where the sheet has changed as a whole. */
export type Changed = ReadonlyMap<string, ReadonlySet<number> | null>;

export interface Recalculated {
  /** New results by sheet and place, only where they differ from the stored ones. */
  readonly results: ReadonlyMap<string, ReadonlyMap<number, CellValue>>;
  /** false: some formula is beyond plain arithmetic, Excel must calculate. */
  readonly complete: boolean;
}

interface FormulaCell {
  readonly sheet: string;
  readonly place: number;
  readonly cell: CellSnapshot & { readonly formula: string };
  readonly mentions: readonly Mention[] | null;
}

class SheetValues {
  readonly places = new Map<number, CellSnapshot>();
  private readonly rows: number[] = [];

  constructor(private readonly cells: readonly CellSnapshot[]) {
    for (const cell of cells) {
      this.places.set(cell.row * COLUMNS + cell.column, cell);
      this.rows.push(cell.row);
    }
  }

  within({ top, left, bottom, right }: Mention['range']): CellSnapshot[] {
    let [from, to] = [0, this.rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.rows[middle] ?? 0) < top) from = middle + 1;
      else to = middle;
    }
    const found: CellSnapshot[] = [];
    for (let i = from; i < this.cells.length; i += 1) {
      const cell = this.cells[i];
      if (!cell || cell.row > bottom) break;
      if (cell.column >= left && cell.column <= right) found.push(cell);
    }
    return found;
  }
}

class Recalculation {
  private readonly sheets: ReadonlyMap<string, SheetValues>;
  private readonly formulas: FormulaCell[] = [];
  private readonly byPlace = new Map<string, Map<number, FormulaCell>>();
  private readonly stale = new Map<string, Set<number> | null>();
  private readonly counted = new Map<FormulaCell, CellValue>();
  private readonly counting = new Set<FormulaCell>();
  /** Formulas whose stored results no longer count. */
  private again: ReadonlySet<FormulaCell> = new Set();
  private complete = true;

  constructor(book: WorkbookSnapshot, changed: Changed) {
    this.sheets = new Map(book.sheets.map((sheet) => [sheetKey(sheet.name), new SheetValues(sheet.cells)]));
    for (const [name, places] of changed) this.stale.set(sheetKey(name), places === null ? null : new Set(places));
    for (const sheet of book.sheets) {
      const key = sheetKey(sheet.name);
      const own = new Map<number, FormulaCell>();
      this.byPlace.set(key, own);
      for (const cell of sheet.cells) {
        if (cell.formula === undefined) continue;
        const found: FormulaCell = {
          sheet: key,
          place: cell.row * COLUMNS + cell.column,
          cell: cell as FormulaCell['cell'],
          mentions: mentionsOf(cell.formula),
        };
        this.formulas.push(found);
        own.set(found.place, found);
      }
    }
  }

  private isStale(sheet: string, place: number): boolean {
    const places = this.stale.get(sheet);
    return places === null || places?.has(place) === true;
  }

  private reads(formula: FormulaCell): boolean {
    return (formula.mentions ?? []).some(({ sheet, range }) => {
      const places = this.stale.get(sheet === null ? formula.sheet : sheetKey(sheet));
      if (places === undefined) return false;
      if (places === null) return true;
      if (range.top === range.bottom && range.left === range.right) return places.has(range.top * COLUMNS + range.left);
      for (const place of places) {
        const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
        if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return true;
      }
      return false;
    });
  }

  /** Cells that were set to a formula without a result, and all that read a changed cell, however far. */
  run(uncounted: ReadonlySet<FormulaCell['cell']>): Recalculated {
    if (this.formulas.some(({ mentions }) => mentions === null)) this.complete = false;
    const stale = this.formulas.filter(({ cell }) => uncounted.has(cell));
    let waiting = this.formulas.filter(({ sheet, place }) => !this.isStale(sheet, place));
    for (let grew = true; grew;) {
      const found = waiting.filter((formula) => this.reads(formula));
      grew = found.length > 0;
      for (const formula of found) {
        const places = this.stale.get(formula.sheet) ?? new Set<number>();
        this.stale.set(formula.sheet, places.add(formula.place));
        stale.push(formula);
      }
      waiting = waiting.filter(({ sheet, place }) => !this.isStale(sheet, place));
    }
    this.again = new Set(stale);
    const results = new Map<string, Map<number, CellValue>>();
    for (const formula of stale) {
      const value = this.count(formula);
      if (value === undefined || JSON.stringify(value) === JSON.stringify(formula.cell.value)) continue;
      const own = results.get(formula.sheet) ?? new Map<number, CellValue>();
      results.set(formula.sheet, own.set(formula.place, value));
    }
    return { results, complete: this.complete };
  }

  /** undefined where it cannot be counted here. */
  private count(formula: FormulaCell): CellValue | undefined {
    const known = this.counted.get(formula);
    if (known !== undefined) return known;
    if (this.counting.has(formula) || this.counting.size > LONGEST_CHAIN) {
      this.complete = false;
      return undefined;
    }
    this.counting.add(formula);
    try {
      const value = evaluateFormula(formula.cell.formula, (reference) => this.lookup(formula.sheet, reference));
      this.counted.set(formula, value);
      return value;
    } catch (error) {
      if (!(error instanceof Uncountable)) throw error;
      this.complete = false;
      return undefined;
    } finally {
      this.counting.delete(formula);
    }
  }

  private lookup(own: string, reference: string): { values: CellValue[]; single: boolean } {
    const mention = parseMention(reference);
    const key = !mention || mention.sheet === null ? own : sheetKey(mention.sheet);
    const sheet = this.sheets.get(key);
    if (!mention || !sheet) throw new Uncountable();
    const { range } = mention;
    const single = range.top === range.bottom && range.left === range.right;
    return { values: sheet.within(range).map((cell) => this.valueOf(key, cell)), single };
  }

  private valueOf(sheet: string, cell: CellSnapshot): CellValue {
    const formula =
      cell.formula === undefined ? undefined : this.byPlace.get(sheet)?.get(cell.row * COLUMNS + cell.column);
    if (!formula || !this.again.has(formula)) return cell.value;
    const value = this.count(formula);
    if (value === undefined) throw new Uncountable();
    return value;
  }
}

/**
 * New results after a change. `book` is the workbook as changed; `changed` says where. Formulas among the changed cells
 * that have no result yet are counted too.
 */
export function recalculate(book: WorkbookSnapshot, changed: Changed): Recalculated {
  const uncounted = new Set(
    book.sheets.flatMap((sheet) => {
      const places = changed.get(sheet.name);
      return places
        ? sheet.cells.filter(
            (cell): cell is FormulaCell['cell'] =>
              cell.formula !== undefined && cell.value === null && places.has(cell.row * COLUMNS + cell.column),
          )
        : [];
    }),
  );
  return new Recalculation(book, changed).run(uncounted);
}
