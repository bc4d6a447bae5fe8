/** Numbers typed where the cells around them in the column or the row are one formula, and that are not what it comes to there. */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../core/cell-address';
import type { CellSnapshot } from '../../core/snapshot';
import { BookCells } from '../cells';
import type { CalculatedBook, CalculatedSheet } from '../cells';
import { Calculation, formulaReads } from '../evaluate';
import { formulaKey } from '../formula/formula-key';

export interface TypedOver {
  readonly sheet: string;
  readonly cell: CellSnapshot;
  /** What its neighbours' formula is in its place, and comes to there. */
  readonly formula: string;
  readonly value: number;
  /** The neighbour that was looked at. */
  readonly like: CellSnapshot;
}

/** How many neighbours of one formula have to stand around it, one before it and one behind it among them. */
const ENOUGH = 3;
/** How far to either side they are looked for. */
const REACH = 3;
const MOST = 200;
const MOST_DECIMALS = 6;
const NOISE = 1e-9;
/** Wide ranges are not looked through cell by cell. */
const MOST_READ = 40;
/** More columns than a sheet has. */
const WIDEST = 16_385;

type CellAt = (row: number, column: number) => CellSnapshot | undefined;
type Candidate = Omit<TypedOver, 'value'>;

const keyAt = ({ formula, row, column }: CellSnapshot): string | null =>
  formula === undefined ? null : formulaKey(formula, row, column);

/** The neighbour next before, where it and others around make one formula on both sides. */
function kinOf(cellAt: CellAt, { row, column }: CellSnapshot, down: number, across: number): CellSnapshot | null {
  const at = (offset: number): CellSnapshot | undefined => cellAt(row + offset * down, column + offset * across);
  const [before, behind] = [at(-1), at(1)];
  const key = before && typeof before.value === 'number' ? keyAt(before) : null;
  if (!before || !behind || key === null || keyAt(behind) !== key) return null;
  let alike = 2;
  for (const side of [-1, 1]) {
    for (let step = 2; step <= REACH; step += 1) {
      const next = at(side * step);
      if (!next || keyAt(next) !== key) break;
      alike += 1;
    }
  }
  return alike >= ENOUGH ? before : null;
}

/** Whether a line only says what the line below it does: where such lines end, a figure is typed. */
function isHandedUp({ formula, column }: CellSnapshot): boolean {
  const match = /^=?\+?\$?([A-Z]{1,3})\$?\d+$/u.exec(formula ?? '');
  return match !== null && cellName(0, column) === `${match[1] ?? ''}1`;
}

function shifted(like: CellSnapshot, { row, column }: CellSnapshot): string | null {
  try {
    const relative = translateFormulaToR1C1(like.formula ?? '', cellName(like.row, like.column));
    return translateFormulaToA1(relative, cellName(row, column));
  } catch {
    return null;
  }
}

/** Whether all single cells that a formula reads hold numbers: beside a blank it is no line like the others. */
function readsNumbers(
  sheetOf: (name: string) => CellAt | undefined,
  sheet: string,
  cell: CellSnapshot,
  formula: string,
): boolean {
  const reads = formulaReads(formula, { sheet, row: cell.row, column: cell.column });
  return (
    reads !== null &&
    reads.every((range) => {
      const cellAt = sheetOf(range.sheet ?? sheet);
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (!cellAt || cells > MOST_READ) return cellAt !== undefined;
      for (let row = range.top; row <= range.bottom; row += 1)
        for (let column = range.left; column <= range.right; column += 1)
          if (typeof cellAt(row, column)?.value === 'number') return true;
      return false;
    })
  );
}

/** Looks cells up by their place; of a sheet's cells only those that are `wanted`. */
function cellsOf({ cells }: CalculatedSheet, wanted: (cell: CellSnapshot) => boolean): CellAt {
  const places = new Map<number, CellSnapshot>();
  for (const cell of cells) if (wanted(cell)) places.set(cell.row * WIDEST + cell.column, cell);
  return (row, column) => (column < 0 ? undefined : places.get(row * WIDEST + column));
}

const hasFormula = ({ formula }: CellSnapshot): boolean => formula !== undefined;

/** Numbers of a sheet between formulas of one shape, by the sheet: one that stays the same object is looked through once. */
const between = new WeakMap<CalculatedSheet, readonly Omit<Candidate, 'sheet'>[]>();

function betweenFormulas(sheet: CalculatedSheet): readonly Omit<Candidate, 'sheet'>[] {
  const known = between.get(sheet);
  if (known) return known;
  const found: Omit<Candidate, 'sheet'>[] = [];
  if (sheet.cells.some(hasFormula)) {
    const formulaAt = cellsOf(sheet, hasFormula);
    for (const cell of sheet.cells) {
      if (cell.formula !== undefined || typeof cell.value !== 'number' || found.length >= MOST) continue;
      const down = kinOf(formulaAt, cell, 1, 0);
      const like = (down && !isHandedUp(down) ? down : null) ?? kinOf(formulaAt, cell, 0, 1);
      const formula = like && shifted(like, cell);
      if (like && formula) found.push({ cell, formula, like });
    }
  }
  between.set(sheet, found);
  return found;
}

function candidatesOf(book: CalculatedBook): Candidate[] {
  const looked = new Map<string, CellAt>();
  const sheetOf = (name: string): CellAt | undefined => {
    const sheet = looked.has(name) ? undefined : book.sheets.find((each) => each.name === name);
    if (sheet)
      looked.set(
        name,
        cellsOf(sheet, () => true),
      );
    return looked.get(name);
  };
  return book.sheets
    .flatMap((sheet) => betweenFormulas(sheet).map((each) => ({ ...each, sheet: sheet.name })))
    .filter(({ sheet, cell, formula }) => readsNumbers(sheetOf, sheet, cell, formula))
    .slice(0, MOST);
}

/** Whether a typed number may be what a formula gives, rounded to the digits that it has. */
function isRounded(typed: number, value: number): boolean {
  const decimals = Math.min(MOST_DECIMALS, (String(typed).split('.')[1] ?? '').length);
  return Math.abs(typed - value) <= 0.5 * 10 ** -decimals + NOISE * Math.max(Math.abs(typed), Math.abs(value));
}

/** Every such number of a workbook; each by the values that stand around it, where its neighbour is what its own formula says. */
export function typedOver(book: CalculatedBook): TypedOver[] {
  const candidates = candidatesOf(book);
  if (candidates.length === 0) return [];
  const formulas = new Map(candidates.map(({ cell, formula }) => [cell, formula]));
  const own = new BookCells({
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const formula = formulas.get(cell);
        return formula === undefined ? cell : { ...cell, formula };
      }),
    })),
  });
  const calculation = new Calculation(own);
  const resultOf = (sheet: string, cell: CellSnapshot): number | null => {
    const at = own.placeOf(sheet);
    const place =
      own.sheets[at]?.cells.findIndex(({ row, column }) => row === cell.row && column === cell.column) ?? -1;
    const result = place < 0 ? null : calculation.alone(at, place);
    return result && 'value' in result && typeof result.value === 'number' && !result.doubtful ? result.value : null;
  };
  return candidates.flatMap((candidate) => {
    const { sheet, cell, like } = candidate;
    const value = resultOf(sheet, cell);
    const kin = resultOf(sheet, like);
    if (value === null || kin === null || !isRounded(Number(like.value), kin)) return [];
    return isRounded(Number(cell.value), value) ? [] : [{ ...candidate, value }];
  });
}
