import { strict as assert } from 'node:assert';
import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { WorkbookChange } from '../../core/host';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { excelInNode } from '../../../test/support/excel-in-node';
import { expecting, type BlindEdit } from '../../../test/support/overwrite';
import { until } from '../../../test/support/until';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function book(...cells: CellSnapshot[]): WorkbookSnapshot {
  const sheet = { merges: [], hiddenRows: [], hiddenColumns: [] };
  return {
    file: 'chi.xlsx',
    sha256: null,
    sheets: [
      { name: 'Biểu 95', visibility: 'visible', cells, ...sheet },
      { name: 'Nháp', visibility: 'hidden', cells: [{ row: 0, column: 0, value: 'x' }], ...sheet },
    ],
  };
}

const TOTAL: CellSnapshot = { row: 10, column: 3, value: 70067, format: '#,##0', bold: true };
const PARTS: CellSnapshot[] = [
  { row: 11, column: 3, value: 59233 },
  { row: 12, column: 3, value: 11017 },
];
const SUM: CellSnapshot = { row: 13, column: 3, value: 70250, formula: 'SUM(D12:D13)' };

describe('editing the open workbook', () => {
  it('writes a value and hands back the edit that undoes it exactly', async () => {
    const given = book(TOTAL, ...PARTS, SUM);
    const { workbook } = await excelInNode(given);
    const before = await workbook.read();
    const undo = await workbook.apply(
      expecting(before, [{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 }]),
    );
    const after = await workbook.read();
    assert.deepEqual(after.sheets[0]?.cells[0], { ...TOTAL, value: 70250 });
    await workbook.apply(undo);
    assert.deepEqual(plain(await workbook.read()), plain(before));
  });

  it('undoes formulas, texts that look like numbers or formulas, blanks and truth values', async () => {
    const cells: CellSnapshot[] = [
      { row: 0, column: 0, value: '1.694' },
      { row: 1, column: 0, value: '=A1' },
      { row: 2, column: 0, value: true },
      { row: 3, column: 0, value: 5, formula: 'A3+4' },
      { row: 4, column: 0, value: "'quoted" },
      { row: 5, column: 0, value: '0071' },
    ];
    const { workbook } = await excelInNode(book(...cells));
    const before = await workbook.read();
    const edits = cells.map((_, row): BlindEdit => ({
      kind: 'set-cell',
      sheet: 'Biểu 95',
      cell: `A${String(row + 1)}`,
      value: row,
    }));
    const all: BlindEdit[] = [...edits, { kind: 'set-cell', sheet: 'Biểu 95', cell: 'A7', value: '3/4' }];
    const undo = await workbook.apply(expecting(before, all));
    assert.equal((await workbook.read()).sheets[0]?.cells.at(-1)?.value, '3/4');
    await workbook.apply(undo);
    const undone = await workbook.read();
    assert.deepEqual(
      undone.sheets[0]?.cells.map((cell) => cell.value),
      before.sheets[0]?.cells.map((cell) => (cell.formula ? 0 : cell.value)),
    );
    assert.equal(undone.sheets[0]?.cells[3]?.formula, 'A3+4');
  });

  it('makes, replaces and removes plain sheets, each undone', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL));
    const before = await workbook.read();
    const put = (rows: readonly (readonly (string | number | null)[])[]): BlindEdit => ({
      kind: 'put-sheet',
      sheet: 'Ngoại lệ',
      rows,
      columnWidths: [20, 10],
      hidden: true,
    });
    const apply = async (edit: BlindEdit): Promise<Edit[]> => workbook.apply(expecting(await workbook.read(), [edit]));
    const first = await apply(
      put([
        ['Ô', 'Lý do'],
        ['D11', 'đã giải trình'],
        ['D12', null],
      ]),
    );
    assert.equal(model.find('Ngoại lệ')?.visibility, 'hidden');
    assert.equal((await workbook.read()).sheets[2]?.cells.length, 5);
    const second = await apply(put([['Ô'], ['=1+1']]));
    const shorter = (await workbook.read()).sheets[2];
    assert.deepEqual(
      shorter?.cells.map((cell) => [cell.value, cell.formula]),
      [
        ['Ô', undefined],
        ['=1+1', undefined],
      ],
    );
    await workbook.apply(second);
    assert.equal((await workbook.read()).sheets[2]?.cells.length, 5);
    await workbook.apply(first);
    assert.deepEqual(plain(await workbook.read()), plain(before));
    const third = await apply({ kind: 'remove-sheet', sheet: 'Nháp' });
    assert.equal((await workbook.read()).sheets.length, 1);
    await workbook.apply(third);
    assert.deepEqual((await workbook.read()).sheets[1], before.sheets[1]);
  });

  it('takes back what was written when an error stops the batch in its middle', async () => {
    const { workbook, host } = await excelInNode(book(TOTAL, ...PARTS, SUM));
    const before = await workbook.read();
    const edits = expecting(before, [
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 1 },
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D14', value: 2 },
      { kind: 'put-sheet', sheet: 'Ngoại lệ', rows: [['Ô']] },
    ]);
    host.faults.failAction('Add', 'GeneralException');
    await assert.rejects(workbook.apply(edits), (e: unknown) => e instanceof Fault && e.code === 'host-lost');
    assert.ok(host.log.some((trip) => trip.failure === 'GeneralException'));
    const after = await workbook.read();
    assert.deepEqual(
      after.sheets.map((sheet) => sheet.cells.map((cell) => cell.formula ?? cell.value)),
      before.sheets.map((sheet) => sheet.cells.map((cell) => cell.formula ?? cell.value)),
    );
  });

  it('writes nothing when one edit may not be written', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL));
    const edits = expecting(await workbook.read(), [
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'A1', value: 1 },
      { kind: 'set-cell', sheet: 'Không có', cell: 'A1', value: 1 },
    ]);
    await assert.rejects(
      workbook.apply(edits),
      (e: unknown) => e instanceof Fault && e.code === 'not-found' && e.data['sheet'] === 'Không có',
    );
    assert.equal(model.sheets[0]?.cell(0, 0), undefined);
    (model.sheets[0] as { isProtected: boolean }).isProtected = true;
    await assert.rejects(
      workbook.apply(edits.slice(0, 1)),
      (e: unknown) => e instanceof Fault && e.code === 'not-supported' && e.data['reason'] === 'protected',
    );
  });

  it('says that a sheet is protected that was protected between looking and writing', async () => {
    const { workbook, book: model, host } = await excelInNode(book(TOTAL));
    host.faults.beforeNext(() => undefined);
    host.faults.beforeNext(() => {
      (model.sheets[0] as { isProtected: boolean }).isProtected = true;
    });
    await assert.rejects(
      workbook.apply([{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'A1', value: 1, instead: { value: null } }]),
      (e: unknown) => e instanceof Fault && e.code === 'not-supported' && e.data['reason'] === 'protected',
    );
    assert.equal(model.sheets[0]?.cell(0, 0), undefined);
  });

  describe('compares before it writes', () => {
    const overtaken =
      (cell: string | undefined, found?: string) =>
      (error: unknown): boolean =>
        error instanceof Fault &&
        error.code === 'changed-since' &&
        error.data['cell'] === cell &&
        (found === undefined || error.data['found'] === found);

    it('a repair after a hand edit', async () => {
      const { workbook, book: model } = await excelInNode(book(TOTAL, ...PARTS, SUM));
      const repair = expecting(await workbook.read(), [
        { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59050 },
        { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
      ]);
      model.sheets[0]?.put(10, 3, { value: 71000 });
      await assert.rejects(workbook.apply(repair), overtaken('D11', '71000'));
      assert.deepEqual(
        [10, 11].map((row) => model.sheets[0]?.cell(row, 3)?.value),
        [71000, 59233],
        'not one of them',
      );
    });

    it('an undo after a hand edit, and a formula whatever its result is by now', async () => {
      const { workbook, book: model } = await excelInNode(book(TOTAL, ...PARTS, SUM));
      const edits = expecting(await workbook.read(), [
        { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250, formula: 'SUM(D12:D13)' },
      ]);
      const undo = await workbook.apply(edits);
      model.sheets[0]?.put(11, 3, { value: 1 });
      await workbook.apply(await workbook.apply(undo));
      model.sheets[0]?.put(10, 3, { value: 70250 });
      await assert.rejects(workbook.apply(undo), overtaken('D11', '70250'));
      assert.equal(model.sheets[0]?.cell(10, 3)?.value, 70250);
    });

    it('a renamed sheet', async () => {
      const { workbook, book: model } = await excelInNode(book(TOTAL));
      const edits = expecting(await workbook.read(), [{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 1 }]);
      (model.sheets[0] as { name: string }).name = 'Biểu 95 cũ';
      await assert.rejects(workbook.apply(edits), (e: unknown) => e instanceof Fault && e.code === 'not-found');
      assert.equal(model.sheets[0]?.cell(10, 3)?.value, 70067);
    });

    it('a sheet of a person that bears the name of ours, and one of ours with notes on it', async () => {
      const { workbook, book: model } = await excelInNode(book(TOTAL));
      const list: Edit = {
        kind: 'put-sheet',
        sheet: 'Ngoại lệ',
        rows: [
          ['Ô', 'Lý do'],
          ['D11', 'x'],
        ],
        instead: null,
      };
      const undo = await workbook.apply([list]);
      await assert.rejects(workbook.apply([list]), overtaken(undefined));
      const ours = model.find('Ngoại lệ');
      ours?.put(1, 6, { value: 'ghi chú' });
      const shorter: Edit = { ...list, rows: [['Ô']], instead: list.rows };
      const longer = await workbook.apply([shorter]);
      assert.deepEqual([ours?.cell(1, 0)?.value ?? null, ours?.cell(1, 6)?.value], [null, 'ghi chú']);
      await workbook.apply(longer);
      assert.deepEqual([ours?.cell(1, 1)?.value, ours?.cell(1, 6)?.value], ['x', 'ghi chú']);
      await assert.rejects(workbook.apply(undo), overtaken('G2'));
      assert.ok(model.find('Ngoại lệ'), 'the sheet with a note is not taken away');
    });

    it('a workbook whose structure is protected: no sheet comes or goes, and nothing else is written', async () => {
      const { workbook, book: model } = await excelInNode(book(TOTAL));
      const edits = expecting(await workbook.read(), [
        { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 1 },
        { kind: 'put-sheet', sheet: 'Ngoại lệ', rows: [['x']] },
      ]);
      model.structureLocked = true;
      await assert.rejects(
        workbook.apply(edits),
        (e: unknown) => e instanceof Fault && e.code === 'not-supported' && e.data['reason'] === 'protected',
      );
      assert.equal(model.sheets[0]?.cell(10, 3)?.value, 70067);
      await workbook.apply(edits.slice(0, 1));
      assert.equal(model.sheets[0]?.cell(10, 3)?.value, 1);
    });

    it('tells that rows were inserted or deleted, which moves cells', async () => {
      const { workbook, book: model } = await excelInNode(book(TOTAL));
      await workbook.read();
      const told: unknown[] = [];
      const stop = await workbook.onChange((changes) => told.push(...changes));
      const sheet = model.sheets[0] as NonNullable<(typeof model.sheets)[0]>;
      const range = { top: 3, left: 0, bottom: 3, right: 16383 };
      model.tell({ kind: 'structure', sheet, range, change: 'RowInserted' });
      await until(() => told.length > 0, 'the inserted row is told');
      await stop();
      assert.deepEqual(plain(told), [{ kind: 'sheet', sheet: 'Biểu 95', moved: true }]);
    });
  });

  it('selects a cell, and says when its sheet is hidden or gone', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL));
    const at = (sheet: string): Parameters<typeof workbook.select>[0] => ({ file: 'chi.xlsx', sheet, cell: 'D11' });
    assert.equal(await workbook.select(at('Biểu 95')), 'selected');
    assert.deepEqual(model.selection, { top: 10, left: 3, bottom: 10, right: 3 });
    assert.equal(await workbook.select(at('Nháp')), 'hidden');
    assert.equal(await workbook.select(at('Mất')), 'gone');
  });
});

