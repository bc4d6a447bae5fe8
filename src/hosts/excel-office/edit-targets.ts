/** The cells that edits are about, looked at in one round trip, and whether what they expect still stands there. */
import { cellName } from '../../core/cell-address';
import type { CellContent, CellEdit, Edit, NewCellValue, SheetRows } from '../../core/edit';
import { changedSince, extentOf, firstDifference, sameContent, sheetChangedSince } from '../../core/edit-fit';
import { Fault } from '../../core/fault';
import type { CellValue } from '../../core/snapshot';
import { formulaOf } from './cell-grid';

export interface Target {
  readonly edit: Edit;
  readonly sheet: Excel.Worksheet;
  /** The cells that are compared and written; null where there are none. */
  readonly range: Excel.Range | null;
}

export const FIELDS = 'values,formulas,rowIndex,columnIndex';

/** The cells from A1 that an edit of a whole sheet covers; all that is used where it takes the sheet away. */
export function coveredBy(edit: Exclude<Edit, CellEdit>, sheet: Excel.Worksheet): Excel.Range | null {
  if (edit.kind === 'remove-sheet') return sheet.getUsedRangeOrNullObject(true);
  const { height, width } = extentOf(edit.rows, edit.instead ?? []);
  return height === 0 || width === 0 ? null : sheet.getRange(`A1:${cellName(height - 1, width - 1)}`);
}

/** The cells of edits and their sheets, each sheet asked for once. */
export function lookAt(context: Excel.RequestContext, edits: readonly Edit[]): Target[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return edits.map((edit) => {
    const sheet = sheets.get(edit.sheet) ?? sheetOf(context, edit.sheet);
    sheets.set(edit.sheet, sheet);
    return targetIn(sheet, edit);
  });
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,visibility,protection/protected');
  return sheet;
}

function targetIn(sheet: Excel.Worksheet, edit: Edit): Target {
  const range = edit.kind === 'set-cell' ? sheet.getRange(edit.cell) : coveredBy(edit, sheet);
  range?.load(edit.kind === 'set-cell' ? `${FIELDS},numberFormat` : FIELDS);
  return { edit, sheet, range };
}

export function contentIn(range: Excel.Range | null): CellContent {
  const raw = range?.values[0]?.[0] as string | number | boolean | undefined;
  const formula = formulaOf(range?.formulas[0]?.[0], raw);
  const value = raw === undefined || raw === '' ? null : raw;
  return formula === null ? { value } : { value, formula };
}

/** The rows of a sheet from A1, as far as they were asked. */
export function rowsIn(range: Excel.Range | null): NewCellValue[][] {
  if (!range || range.isNullObject) return [];
  const rows: NewCellValue[][] = Array.from({ length: range.rowIndex }, () => []);
  for (const line of range.values as readonly (readonly (string | number | boolean)[])[]) {
    const indent = Array.from({ length: range.columnIndex }, () => null);
    rows.push([...indent, ...line.map((value) => (value === '' ? null : value))]);
  }
  return rows;
}

function requireSheetFit(edit: Exclude<Edit, CellEdit>, { sheet, range }: Target): void {
  const wanted: SheetRows | null = edit.instead;
  if (sheet.isNullObject) {
    if (wanted !== null) throw sheetChangedSince(edit.sheet, 'gone');
    return;
  }
  if (wanted === null) throw sheetChangedSince(edit.sheet, 'there');
  const rows: CellValue[][] = rowsIn(range);
  const cell = firstDifference(rows, wanted, extentOf(rows, wanted));
  if (cell !== null) throw sheetChangedSince(edit.sheet, 'changed', cell);
}

/** Of several edits of one cell the first is compared: the others follow it. */
function requireFit(target: Target, first: boolean): void {
  const { edit, sheet, range } = target;
  if (edit.kind === 'set-cell' && sheet.isNullObject) throw new Fault('not-found', { sheet: edit.sheet });
  if (!sheet.isNullObject && sheet.protection.protected)
    throw new Fault('not-supported', { reason: 'protected', sheet: edit.sheet });
  if (!first) return;
  if (edit.kind !== 'set-cell') {
    requireSheetFit(edit, target);
    return;
  }
  const found = contentIn(range);
  if (!sameContent(found, edit.instead)) throw changedSince(edit, found);
}

/** Faults: changed-since {sheet, cell}, not-found {sheet}, not-supported {reason: "protected", sheet}. */
export function requireAllFit(targets: readonly Target[], structureLocked: boolean): void {
  const seen = new Set<string>();
  for (const target of targets) {
    const { edit, sheet } = target;
    const movesSheets = edit.kind === 'remove-sheet' || (edit.kind === 'put-sheet' && sheet.isNullObject);
    if (structureLocked && movesSheets) throw new Fault('not-supported', { reason: 'protected' });
    const key = JSON.stringify([edit.sheet, edit.kind === 'set-cell' ? edit.cell : '']);
    requireFit(target, !seen.has(key));
    seen.add(key);
  }
}
