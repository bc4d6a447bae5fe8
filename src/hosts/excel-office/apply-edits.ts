/**
 * Writes edits to the open workbook and hands back the edits that undo them: one round trip to see what stands there and
 * whether it may be written, one to write. Nothing is written when something else stands there than an edit expects.
 */
import { cellName } from '../../core/cell-address';
import type { CellContent, Edit, NewCellValue, SheetEdit } from '../../core/edit';
import { extentOf } from '../../core/edit-fit';
import { Fault } from '../../core/fault';
import { contentIn, coveredBy, FIELDS, lookAt, requireAllFit, rowsIn, type Target } from './edit-targets';
import type { ExcelSession } from './office-api';

/** Characters of a column's width to Excel's points, near enough for plain sheets. */
const POINTS_PER_CHARACTER = 5.4;

/** As Excel must be told it, so that text stays text ("1.694" is a text here, not a number; "=1" no formula). */
export function cellInput(value: NewCellValue): string | number | boolean {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : value;
}

/** What has to be put back, before it is known what will stand there then. */
type Before =
  | { readonly kind: 'cell'; readonly content: CellContent }
  | { readonly kind: 'rows'; readonly rows: NewCellValue[][]; readonly hidden: boolean }
  | { readonly kind: 'no-sheet' };

function beforeOf({ edit, sheet, range }: Target): Before {
  if (edit.kind === 'set-cell') return { kind: 'cell', content: contentIn(range) };
  if (sheet.isNullObject) return { kind: 'no-sheet' };
  return { kind: 'rows', rows: rowsIn(range), hidden: sheet.visibility !== 'Visible' };
}

function undoOf(edit: Edit, before: Before, now: Excel.Range | null): Edit {
  const { sheet } = edit;
  if (before.kind === 'cell' && edit.kind === 'set-cell') {
    const { value, formula } = before.content;
    const back = { value: value as NewCellValue, ...(formula === undefined ? {} : { formula }) };
    return { kind: 'set-cell', sheet, cell: edit.cell, ...back, instead: contentIn(now) };
  }
  if (before.kind !== 'rows') return { kind: 'remove-sheet', sheet, instead: rowsIn(now) };
  const instead = edit.kind === 'remove-sheet' ? null : rowsIn(now);
  return { kind: 'put-sheet', sheet, rows: before.rows, ...(before.hidden ? { hidden: true } : {}), instead };
}

function putSheet(context: Excel.RequestContext, edit: SheetEdit, { sheet: there, range }: Target): Excel.Range | null {
  const sheet = there.isNullObject ? context.workbook.worksheets.add(edit.sheet) : there;
  const { height, width } = extentOf(edit.rows, edit.instead ?? []);
  const cells = there.isNullObject ? coveredBy(edit, sheet) : range;
  if (cells)
    cells.values = Array.from({ length: height }, (_row, r) =>
      Array.from({ length: width }, (_cell, c) => cellInput(edit.rows[r]?.[c] ?? null)),
    );
  if (there.isNullObject) {
    for (const [column, characters] of (edit.columnWidths ?? []).entries())
      sheet.getRange(cellName(0, column)).format.columnWidth = characters * POINTS_PER_CHARACTER;
  }
  if (edit.hidden !== undefined) sheet.visibility = edit.hidden ? 'Hidden' : 'Visible';
  return cells;
}

const isTextCell = (range: Excel.Range): boolean => (range.numberFormat as unknown[][])[0]?.[0] === '@';

/** Writes, and answers the cells that were written, to be read again with what Excel made of it. */
function write(context: Excel.RequestContext, target: Target): Excel.Range | null {
  const { edit, sheet, range } = target;
  if (edit.kind === 'put-sheet') return putSheet(context, edit, target);
  if (edit.kind === 'remove-sheet') {
    if (!sheet.isNullObject) sheet.delete();
    return null;
  }
  // In a cell that is formatted as text a number would become its text, and a formula would be shown instead of computed.
  if (range && (edit.formula !== undefined || typeof edit.value === 'number') && isTextCell(range))
    range.numberFormat = [['General']];
  if (range && edit.formula === undefined) range.values = [[cellInput(edit.value)]];
  else if (range) range.formulas = [[`=${edit.formula ?? ''}`]];
  return range;
}

/**
 * Returns the undo in the order in which it is to be applied. Where Excel stops in the middle, what it had written by then
 * is taken back. Faults: changed-since {sheet, cell}, not-found {sheet}, not-supported {reason, sheet}.
 */
export async function applyEdits(session: ExcelSession, edits: readonly Edit[]): Promise<Edit[]> {
  if (edits.length === 0) return [];
  let begun: readonly { readonly edit: Edit; readonly before: Before }[] = [];
  try {
    return await session.run(async (context) => {
      begun = [];
      const targets = lookAt(context, edits);
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      requireAllFit(targets, protection.protected);
      const known = targets.map((target) => ({ edit: target.edit, before: beforeOf(target) }));
      const written = targets.map((target) => write(context, target));
      for (const range of written) range?.load(FIELDS);
      begun = known;
      await context.sync();
      return known.map(({ edit, before }, at) => undoOf(edit, before, written[at] ?? null)).reverse();
    });
  } catch (error) {
    if (begun.length > 0 && !(error instanceof Fault && error.code === 'host-busy'))
      await takeBack(session, begun.map(({ edit, before }) => undoOf(edit, before, null)).reverse());
    throw error;
  }
}

/** One by one and as it was, so that one that cannot be taken back keeps no other from it. */
async function takeBack(session: ExcelSession, undo: readonly Edit[]): Promise<void> {
  /* eslint-disable office-addins/no-context-sync-in-loop -- each for itself is the point */
  for (const edit of undo) {
    await session
      .run(async (context) => {
        const targets = lookAt(context, [edit]);
        await context.sync();
        for (const target of targets) write(context, target);
        await context.sync();
      })
      .catch(() => undefined);
  }
  /* eslint-enable office-addins/no-context-sync-in-loop */
}
