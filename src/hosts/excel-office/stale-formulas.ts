/** Which formulas an edit may have given another result: those that look at what changed, and those that look at them. */
import { formulaReads, type SheetRange } from '../../calculation';
import type { CellRange } from '../../core/cell-address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';

interface Formula {
  readonly cell: CellSnapshot;
  /** null where it cannot be told what it looks at: such a formula is asked again after every edit. */
  readonly references: readonly SheetRange[] | null;
}

/** What changed on one sheet: rectangles, or all of it. */
export interface Touched {
  readonly ranges: readonly CellRange[];
  readonly whole: boolean;
}

const listed = new WeakMap<SheetSnapshot, readonly Formula[]>();

/** A sheet's formulas with what they look at, found once for as long as the sheet is the same object. */
function formulasOf(sheet: SheetSnapshot): readonly Formula[] {
  let known = listed.get(sheet);
  if (!known) {
    known = sheet.cells.flatMap((cell) =>
      cell.formula === undefined
        ? []
        : [{ cell, references: formulaReads(cell.formula, { sheet: sheet.name, ...cell }) }],
    );
    listed.set(sheet, known);
  }
  return known;
}

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const key = (row: number, column: number): number => row * 16384 + column;

/** Cells of one sheet that may hold something else than before. */
class Dirty {
  whole: boolean;
  private readonly cells = new Set<number>();
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];

  constructor(
    private readonly ranges: readonly CellRange[],
    whole: boolean,
  ) {
    this.whole = whole;
  }

  add(row: number, column: number): void {
    this.cells.add(key(row, column));
    this.rows.push(row);
    this.columns.push(column);
  }

  has(row: number, column: number): boolean {
    return this.cells.has(key(row, column));
  }

  meets(range: CellRange): boolean {
    if (this.whole || this.ranges.some((one) => overlap(one, range))) return true;
    if (range.top === range.bottom && range.left === range.right) return this.has(range.top, range.left);
    for (let at = 0; at < this.rows.length; at += 1) {
      const [row, column] = [this.rows[at] as number, this.columns[at] as number];
      if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return true;
    }
    return false;
  }
}

/**
 * The cells of stale formulas, sheet by sheet, without those inside what was touched itself. Stops as soon as there are
 * more than `most`: null then.
 */
export function staleFormulas(
  book: WorkbookSnapshot,
  touched: ReadonlyMap<string, Touched>,
  most: number,
): Map<SheetSnapshot, CellSnapshot[]> | null {
  const dirty = new Map<string, Dirty>();
  for (const [name, { ranges, whole }] of touched) dirty.set(name.toLowerCase(), new Dirty(ranges, whole));
  const at = (name: string): Dirty => {
    const known = dirty.get(name.toLowerCase()) ?? new Dirty([], false);
    dirty.set(name.toLowerCase(), known);
    return known;
  };
  const stale = new Map<SheetSnapshot, CellSnapshot[]>();
  let count = 0;
  for (let again = true; again;) {
    again = false;
    for (const sheet of book.sheets) {
      const own = at(sheet.name);
      if (own.whole) continue;
      for (const { cell, references } of formulasOf(sheet)) {
        if (own.has(cell.row, cell.column)) continue;
        if (references?.every((each) => !(each.sheet === null ? own : at(each.sheet)).meets(each))) continue;
        own.add(cell.row, cell.column);
        again = true;
        count += 1;
        if (count > most) return null;
        const list = stale.get(sheet) ?? [];
        list.push(cell);
        stale.set(sheet, list);
      }
    }
  }
  return stale;
}
