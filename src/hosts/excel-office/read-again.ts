/**
 * After changes, reads only what they touched: the changed cells as a whole, and the values of the formulas that may
 * depend on them. One round trip.
 */
import type { CellRange } from '../../core/cell-address';
import type { CancelSignal, WorkbookChange } from '../../core/host';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { Abilities } from './abilities';
import { cellsOf } from './cell-grid';
import { cellsIn, PAGE_BYTES, runsOf } from './pages';
import { isGone, isTooLarge } from '../office-js';
import type { ExcelSession } from './office-api';
import { staleFormulas, type Touched } from './stale-formulas';

/** More changed cells or formulas than this, and reading everything is as good. */
const MOST_CELLS = Math.floor(PAGE_BYTES / 100);
/** More rectangles than this in one batch take Excel longer than pages do. */
const MOST_RANGES = 1500;

interface Plan {
  readonly sheet: SheetSnapshot;
  /** Read with formulas, formats and styles. */
  readonly changed: readonly CellRange[];
  /** Formulas whose values may be others now. */
  readonly stale: readonly CellRange[];
}

/**
 * What has to be asked; null when the workbook must be read anew (sheets came or went, or too much changed). `reread` are
 * sheets of `previous` that were just read as a whole: formulas elsewhere that look at them may have been rewritten.
 */
export function planReading(
  previous: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
  reread: ReadonlySet<string> = new Set(),
): Plan[] | null {
  const changed = new Map<string, CellRange[]>();
  for (const change of changes) {
    if (change.kind !== 'cells' || !previous.sheets.some((sheet) => sheet.name === change.sheet)) return null;
    changed.set(change.sheet, [...(changed.get(change.sheet) ?? []), change.range]);
  }
  const touched = new Map<string, Touched>([...reread].map((name) => [name, { ranges: [], whole: true }]));
  for (const [name, ranges] of changed) touched.set(name, { ranges, whole: false });
  const stale = staleFormulas(previous, touched, MOST_CELLS);
  if (stale === null) return null;
  const plans = previous.sheets.flatMap((sheet): Plan[] => {
    const [own, ranges] = [changed.get(sheet.name) ?? [], runsOf(stale.get(sheet) ?? [])];
    if (own.length === 0 && ranges.length === 0) return [];
    return reread.size > 0
      ? [{ sheet, changed: [...own, ...ranges], stale: [] }]
      : [{ sheet, changed: own, stale: ranges }];
  });
  const ranges = plans.flatMap((plan) => [...plan.changed, ...plan.stale]);
  return ranges.length > MOST_RANGES || ranges.reduce((sum, range) => sum + cellsIn(range), 0) > MOST_CELLS
    ? null
    : plans;
}

interface StyleAnswer {
  readonly format?: { readonly font?: { readonly bold?: boolean | null }; readonly indentLevel?: number | null };
}

/** The snapshot with what the plans ask read anew; null when a sheet is gone, or its answer was too much for the host. */
export async function readPlans(
  session: ExcelSession,
  abilities: Abilities,
  previous: WorkbookSnapshot,
  plans: readonly Plan[],
  signal?: CancelSignal,
): Promise<WorkbookSnapshot | null> {
  if (plans.length === 0) return previous;
  return session
    .ask(async (context) => {
      const asked = plans.map((plan) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet.name);
        sheet.load('name');
        const rangeAt = (r: CellRange): Excel.Range =>
          sheet.getRangeByIndexes(r.top, r.left, r.bottom - r.top + 1, r.right - r.left + 1);
        const changed = plan.changed.map((area) => {
          const range = rangeAt(area);
          range.load('values,formulas,numberFormat,valueTypes');
          const styles = abilities.styles
            ? range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } })
            : null;
          return { area, range, styles };
        });
        const stale = plan.stale.map((area) => {
          const range = rangeAt(area);
          range.load('values,valueTypes');
          return { area, range };
        });
        return { plan, sheet, changed, stale };
      });
      await context.sync();
      const anew = new Map<SheetSnapshot, SheetSnapshot>();
      for (const { plan, sheet, changed, stale } of asked) {
        if (sheet.isNullObject || [...changed, ...stale].some(({ range }) => (range.values as unknown) === null))
          return null;
        const values = withValues(plan.sheet.cells, stale);
        const read = changed.flatMap(({ area, range, styles }) => readIn(area, range, styles?.value));
        const cells = changed.length === 0 ? values : replaced(values, changed, read);
        if (cells !== plan.sheet.cells) anew.set(plan.sheet, { ...plan.sheet, cells });
      }
      return { ...previous, sheets: previous.sheets.map((sheet) => anew.get(sheet) ?? sheet) };
    }, signal)
    .catch((error: unknown) => {
      if (isTooLarge(error) || isGone(error)) return null;
      throw error;
    });
}

