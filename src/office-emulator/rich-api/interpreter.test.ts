import { strict as assert } from 'node:assert';
import { excelInNode } from '../../../test/support/excel-in-node';
import { bootOffice } from '../../../test/support/office-in-node';
import { until } from '../../../test/support/until';
import { openInExcel, type EmulatedExcel, type ExcelHostOptions } from '../index';

const BOOK = {
  file: 'a.xlsx',
  sha256: null,
  sheets: [
    {
      name: 'A',
      visibility: 'visible' as const,
      cells: [
        { row: 0, column: 0, value: 1 },
        { row: 1, column: 1, value: 'x' },
      ],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
};

async function office(
  options: ExcelHostOptions = {},
): Promise<
  EmulatedExcel & { readonly run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void> }
> {
  const excel = openInExcel(BOOK, options);
  const page = await bootOffice(excel.host);
  excel.host.log.length = 0;
  return { ...excel, run: (batch) => page.Excel.run(batch) };
}

const code =
  (wanted: string) =>
  (error: unknown): boolean =>
    (error as { code?: string }).code === wanted;

describe('emulated host under the real office.js', () => {
  it('refuses a misspelt property and names it', async () => {
    const { run } = await office();
    await assert.rejects(
      run(async (context) => {
        context.workbook.worksheets.load('items/nmae');
        await context.sync();
      }),
      (error: unknown) => code('InvalidArgument')(error) && String(error).includes('nmae'),
    );
  });

  it('refuses an API outside the declared requirement sets, on both sides', async () => {
    const { run, host } = await office({ sets: { ExcelApi: '1.8' } });
    await assert.rejects(
      run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1').getMergedAreasOrNullObject();
        await context.sync();
      }),
      code('ApiNotFound'),
    );
    const raw = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['indentLevel'] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        3: { Id: 3, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
        2: { Id: 2, ObjectPathType: 4, Name: 'Format', ParentObjectPathId: 3 },
      },
    });
    const answer = await host.send(raw);
    assert.ok('text' in answer && answer.text.includes('ApiNotFound'), JSON.stringify(answer));
  });

  it('stops at the first failing action and keeps what was done before it', async () => {
    const { run, book } = await office();
    await assert.rejects(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('A');
        sheet.getRange('A1').values = [[5]];
        context.workbook.worksheets.getItem('không có').load('name');
        sheet.getRange('A2').values = [[6]];
        await context.sync();
      }),
      code('ItemNotFound'),
    );
    assert.equal(book.sheets[0]?.cell(0, 0)?.value, 5);
    assert.equal(book.sheets[0]?.cell(1, 0), undefined);
  });

  it('evaluates a path once: one add makes one sheet', async () => {
    const { run, book } = await office();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mới');
      sheet.load('name');
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      sheet.getRange('A2').values = [['y']];
      await context.sync();
    });
    assert.deepEqual(
      book.sheets.map((sheet) => sheet.name),
      ['A', 'Mới'],
    );
  });

  it('passes null objects on and keeps no reference after the batch', async () => {
    const { run, host } = await office();
    await run(async (context) => {
      const used = context.workbook.worksheets.getItemOrNullObject('không có').getUsedRangeOrNullObject();
      used.load('address');
      const here = context.workbook.worksheets.getItem('A').getUsedRange();
      here.load('address,values');
      await context.sync();
      assert.equal(used.isNullObject, true);
      assert.equal(here.address, 'A!A1:B2');
      assert.equal(JSON.stringify(here.values), '[[1,""],["","x"]]');
    });
    await until(() => host.heldReferences === 0, 'every reference is let go');
  });

  it('fails where a fault was planned: a busy host, an action in the middle, an answer that is too large', async () => {
    const { run, host } = await office({ limits: { responseBytes: 2000 } });
    const read =
      (address: string) =>
      async (context: Excel.RequestContext): Promise<void> => {
        const range = context.workbook.worksheets.getItem('A').getRange(address);
        range.load('values');
        await context.sync();
      };
    host.faults.busy(1);
    await assert.rejects(run(read('A1')), code('InvalidOperationInCellEditMode'));
    host.faults.failAction('GetRange', 'GeneralException');
    await assert.rejects(run(read('A1')), code('GeneralException'));
    await assert.rejects(run(read('A1:Z100')), code('ResponsePayloadSizeLimitExceeded'));
    await run(read('A1'));
  });

  it('refuses more than five million cells in a range', async () => {
    const { run } = await office();
    await assert.rejects(
      run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1:XFD400').load('values');
        await context.sync();
      }),
      code('RangeExceedsLimit'),
    );
  });

  it('keeps its latency', async () => {
    const { workbook } = await excelInNode(BOOK, { latency: 30 });
    const started = Date.now();
    await workbook.read();
    assert.ok(Date.now() - started >= 85);
  });
});
