/** An emulated desktop Excel that hands its workbook out as a file: the bytes that were opened, with what has changed since. */
import { applyEdits, readXlsx } from '../../src/hosts/xlsx-file';
import { openInExcel, recalculate, type EmulatedExcel } from '../../src/office-emulator';
import { changedCells } from '../../src/workbench/changed-cells';

export async function excelWithFile(bytes: Uint8Array, file: string): Promise<EmulatedExcel> {
  const original = await readXlsx(bytes, file);
  return openInExcel(original, {
    recalculate: (book) => recalculate(book),
    file: (book) => applyEdits(bytes, changedCells(original, book.toSnapshot())),
  });
}