type StyleAnswers = readonly (readonly StyleAnswer[])[] | undefined;

/** The cells of one area as Excel tells them, with their styles. */
function readIn(area: CellRange, range: Excel.Range, styles: unknown): readonly CellSnapshot[] {
  const { values, formulas, numberFormat: formats, valueTypes } = range;
  return cellsOf(area, { values, formulas, formats }).cells.map((cell) => {
    const [row, column] = [cell.row - area.top, cell.column - area.left];
    return styled(withErrorType(cell, valueTypes[row]?.[column]), (styles as StyleAnswers)?.[row]?.[column]);
  });
}

/** More columns than any sheet has. */
const COLUMNS = 16_384;
const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): number => row * COLUMNS + column;

/** All that stands in the areas given up for what was read there: one pass over the sheet, however many areas there are. */
function replaced(
  cells: readonly CellSnapshot[],
  areas: readonly { readonly area: CellRange }[],
  read: readonly CellSnapshot[],
): readonly CellSnapshot[] {
  const covered = new Set<number>();
  for (const { area } of areas)
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) covered.add(placeOf({ row, column }));
  // Of two areas that cover one cell either tells the same.
  const anew = new Map(withFonts(read, cells).map((cell) => [placeOf(cell), cell]));
  return [...cells.filter((cell) => !covered.has(placeOf(cell))), ...anew.values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

function withErrorType(cell: CellSnapshot, type: unknown): CellSnapshot {
  return type === 'Error' && typeof cell.value === 'string' ? { ...cell, value: { error: cell.value } } : cell;
}

function styled(cell: CellSnapshot, style: StyleAnswer | undefined): CellSnapshot {
  const bold = style?.format?.font?.bold === true;
  const indent = style?.format?.indentLevel ?? 0;
  return { ...cell, ...(bold ? { bold: true as const } : {}), ...(indent > 0 ? { indent } : {}) };
}

/** Typing keeps a cell's font; texts from before Unicode go on being read by it. */
function withFonts(read: readonly CellSnapshot[], before: readonly CellSnapshot[]): readonly CellSnapshot[] {
  const fonts = new Map<string, string>();
  for (const { row, column, font } of before)
    if (font !== undefined) fonts.set(`${String(row)},${String(column)}`, font);
  if (fonts.size === 0) return read;
  return read.map((cell) => {
    const font = fonts.get(`${String(cell.row)},${String(cell.column)}`);
    return font === undefined || typeof cell.value !== 'string' ? cell : { ...cell, font };
  });
}

interface StaleAnswer {
  readonly area: CellRange;
  readonly range: {
    readonly values: readonly (readonly unknown[])[];
    readonly valueTypes: readonly (readonly unknown[])[];
  };
}

/** The same array when no formula's value differs. */
function withValues(cells: readonly CellSnapshot[], stale: readonly StaleAnswer[]): readonly CellSnapshot[] {
  const answers = new Map<string, CellValue>();
  for (const { area, range } of stale) {
    for (const [r, line] of range.values.entries()) {
      for (const [c, raw] of line.entries()) {
        const value =
          range.valueTypes[r]?.[c] === 'Error' ? { error: String(raw) } : (raw as string | number | boolean);
        answers.set(`${String(area.top + r)},${String(area.left + c)}`, value);
      }
    }
  }
  if (answers.size === 0) return cells;
  let changed = false;
  const next = cells.map((cell) => {
    if (cell.formula === undefined) return cell;
    const value = answers.get(`${String(cell.row)},${String(cell.column)}`);
    if (value === undefined || sameValue(cell.value, value)) return cell;
    changed = true;
    return { ...cell, value };
  });
  return changed ? next : cells;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);
}

function sameCell(a: CellSnapshot, b: CellSnapshot): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    sameValue(a.value, b.value) &&
    a.formula === b.formula &&
    a.format === b.format &&
    a.bold === b.bold &&
    a.indent === b.indent &&
    a.font === b.font
  );
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => sameCell(cell, b.cells[at] as CellSnapshot)) &&
    JSON.stringify([a.merges, a.hiddenRows, a.hiddenColumns]) ===
      JSON.stringify([b.merges, b.hiddenRows, b.hiddenColumns])
  );
}

/** A reading of everything in which sheets that did not change are the same objects as before. */
export function takingOver(previous: WorkbookSnapshot, read: WorkbookSnapshot): WorkbookSnapshot {
  const before = new Map(previous.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...read,
    sheets: read.sheets.map((sheet) => {
      const known = before.get(sheet.name);
      return known && sameSheet(known, sheet) ? known : sheet;
    }),
  };
}
