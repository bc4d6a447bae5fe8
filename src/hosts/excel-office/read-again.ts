/**
 * After changes, reads only what they touched: the changed cells as a whole, and the values of the formulas, which may
 * depend on them. One round trip on a workbook of ordinary size.
 */
import type { CellRange } from '../../core/cell-address';
import type { CancelSignal, WorkbookChange } from '../../core/host';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { Abilities } from './abilities';
import { cellsOf } from './cell-grid';
import { cellsIn } from './pages';
import { PAGE_BYTES } from './read-pages';
import type { Session } from './session';

/** More changed cells or formulas than this, and reading the whole sheet is as good. */
const MOST_CELLS = Math.floor(PAGE_BYTES / 100);

interface Plan {
  readonly sheet: SheetSnapshot;
  readonly changed: readonly CellRange[];
  /** Rectangle around the sheet's formulas; null without any. */
  readonly formulas: CellRange | null;
}

function around(cells: readonly CellSnapshot[]): CellRange | null {
  let box: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column, formula } of cells) {
    if (formula === undefined) continue;
    box ??= { top: row, left: column, bottom: row, right: column };
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  return box;
}

/** What has to be asked; null when the workbook must be read anew (sheets came or went, or too much changed). */
export function planReading(previous: WorkbookSnapshot, changes: readonly WorkbookChange[]): Plan[] | null {
  const changed = new Map<string, CellRange[]>();
  for (const change of changes) {
    if (change.kind !== 'cells' || !previous.sheets.some((sheet) => sheet.name === change.sheet)) return null;
    changed.set(change.sheet, [...(changed.get(change.sheet) ?? []), change.range]);
  }
  const plans = previous.sheets
    .map((sheet): Plan => ({ sheet, changed: changed.get(sheet.name) ?? [], formulas: around(sheet.cells) }))
    .filter((plan) => plan.changed.length > 0 || plan.formulas !== null);
  const size = plans.reduce((sum, plan) => sum + (plan.formulas ? cellsIn(plan.formulas) : 0) + plan.changed.reduce((s, r) => s + cellsIn(r), 0), 0);
  return size > MOST_CELLS ? null : plans;
}

const inside = (cell: { readonly row: number; readonly column: number }, range: CellRange): boolean =>
  cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;

interface StyleAnswer { readonly format?: { readonly font?: { readonly bold?: boolean | null }; readonly indentLevel?: number | null } }

/** The snapshot with what the plans ask read anew; null when a sheet is gone or has changed its shape meanwhile. */
export async function readPlans(
  session: Session, abilities: Abilities, previous: WorkbookSnapshot, plans: readonly Plan[], signal?: CancelSignal,
): Promise<WorkbookSnapshot | null> {
  return session.ask(async (context) => {
    const asked = plans.map((plan) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet.name);
      sheet.load('name');
      const rangeAt = (r: CellRange): Excel.Range => sheet.getRangeByIndexes(r.top, r.left, r.bottom - r.top + 1, r.right - r.left + 1);
      const changed = plan.changed.map((area) => {
        const range = rangeAt(area);
        range.load('values,formulas,numberFormat,valueTypes');
        const styles = abilities.styles ? range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } }) : null;
        return { area, range, styles };
      });
      const formulas = plan.formulas && { area: plan.formulas, range: rangeAt(plan.formulas) };
      formulas?.range.load('values,valueTypes');
      return { plan, sheet, changed, formulas };
    });
    await context.sync();
    const anew = new Map<SheetSnapshot, SheetSnapshot>();
    for (const { plan, sheet, changed, formulas } of asked) {
      if (sheet.isNullObject) return null;
      let cells: readonly CellSnapshot[] = plan.sheet.cells;
      if (formulas) cells = withValues(cells, formulas.area, formulas.range.values, formulas.range.valueTypes);
      for (const { area, range, styles } of changed) {
        const read = cellsOf(area, { values: range.values, formulas: range.formulas, formats: range.numberFormat }).cells
          .map((cell) => styled(withErrorType(cell, range.valueTypes[cell.row - area.top]?.[cell.column - area.left]),
            (styles?.value as readonly (readonly StyleAnswer[])[] | undefined)?.[cell.row - area.top]?.[cell.column - area.left]));
        cells = [...cells.filter((cell) => !inside(cell, area)), ...read].sort((a, b) => a.row - b.row || a.column - b.column);
      }
      if (cells !== plan.sheet.cells) anew.set(plan.sheet, { ...plan.sheet, cells });
    }
    return { ...previous, sheets: previous.sheets.map((sheet) => anew.get(sheet) ?? sheet) };
  }, signal);
}

function withErrorType(cell: CellSnapshot, type: unknown): CellSnapshot {
  return type === 'Error' && typeof cell.value === 'string' ? { ...cell, value: { error: cell.value } } : cell;
}

function styled(cell: CellSnapshot, style: StyleAnswer | undefined): CellSnapshot {
  const bold = style?.format?.font?.bold === true;
  const indent = style?.format?.indentLevel ?? 0;
  return { ...cell, ...(bold ? { bold: true as const } : {}), ...(indent > 0 ? { indent } : {}) };
}

/** The same array when no formula's value differs. */
function withValues(cells: readonly CellSnapshot[], area: CellRange, values: readonly (readonly unknown[])[], types: readonly (readonly unknown[])[]): readonly CellSnapshot[] {
  let changed = false;
  const next = cells.map((cell) => {
    if (cell.formula === undefined || !inside(cell, area)) return cell;
    const raw = values[cell.row - area.top]?.[cell.column - area.left] as string | number | boolean;
    const value: CellValue = types[cell.row - area.top]?.[cell.column - area.left] === 'Error' ? { error: String(raw) } : raw;
    const same = typeof value === 'object' ? typeof cell.value === 'object' && cell.value?.error === value.error : cell.value === value;
    if (same) return cell;
    changed = true;
    return { ...cell, value };
  });
  return changed ? next : cells;
}
