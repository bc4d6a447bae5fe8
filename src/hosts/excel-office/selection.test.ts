/** Which cell a person goes to is told without a question to Excel; a number written into a cell of text is a number. */
import { strict as assert } from 'node:assert';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { excelInNode } from '../../../test/support/excel-in-node';
import { until } from '../../../test/support/until';

const book: WorkbookSnapshot = {
  file: 'chi.xlsx',
  sha256: null,
  sheets: [
    {
      name: 'Biểu 95',
      visibility: 'visible',
      cells: [{ row: 11, column: 3, value: '59 233', format: '@' }],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
};

describe('the selection in the open workbook', () => {
  it('is told by sheet and first cell, with no question asked, until the listener is stopped', async () => {
    const { workbook, book: model, host } = await excelInNode(book);
    await workbook.read();
    const told: unknown[] = [];
    const stop = await workbook.onSelect?.((at) => told.push(at));
    host.log.length = 0;
    const sheet = model.sheets[0] ?? assert.fail();
    model.select(sheet, { top: 11, left: 3, bottom: 14, right: 4 });
    await until(() => told.length > 0, 'the selection is told');
    assert.deepEqual(told, [{ sheet: 'Biểu 95', cell: 'D12' }]);
    assert.equal(host.log.length, 0);
    await stop?.();
    model.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(told.length, 1);
  });

  it('is not told where Excel knows it only sheet by sheet', async () => {
    const { workbook } = await excelInNode(book, { sets: { ExcelApi: '1.7' } });
    await workbook.read();
    const stop = await workbook.onSelect?.(() => assert.fail());
    await stop?.();
  });
});

describe('a cell that is formatted as text', () => {
  it('holds a number after one was written, and its text again after the undo', async () => {
    const { workbook } = await excelInNode(book);
    const valueNow = async (): Promise<unknown> => (await workbook.read()).sheets[0]?.cells[0]?.value;
    const undo = await workbook.apply([
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59233, instead: { value: '59 233' } },
    ]);
    assert.equal(await valueNow(), 59233);
    await workbook.apply(undo);
    assert.equal(await valueNow(), '59 233');
  });
});
