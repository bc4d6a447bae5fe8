/**
 * Writes edits to the open workbook and hands back the edits that undo them: one round trip to see what was there and
 * whether it may be written, one to write. Nothing is written when one of them may not be.
 */
import { cellName, type CellRange } from '../../core/cell-address';
import type { CellEdit, Edit, NewCellValue, SheetEdit } from '../../core/edit';
import { Fault } from '../../core/fault';
import { formulaOf } from './cell-grid';
import type { ExcelSession } from './office-api';

/** Characters of a column's width to Excel's points, near enough for plain sheets. */
const POINTS_PER_CHARACTER = 5.4;

/** As Excel must be told it, so that text stays text ("1.694" is a text here, not a number; "=1" no formula). */
export function cellInput(value: NewCellValue): string | number | boolean {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : value;
}

interface Target {
  readonly edit: Edit;
  readonly sheet: Excel.Worksheet;
  readonly before: Excel.Range | null;
}

function look(context: Excel.RequestContext, edit: Edit): Target {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load('name,visibility,protection/protected');
  const before = edit.kind === 'set-cell' ? sheet.getRange(edit.cell) : sheet.getUsedRangeOrNullObject(true);
  before.load('values,formulas,rowIndex,columnIndex');
  return { edit, sheet, before };
}

function require({ edit, sheet }: Target): void {
  if (sheet.isNullObject) {
    if (edit.kind === 'set-cell') throw new Fault('not-found', { sheet: edit.sheet });
    return;
  }
  if (edit.kind !== 'remove-sheet' && sheet.protection.protected)
    throw new Fault('not-supported', { reason: 'protected', sheet: edit.sheet });
}

function undoCell(edit: CellEdit, before: Excel.Range): CellEdit {
  const raw = before.values[0]?.[0] as string | number | boolean | undefined;
  const formula = formulaOf(before.formulas[0]?.[0], raw);
  const value = raw === undefined || raw === '' ? null : raw;
  return { kind: 'set-cell', sheet: edit.sheet, cell: edit.cell, value, ...(formula === null ? {} : { formula }) };
}

/** The rows of a plain sheet from A1, as they were. */
function rowsOf(before: Excel.Range): NewCellValue[][] {
  const indent = before.columnIndex;
  const rows: NewCellValue[][] = Array.from({ length: before.rowIndex }, () => []);
  for (const line of before.values as readonly (readonly (string | number | boolean)[])[]) {
    rows.push([...Array.from({ length: indent }, () => null), ...line.map((value) => (value === '' ? null : value))]);
  }
  return rows;
}

function undoOf({ edit, sheet, before }: Target): Edit {
  if (edit.kind === 'set-cell') return undoCell(edit, before as Excel.Range);
  if (sheet.isNullObject) return { kind: 'remove-sheet', sheet: edit.sheet };
  const rows = before && !before.isNullObject ? rowsOf(before) : [];
  return { kind: 'put-sheet', sheet: edit.sheet, rows, ...(sheet.visibility === 'Visible' ? {} : { hidden: true }) };
}

function putSheet(
  context: Excel.RequestContext,
  edit: SheetEdit,
  there: Excel.Worksheet | null,
  used: Excel.Range | null,
): void {
  const sheet = there ?? context.workbook.worksheets.add(edit.sheet);
  if (used && !used.isNullObject) used.clear('Contents');
  const width = edit.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > 0) {
    const range: CellRange = { top: 0, left: 0, bottom: edit.rows.length - 1, right: width - 1 };
    sheet.getRange(`A1:${cellName(range.bottom, range.right)}`).values = edit.rows.map((row) =>
      Array.from({ length: width }, (_, c) => cellInput(row[c] ?? null)),
    );
  }
  for (const [column, characters] of (edit.columnWidths ?? []).entries()) {
    sheet.getRange(`${cellName(0, column)}`).format.columnWidth = characters * POINTS_PER_CHARACTER;
  }
  if (edit.hidden !== undefined) sheet.visibility = edit.hidden ? 'Hidden' : 'Visible';
}

function write(context: Excel.RequestContext, { edit, sheet, before }: Target): void {
  if (edit.kind === 'set-cell') {
    const range = sheet.getRange(edit.cell);
    if (edit.formula === undefined) range.values = [[cellInput(edit.value)]];
    else range.formulas = [[`=${edit.formula}`]];
  } else if (edit.kind === 'remove-sheet') {
    if (!sheet.isNullObject) sheet.delete();
  } else {
    putSheet(context, edit, sheet.isNullObject ? null : sheet, before);
  }
}

/**
 * Returns the undo in the order in which it is to be applied. Where Excel stops in the middle, what it had written by then
 * is taken back. Faults: not-found {sheet}, not-supported {reason, sheet}.
 */
export async function applyEdits(session: ExcelSession, edits: readonly Edit[]): Promise<Edit[]> {
  if (edits.length === 0) return [];
  let begun: readonly Target[] = [];
  try {
    return await session.run(async (context) => {
      begun = [];
      const targets = edits.map((edit) => look(context, edit));
      await context.sync();
      targets.forEach(require);
      const undo = targets.map(undoOf);
      for (const target of targets) write(context, target);
      begun = targets;
      await context.sync();
      return undo.reverse();
    });
  } catch (error) {
    if (begun.length > 0 && !(error instanceof Fault && error.code === 'host-busy'))
      await takeBack(session, begun.map(undoOf).reverse());
    throw error;
  }
}

/** One by one, so that one that cannot be taken back keeps no other from it. */
async function takeBack(session: ExcelSession, undo: readonly Edit[]): Promise<void> {
  /* eslint-disable office-addins/no-context-sync-in-loop -- each for itself is the point */
  for (const edit of undo) {
    await session
      .run(async (context) => {
        const target = look(context, edit);
        await context.sync();
        write(context, target);
        await context.sync();
      })
      .catch(() => undefined);
  }
  /* eslint-enable office-addins/no-context-sync-in-loop */
}
