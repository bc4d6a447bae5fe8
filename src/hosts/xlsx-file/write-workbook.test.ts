import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import { FULL_BOOK } from '../../../test/support/full-workbook';
import { complaints } from '../../../test/support/open-xml-validator';
import type { PlainWorkbook } from './plain-workbook';
import { readXlsx, writeXlsx } from './index';

describe('writeXlsx', () => {
  it('writes what readXlsx reads back', async () => {
    const book = await readXlsx(await writeXlsx(FULL_BOOK), 'a.xlsx');
    assert.deepEqual(
      book.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['Thông tin', 'hidden'],
        ['Biểu 95', 'visible'],
        ['__proto__', 'very-hidden'],
      ],
    );
    assert.equal(book.sheets[0]?.cells[0]?.value, '  Đơn vị: <xã> & "phường"\n_x0041_ ');
    const sheet = book.sheets[1];
    assert.deepEqual(sheet?.cells, [
      { row: 0, column: 0, value: 'CHI NGÂN SÁCH', bold: true },
      { row: 1, column: 0, value: 'Chi thường xuyên', indent: 2 },
      { row: 1, column: 2, value: 70067.5, format: '#,##0.0' },
      { row: 2, column: 2, value: 70250, formula: 'SUM(C2:C2)+"1"', format: '#,##0' },
      { row: 3, column: 2, value: 0.518, format: '0.0%' },
      { row: 4, column: 0, value: 'diện tích (m²)' },
      { row: 4, column: 1, value: true },
      { row: 4, column: 2, value: { error: '#REF!' } },
      { row: 5, column: 2, value: 'chữ', formula: 'A1&"x"' },
      { row: 6, column: 2, value: null, formula: 'C2*2' },
    ]);
    assert.deepEqual(sheet?.merges, [{ top: 0, left: 0, bottom: 0, right: 3 }]);
    assert.deepEqual(sheet?.hiddenRows, [3]);
    assert.deepEqual(sheet?.hiddenColumns, []);
  });

  it('gives the same bytes for the same book', async () => {
    assert.deepEqual(await writeXlsx(FULL_BOOK), await writeXlsx(structuredClone(FULL_BOOK)));
  });

  it('passes the Open XML validator', async () => {
    assert.deepEqual(await complaints(await writeXlsx(FULL_BOOK)), []);
  });

  const sheet = (over: object): PlainWorkbook => ({ sheets: [{ name: 'A', cells: [], ...over }] });
  const refused: [string, PlainWorkbook][] = [
    ['a name with a slash', sheet({ name: 'a/b' })],
    ['a long name', sheet({ name: 'x'.repeat(32) })],
    [
      'the same name twice',
      {
        sheets: [
          { name: 'Biểu', cells: [] },
          { name: 'BIỂU', cells: [] },
        ],
      },
    ],
    [
      'two cells at one place',
      sheet({
        cells: [
          { row: 0, column: 0, value: 1 },
          { row: 0, column: 0, value: 2 },
        ],
      }),
    ],
    ['a cell outside the sheet', sheet({ cells: [{ row: 1_048_576, column: 0, value: 1 }] })],
    ['a number that is not finite', sheet({ cells: [{ row: 0, column: 0, value: NaN }] })],
    ['a text that is too long', sheet({ cells: [{ row: 0, column: 0, value: 'x'.repeat(32_768) }] })],
    [
      'overlapping merged areas',
      sheet({
        merges: [
          { top: 0, left: 0, bottom: 2, right: 2 },
          { top: 1, left: 1, bottom: 3, right: 3 },
        ],
      }),
    ],
    ['no visible sheet', sheet({ visibility: 'hidden' })],
    ['a name that is a cell', { ...sheet({}), names: [{ name: 'AB12', refersTo: 'A!$A$1' }] }],
  ];
  for (const [what, book] of refused) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(writeXlsx(book), (error) => error instanceof Fault && error.code === 'bad-argument');
    });
  }
});