describe('marks of findings', () => {
  it('colours cells, keeps what others coloured, and removes exactly its own', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL));
    const sheet = model.sheets[0] as NonNullable<(typeof model.sheets)[0]>;
    const theirs = {
      id: 'theirs',
      type: 'Custom',
      range: { top: 0, left: 0, bottom: 9, right: 9 },
      formula: '=A1>5',
      fill: '#00FF00',
    };
    sheet.conditionalFormats = [theirs, { ...theirs, id: 'bars', type: 'DataBar', formula: '' }];
    const before = plain(model.toSnapshot());
    const at = { file: 'chi.xlsx', sheet: 'Biểu 95', cell: 'D11' };
    await workbook.mark([
      { at, as: 'warning' },
      { at, as: 'error' },
      { at: { ...at, sheet: 'Mất' }, as: 'error' },
    ]);
    assert.deepEqual(
      sheet.conditionalFormats.map((one) => one.fill),
      ['#00FF00', '#00FF00', '#F8CBAD'],
    );
    await workbook.mark([{ at: { ...at, cell: 'D12' }, as: 'note' }]);
    assert.deepEqual(sheet.conditionalFormats[2]?.range, { top: 11, left: 3, bottom: 11, right: 3 });
    assert.equal(await workbook.unmark(), 1);
    assert.deepEqual(
      sheet.conditionalFormats.map((one) => one.id),
      ['theirs', 'bars'],
    );
    assert.deepEqual(plain(model.toSnapshot()), before);
    assert.equal(await workbook.unmark(), 0);
  });
});

