/** Edits as people make them: over whatever stands there. */
import type { CellEdit, Edit, RemoveSheetEdit, SheetEdit } from '../../src/core/edit';
import { contentAt, rowsOf } from '../../src/core/edit-fit';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { applyEdits, readXlsx } from '../../src/hosts/xlsx-file';

export type BlindEdit = Omit<CellEdit, 'instead'> | Omit<SheetEdit, 'instead'> | Omit<RemoveSheetEdit, 'instead'>;

/** The same edits, expecting what the workbook holds. */
export function expecting(book: Pick<WorkbookSnapshot, 'sheets'>, edits: readonly BlindEdit[]): Edit[] {
  return edits.map((edit): Edit => {
    const sheet = book.sheets.find(({ name }) => name.toLowerCase() === edit.sheet.toLowerCase());
    if (edit.kind === 'set-cell') return { ...edit, instead: contentAt(book, edit.sheet, edit.cell) };
    if (edit.kind === 'put-sheet') return { ...edit, instead: sheet ? rowsOf(sheet) : null };
    return { ...edit, instead: sheet ? rowsOf(sheet) : [] };
  });
}

/** A workbook file with these edits in it. */
export async function overwrite(
  bytes: Uint8Array,
  edits: readonly BlindEdit[],
  options: Parameters<typeof applyEdits>[2] = {},
): Promise<Uint8Array> {
  return applyEdits(bytes, expecting(await readXlsx(bytes, options.file ?? 'so.xlsx', options), edits), options);
}
