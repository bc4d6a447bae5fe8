/** Law 1: the reader of .xlsx bytes and the reader of an open workbook give the same snapshot of the same workbook. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { readXlsx, writeXlsx, type PlainWorkbook } from '../../src/hosts/xlsx-file';
import { excelInNode } from '../support/excel-in-node';

const SAMPLES = join(__dirname, '../../samples/quang-tri-2021-h1');

async function demandSame(fromFile: WorkbookSnapshot): Promise<void> {
  const { workbook } = await excelInNode(fromFile);
  const fromExcel = await workbook.read();
  assert.deepEqual(JSON.parse(JSON.stringify(fromExcel)), JSON.parse(JSON.stringify({ ...fromFile, sha256: null })));
}

describe('contract of the workbook hosts: one workbook, one snapshot', () => {
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
    it(`sample ${file}`, async () => {
      const snapshot = await readXlsx(readFileSync(join(SAMPLES, file)), file);
      assert.ok(snapshot.sheets.some((sheet) => sheet.cells.length > 20));
      await demandSame(snapshot);
    });
  }

  it('a workbook of odd things: styles, hidden lines, merges, errors, dates, empty and hidden sheets', async () => {
    const book: PlainWorkbook = {
      sheets: [
        {
          name: "Biểu 'số' 1!",
          cells: [
            { row: 1, column: 1, value: 'TỔNG', style: { font: { bold: true } } },
            { row: 1, column: 2, value: 1694.5, style: { format: '#,##0.0' } },
            { row: 1, column: 3, value: '1.694' },
            { row: 2, column: 1, value: 'Trong đó:', style: { align: { indent: 2 } } },
            { row: 2, column: 2, value: 0.518, style: { format: '0.0%' } },
            { row: 3, column: 1, value: '#N/A' },
            { row: 3, column: 2, value: { error: '#REF!' }, formula: '1/0' },
            { row: 4, column: 1, value: '=không phải công thức' },
            { row: 4, column: 2, value: 3, formula: 'SUM(C2:C3)' },
            { row: 5, column: 1, value: true },
            { row: 6, column: 2, value: 44380, style: { format: 'dd/mm/yyyy' } },
            { row: 7, column: 1, value: 'Nguyê\u0303n & <b> "x"' },
          ],
          merges: [
            { top: 0, left: 0, bottom: 0, right: 5 },
            { top: 7, left: 1, bottom: 8, right: 2 },
          ],
          rows: [
            { row: 3, hidden: true },
            { row: 5, hidden: true },
          ],
          columns: [{ column: 3, hidden: true }],
        },
        { name: 'Trống', cells: [] },
        { name: '__proto__', cells: [{ row: 40, column: 30, value: 'xa' }], visibility: 'very-hidden' },
        {
          name: 'Ẩn',
          cells: [
            { row: 0, column: 0, value: 1 },
            { row: 0, column: 1, value: 2 },
          ],
          visibility: 'hidden',
          rows: [{ row: 0, hidden: true }],
        },
      ],
    };
    await demandSame(await readXlsx(await writeXlsx(book), 'lạ.xlsx'));
  });

  it('a workbook typed in fonts from before Unicode: the same fonts', async () => {
    const typed = (
      row: number,
      column: number,
      value: string,
      name: string,
    ): PlainWorkbook['sheets'][0]['cells'][0] => ({
      row,
      column,
      value,
      style: { font: { name } },
    });
    const book: PlainWorkbook = {
      sheets: [
        {
          name: 'TCVN3',
          cells: [
            typed(0, 0, 'Tæng thu ng©n s¸ch', '.VnTimeH'),
            typed(1, 0, 'Chi th­êng xuyªn', '.VnTime'),
            { row: 1, column: 1, value: 5, style: { font: { name: '.VnTime' } } },
            typed(3, 2, 'Ghi chú', 'Arial'),
          ],
        },
        { name: 'Unicode', cells: [typed(0, 0, 'Tổng thu ngân sách', '.VnTimeH')] },
      ],
    };
    const snapshot = await readXlsx(await writeXlsx(book), 'cu.xlsx');
    assert.deepEqual(
      snapshot.sheets.map((sheet) => sheet.cells.map(({ font }) => font)),
      [['.VnTimeH', '.VnTime', undefined, undefined], [undefined]],
    );
    await demandSame(snapshot);
  });
});
