/**
 * A formula that shows "-" says that there is none only where its operands do: where one of them is blank, nothing is known.
 * A sum says so only where all its operands are blank; any other formula needs each of them.
 */
import { cellName } from '../../core/cell-address';
import type { CellSnapshot } from '../../core/snapshot';
import { formulaReads } from '../../calculation';
import { isBlank, type SheetGrid } from '../sheet';

const SUM = /\b(?:SUM|SUMIFS?|SUBTOTAL)\s*\(/iu;
/** More cells than these are no operands of a figure that a person would look for. */
const MOST_CELLS = 2_000;

const known = new WeakMap<SheetGrid, Map<CellSnapshot, string | null>>();

/** The name of the first blank cell that lets a formula show "-"; null where no blank does, and for what was typed. */
export function blankBehind(cell: CellSnapshot, grid: SheetGrid): string | null {
  if (cell.formula === undefined) return null;
  const cells = known.get(grid) ?? new Map<CellSnapshot, string | null>();
  known.set(grid, cells);
  const found = cells.get(cell);
  if (found !== undefined) return found;
  // A circle of formulas has no operand behind it.
  cells.set(cell, null);
  const operands = operandsOf(cell, grid, cell.formula).map((at) => blankAt(at, grid));
  const blanks = operands.filter((each) => each !== null);
  const isLacking = SUM.test(cell.formula) ? blanks.length === operands.length : blanks.length > 0;
  const blank = isLacking ? (blanks[0] ?? null) : null;
  cells.set(cell, blank);
  return blank;
}

type Place = Pick<CellSnapshot, 'row' | 'column'>;

function operandsOf({ row, column }: Place, grid: SheetGrid, formula: string): readonly Place[] {
  const places: Place[] = [];
  for (const range of formulaReads(formula, { row, column, sheet: grid.name }) ?? []) {
    if (range.sheet !== null && range.sheet !== grid.name) return [];
    for (let r = range.top; r <= range.bottom; r += 1)
      for (let c = range.left; c <= range.right; c += 1) {
        if (places.length === MOST_CELLS) return [];
        places.push({ row: r, column: c });
      }
  }
  return places;
}

function blankAt({ row, column }: Place, grid: SheetGrid): string | null {
  const cell = grid.at(row, column);
  if (!cell || isBlank(cell)) return cellName(row, column);
  return typeof cell.value === 'string' && /^\s*[-–—]+\s*$/u.test(cell.value) ? blankBehind(cell, grid) : null;
}
