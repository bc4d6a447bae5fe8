/** Edits applied to a snapshot instead of a file: to check a repair before it is written. Formulas are not recomputed. */
import { parseCellName } from '../../core/cell-address';
import type { CellEdit, Edit, SheetEdit } from '../../core/edit';
import { extentOf } from '../../core/edit-fit';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';

function inOrder(a: CellSnapshot, b: CellSnapshot): number {
  return a.row - b.row || a.column - b.column;
}

function withCell(sheet: SheetSnapshot, edit: CellEdit): SheetSnapshot {
  const position = parseCellName(edit.cell);
  if (!position) return sheet;
  const before = sheet.cells.find((cell) => cell.row === position.row && cell.column === position.column);
  const others = sheet.cells.filter((cell) => cell !== before);
  if (edit.value === null && edit.formula === undefined) return { ...sheet, cells: others };
  const { formula: _formula, ...kept } = before ?? { row: position.row, column: position.column, value: null };
  const cell: CellSnapshot = {
    ...kept,
    value: edit.value,
    ...(edit.formula === undefined ? {} : { formula: edit.formula }),
  };
  return { ...sheet, cells: [...others, cell].sort(inOrder) };
}

/** The rows put in, over the sheet that is there where one is. */
function sheetOf(edit: SheetEdit, there: SheetSnapshot | undefined): SheetSnapshot {
  const { height, width } = extentOf(edit.rows, edit.instead ?? []);
  const cells = edit.rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column): CellSnapshot[] =>
      value === null || value === '' ? [] : [{ row: rowIndex, column, value }],
    ),
  );
  const beside = there?.cells.filter(({ row, column }) => row >= height || column >= width) ?? [];
  const visibility = edit.hidden === undefined ? (there?.visibility ?? 'visible') : edit.hidden ? 'hidden' : 'visible';
  const plain = { name: edit.sheet, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { ...plain, ...there, visibility, cells: [...cells, ...beside].sort(inOrder) };
}

/** The workbook as it would be read after the edits. Edits of sheets that are not there change nothing. */
export function applyToSnapshot(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  let sheets = [...snapshot.sheets];
  for (const edit of edits) {
    if (edit.kind === 'set-cell')
      sheets = sheets.map((sheet) => (sheet.name === edit.sheet ? withCell(sheet, edit) : sheet));
    else if (edit.kind === 'remove-sheet') sheets = sheets.filter((sheet) => sheet.name !== edit.sheet);
    else {
      const there = sheets.find((sheet) => sheet.name === edit.sheet);
      const made = sheetOf(edit, there);
      sheets = there ? sheets.map((sheet) => (sheet === there ? made : sheet)) : [...sheets, made];
    }
  }
  return { ...snapshot, sheets };
}
