/** Whether what edits expect still stands in a workbook: compared before anything is written, in every host alike. */
import { cellName, parseCellName } from './cell-address';
import type { CellContent, CellEdit, Edit, SheetRows } from './edit';
import { Fault } from './fault';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

const BLANK: CellContent = { value: null };

/** An error stands for its text: not every host tells the two apart in one look. */
const plain = (value: CellValue): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value.error : value === '' ? null : value;

export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return plain(a.value) === plain(b.value);
}

/** "=SUM(D13:D14)", "70067", "" for a blank cell: what a person is shown. */
export function shownContent({ value, formula }: CellContent): string {
  return formula === undefined ? String(plain(value) ?? '') : `=${formula}`;
}

function sheetNamed(book: Pick<WorkbookSnapshot, 'sheets'>, name: string): SheetSnapshot | undefined {
  const key = (text: string): string => text.normalize('NFC').toLowerCase();
  return book.sheets.find((sheet) => sheet.name === name) ?? book.sheets.find((sheet) => key(sheet.name) === key(name));
}

const contentOf = ({ value, formula }: CellSnapshot): CellContent =>
  formula === undefined ? { value } : { value, formula };

/** What stands in one cell; blank where the sheet is not there. */
export function contentAt(book: Pick<WorkbookSnapshot, 'sheets'>, sheet: string, cell: string): CellContent {
  const at = parseCellName(cell);
  const found = sheetNamed(book, sheet)?.cells.find((one) => one.row === at?.row && one.column === at.column);
  return found ? contentOf(found) : BLANK;
}

/** `contentAt` for many cells: each sheet is gone through once, when it is first asked for. */
export function contentsOf(
  book: Pick<WorkbookSnapshot, 'sheets'>,
): (sheet: string, cell: string) => CellSnapshot | null {
  const known = new Map<string, ReadonlyMap<string, CellSnapshot>>();
  return (sheet, cell) => {
    let cells = known.get(sheet);
    if (!cells) {
      cells = new Map(sheetNamed(book, sheet)?.cells.map((one) => [cellName(one.row, one.column), one]));
      known.set(sheet, cells);
    }
    return cells.get(cell) ?? null;
  };
}

/** All that stands on a sheet, row by row; formulas by their values. */
export function rowsOf(sheet: SheetSnapshot): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of sheet.cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as CellValue[];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return rows;
}

export interface Extent {
  readonly height: number;
  readonly width: number;
}

/** The cells from A1 that these rows cover together. */
export function extentOf(...all: readonly SheetRows[]): Extent {
  const rows = all.flat();
  return {
    height: Math.max(0, ...all.map(({ length }) => length)),
    width: rows.reduce((w, row) => Math.max(w, row.length), 0),
  };
}

/** The first cell within the extent in which two sheets' rows differ; null where they are alike. */
export function firstDifference(a: SheetRows, b: SheetRows, { height, width }: Extent): string | null {
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      if (plain(a[row]?.[column] ?? null) !== plain(b[row]?.[column] ?? null)) return cellName(row, column);
  return null;
}

/** Fault `changed-since`: something else stands there than the edit expects. */
export function changedSince(edit: CellEdit, found: CellContent): Fault {
  return new Fault('changed-since', {
    sheet: edit.sheet,
    cell: edit.cell,
    expected: shownContent(edit.instead),
    found: shownContent(found),
  });
}

/** Fault `changed-since` of a sheet: `cell` says where it differs, none that it came or went. */
export function sheetChangedSince(sheet: string, what: 'changed' | 'there' | 'gone', cell?: string): Fault {
  return new Fault('changed-since', { sheet, what, ...(cell === undefined ? {} : { cell }) });
}

/**
 * Throws where something else stands in the workbook than the edits expect: Fault `changed-since`, `not-found` for a sheet
 * that is gone; `file` is named in them. Of several edits of one cell only the first is compared: the others follow it.
 */
export function requireFit(book: Pick<WorkbookSnapshot, 'sheets'>, edits: readonly Edit[], file?: string): void {
  try {
    requireEachFit(book, edits);
  } catch (error) {
    if (file === undefined || !(error instanceof Fault)) throw error;
    throw new Fault(error.code, { ...error.data, file });
  }
}

function requireEachFit(book: Pick<WorkbookSnapshot, 'sheets'>, edits: readonly Edit[]): void {
  const seen = new Set<string>();
  const cells = new Map<SheetSnapshot, Map<string, CellSnapshot>>();
  for (const edit of edits) {
    const sheet = sheetNamed(book, edit.sheet);
    const key = JSON.stringify([sheet?.name ?? edit.sheet, edit.kind === 'set-cell' ? edit.cell : '']);
    const before = seen.has(key) || seen.has(JSON.stringify([edit.sheet, '']));
    seen.add(key);
    if (before) continue;
    if (edit.kind !== 'set-cell') {
      requireSheetFit(edit, sheet);
      continue;
    }
    if (!sheet) throw new Fault('not-found', { sheet: edit.sheet });
    let there = cells.get(sheet);
    if (!there) cells.set(sheet, (there = new Map(sheet.cells.map((cell) => [cellName(cell.row, cell.column), cell]))));
    const cell = there.get(edit.cell);
    const found = cell ? contentOf(cell) : BLANK;
    if (!sameContent(found, edit.instead)) throw changedSince(edit, found);
  }
}

function requireSheetFit(edit: Exclude<Edit, CellEdit>, sheet: SheetSnapshot | undefined): void {
  const wanted = edit.instead;
  if (!sheet) {
    if (wanted !== null) throw sheetChangedSince(edit.sheet, 'gone');
    return;
  }
  if (wanted === null) throw sheetChangedSince(edit.sheet, 'there');
  const rows = rowsOf(sheet);
  const extent = edit.kind === 'put-sheet' ? extentOf(edit.rows, wanted) : extentOf(rows, wanted);
  const cell = firstDifference(rows, wanted, extent);
  if (cell !== null) throw sheetChangedSince(edit.sheet, 'changed', cell);
}