describe('very many marks', () => {
  it('colours cells side by side as one, and takes all of them away again', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL));
    const sheet = model.sheets[0] as NonNullable<(typeof model.sheets)[0]>;
    const rows = Array.from({ length: 150 }, (_, row) => row + 1);
    const marks = rows.flatMap((row) =>
      ['D', 'E', 'G'].map((column) => ({
        at: { file: 'chi.xlsx', sheet: 'Biểu 95', cell: `${column}${String(row)}` },
        as: row % 50 === 0 ? ('warning' as const) : ('error' as const),
      })),
    );
    await workbook.mark(marks);
    assert.deepEqual(
      sheet.conditionalFormats.filter(({ fill }) => fill === '#F8CBAD').map(({ range }) => range),
      [
        { top: 0, left: 3, bottom: 48, right: 4 },
        { top: 0, left: 6, bottom: 48, right: 6 },
        { top: 50, left: 3, bottom: 98, right: 4 },
        { top: 50, left: 6, bottom: 98, right: 6 },
        { top: 100, left: 3, bottom: 148, right: 4 },
        { top: 100, left: 6, bottom: 148, right: 6 },
      ],
    );
    assert.equal(await workbook.unmark(), 12);
    assert.equal(sheet.conditionalFormats.length, 0);
  });
});

