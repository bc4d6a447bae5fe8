/** Sheets that Khớp Số itself keeps in a workbook: never figures, never sealed, never counted as a form. */
import { WAIVER_SHEET } from '../waivers/sheet';

export const SEAL_SHEET = 'Niêm phong';

const RESERVED: ReadonlySet<string> = new Set(
  [SEAL_SHEET, WAIVER_SHEET, 'Khai báo biểu', 'Mẫu câu', 'Tiếp nhận'].map(folded),
);

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** True for a sheet that the program writes or reads for itself. */
export function isReservedSheet(name: string): boolean {
  return RESERVED.has(folded(name));
}

/** True where two sheet names are the same to Excel: case does not count. */
export function sameSheetName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}
