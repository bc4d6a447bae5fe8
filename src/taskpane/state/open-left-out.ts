/** Whether a report of the workbooks taken in would leave the open one out. */
import { ownSheetOf } from '../../core/own-sheets';
import type { WorkbookSnapshot } from '../../core/snapshot';

/** The open workbook's name where it holds anything of its own and is none of those; null elsewhere. */
export function openLeftOut(open: WorkbookSnapshot | null, taken: readonly WorkbookSnapshot[]): string | null {
  if (open === null || taken.length === 0) return null;
  const file = open.file.normalize('NFC');
  const isFilled = open.sheets.some((sheet) => sheet.cells.length > 0 && !ownSheetOf(sheet));
  return isFilled && !taken.some((book) => book.file.normalize('NFC') === file) ? open.file : null;
}