describe('changes of the open workbook', () => {
  it('tells what changed once it is quiet, and no more after it was stopped', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL, ...PARTS));
    await workbook.read();
    const told: (readonly WorkbookChange[])[] = [];
    const stop = await workbook.onChange((changes) => told.push(changes));
    const sheet = model.sheets[0] as NonNullable<(typeof model.sheets)[0]>;
    const one = { top: 10, left: 3, bottom: 10, right: 3 };
    model.write(sheet, one, () => ({ value: 1 }), false);
    model.write(sheet, { ...one, right: 4 }, () => ({ value: 2 }), false);
    await until(() => told.length > 0, 'the first changes are told');
    assert.deepEqual(plain(told), [
      [
        { kind: 'cells', sheet: 'Biểu 95', range: one },
        { kind: 'cells', sheet: 'Biểu 95', range: { ...one, right: 4 } },
      ],
    ]);
    model.add('Mới');
    await until(() => told.length > 1, 'the new sheet is told');
    assert.deepEqual(plain(told[1]), [{ kind: 'sheets' }]);
    await stop();
    model.write(sheet, one, () => ({ value: 3 }), false);
    // A second listener hears what the stopped one does not.
    const heard: (readonly WorkbookChange[])[] = [];
    await workbook.onChange((changes) => heard.push(changes));
    model.write(sheet, one, () => ({ value: 4 }), false);
    await until(() => heard.length > 0, 'the second listener is told');
    assert.equal(told.length, 2);
  });

  it('hears changes sheet by sheet on a host that only knows those', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL), { sets: { ExcelApi: '1.7' } });
    await workbook.read();
    const told: WorkbookChange[] = [];
    await workbook.onChange((changes) => told.push(...changes));
    model.write(model.sheets[0] as never, { top: 1, left: 1, bottom: 1, right: 1 }, () => ({ value: 1 }), false);
    await until(() => told.length > 0, 'the change is told');
    assert.deepEqual(plain(told), [
      { kind: 'cells', sheet: 'Biểu 95', range: { top: 1, left: 1, bottom: 1, right: 1 } },
    ]);
  });

  it('reads only the changed cells and the formulas anew, in one round trip', async () => {
    const { workbook, book: model, host } = await excelInNode(book(TOTAL, ...PARTS, SUM));
    const before = await workbook.read();
    const sheet = model.sheets[0] as NonNullable<(typeof model.sheets)[0]>;
    model.write(
      sheet,
      { top: 11, left: 3, bottom: 11, right: 3 },
      () => ({ value: 59050, format: '0', bold: true }),
      false,
    );
    sheet.put(13, 3, { value: 70067, formula: 'SUM(D12:D13)' });
    host.log.length = 0;
    const after = await workbook.readAgain(before, [
      { kind: 'cells', sheet: 'Biểu 95', range: { top: 11, left: 3, bottom: 11, right: 3 } },
    ]);
    assert.equal(host.log.length, 1);
    assert.deepEqual(plain(after), plain(await workbook.read()));
    assert.equal(after.sheets[1], before.sheets[1]);
  });

  it('reads a sheet anew after its rows changed, and everything after a sheet came', async () => {
    const { workbook, book: model } = await excelInNode(book(TOTAL, ...PARTS));
    const before = await workbook.read();
    const sheet = model.sheets[0] as NonNullable<(typeof model.sheets)[0]>;
    sheet.hiddenRows.add(11);
    const hidden = await workbook.readAgain(before, [{ kind: 'sheet', sheet: 'Biểu 95' }]);
    assert.deepEqual(hidden.sheets[0]?.hiddenRows, [11]);
    assert.equal(hidden.sheets[1], before.sheets[1]);
    model.add('Mới');
    assert.equal((await workbook.readAgain(hidden, [{ kind: 'sheets' }])).sheets.length, 3);
  });
});
