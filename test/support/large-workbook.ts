/** A workbook of department tables with about 200,000 cells: 46 long tables beside the catalogue's own forms, all filled in. */
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { buildTemplate, catalogue } from '../../src/forms';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { largeBook } from '../../tools/bench/large-book';
import { fillSheet } from './fill-template';

const IDENTITY = {
  body: 'UBND thị xã Quảng Trị',
  department: 'Văn phòng',
  tier: 'huyện',
  period: '6 tháng đầu năm 2021',
  'as-of': '30/6/2021',
  preparer: 'Lê Văn Tám',
};

/** `sheets` long tables of 390 lines in eleven columns, and one filled sheet of each form of the catalogue. */
export async function largeWorkbook(sheets = 46): Promise<WorkbookSnapshot> {
  let state = 7;
  const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const blank = buildTemplate(catalogue, IDENTITY);
  const forms = catalogue.filter((form) => form.layout !== 'cover');
  const filled = blank.sheets.map((sheet, at) => {
    const form = forms[at - 1];
    return at === 0 || !form ? sheet : fillSheet(form, sheet, random);
  });
  const standard = await readXlsx(await writeXlsx({ ...blank, sheets: filled }), 'lon.xlsx');
  const long = await readXlsx(await largeBook(sheets, 390), 'lon.xlsx');
  const taken = new Set(standard.sheets.map((sheet) => sheet.name));
  return {
    file: 'lon.xlsx',
    sha256: null,
    sheets: [
      ...standard.sheets,
      ...long.sheets.map((sheet) => (taken.has(sheet.name) ? { ...sheet, name: `${sheet.name} (chi tiết)` } : sheet)),
    ],
  };
}
