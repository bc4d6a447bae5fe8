import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { excelInNode } from '../../../test/support/excel-in-node';
import { largeWorkbook } from '../../../test/support/large-workbook';
import { until } from '../../../test/support/until';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function sheet(name: string, cells: readonly CellSnapshot[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], ...more };
}

function book(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { file: 'so-lieu.xlsx', sha256: null, sheets };
}

/** Sheets of 500 rows and 20 columns, 10,000 cells each: a bold header, bold totals and labels that differ row by row. */
function large(sheets: number): WorkbookSnapshot {
  return book(
    ...Array.from({ length: sheets }, (_, s) =>
      sheet(
        `Biểu ${String(s + 1)}`,
        Array.from({ length: 10_000 }, (_n, i): CellSnapshot => {
          const [row, column] = [Math.floor(i / 20), i % 20];
          const value = column === 0 ? `Chỉ tiêu ${String(row)}` : (row * 7919 + column * 104729 + s) % 1_000_000;
          const bold = row === 0 || (row % 10 === 0 && column === 0);
          return {
            row,
            column,
            value,
            ...(column === 19 ? { formula: `SUM(B${String(row + 1)}:S${String(row + 1)})`, format: '#,##0' } : {}),
            ...(bold ? { bold: true as const } : {}),
          };
        }),
      ),
    ),
  );
}

const FIVE_MB = 5 * 1024 * 1024;
const allowed = (log: readonly { readonly responseBytes: number }[]): number =>
  2 + Math.ceil(log.reduce((sum, trip) => sum + trip.responseBytes, 0) / FIVE_MB);

describe('reading the open workbook', function () {
  this.timeout(90_000);

  it('takes at most two round trips plus one for each 5 MB, and every cell as it stands', async () => {
    const given = large(6);
    const { workbook, host } = await excelInNode(given);
    const seen: number[] = [];
    const read = await workbook.read((progress) => seen.push(progress.done));
    assert.deepEqual(plain(read), plain(given));
    assert.ok(host.log.every((trip) => trip.failure === null && trip.responseBytes <= FIVE_MB));
    assert.ok(host.log.length <= allowed(host.log), `${String(host.log.length)} trips`);
    assert.equal(seen.at(-1), 60_000);
  });

  it('keeps that bound for 100,000 cells of department tables, with formulas, formats and bold totals in every tenth row', async () => {
    const given = await largeWorkbook(22);
    const { workbook, host } = await excelInNode(given);
    const read = await workbook.read();
    assert.deepEqual(
      read.sheets.map((one) => one.cells.length),
      given.sheets.map((one) => one.cells.length),
    );
    assert.ok(host.log.every((trip) => trip.failure === null && trip.responseBytes <= FIVE_MB));
    assert.ok(host.log.length <= allowed(host.log), `${String(host.log.length)} trips`);
  });

  it('keeps it where contents fill several answers, figures of one row differing in weight beside scattered texts', async () => {
    const styled = (s: number): SheetSnapshot =>
      sheet(
        `Sổ ${String(s)}`,
        Array.from({ length: 6000 }, (_n, i): readonly CellSnapshot[] => {
          const [row, column] = [3 + Math.floor(i / 15), 2 + (i % 15) + (i % 15 > 7 ? 3 : 0)];
          const label = column === 2 || row < 5;
          const bold = row < 5 || (row % 10 === 0 && column !== 9);
          const value = label ? `Nội dung ${String(row)}` : (row + column) % 97 === 0 ? 'x' : row * 31 + column;
          if (column === 6 && row % 4 === 0) return [];
          return [
            {
              row,
              column,
              value,
              ...(bold ? { bold: true as const } : {}),
              ...(label && row % 3 === 0 ? { indent: 1 } : {}),
            },
          ];
        }).flat(),
      );
    const given = book(styled(1), styled(2), styled(3));
    const answer = FIVE_MB / 20;
    const { workbook, host } = await excelInNode(
      given,
      { limits: { responseBytes: answer } },
      { pageBytes: (answer * 4.6) / 5 },
    );
    assert.deepEqual(plain(await workbook.read()), plain(given));
    assert.ok(host.log.every((trip) => trip.failure === null && trip.responseBytes <= answer));
    const bytes = host.log.reduce((sum, trip) => sum + trip.responseBytes, 0);
    assert.ok(bytes > 2 * answer);
    assert.ok(host.log.length <= 2 + Math.ceil(bytes / answer), `${String(host.log.length)} trips`);
  });

  it('asks styles, error values and old fonts of an ordinary workbook in its third round trip', async () => {
    const given = book(
      sheet('A', [
        { row: 0, column: 0, value: 'Tổng', bold: true },
        { row: 0, column: 3, value: 7 },
        { row: 2, column: 0, value: { error: '#N/A' }, formula: 'NA()' },
        { row: 3, column: 0, value: '#N/A', indent: 2 },
      ]),
      sheet('Cũ', [{ row: 0, column: 0, value: 'Chi th\u00adêng xuyªn', font: '.VnTime' }]),
      sheet('Xa', [
        { row: 200_000, column: 40, value: 'Cộng', bold: true },
        { row: 200_001, column: 41, value: 8 },
      ]),
    );
    const { workbook, host } = await excelInNode(given);
    assert.deepEqual(plain(await workbook.read()), plain(given));
    assert.equal(host.log.length, 3);
  });

  it('reads without the corners where the host has something against them', async () => {
    const given = book(sheet('A', [{ row: 0, column: 0, value: 1 }]));
    const { workbook, host } = await excelInNode(given);
    host.faults.failAction('GetRangeByIndexes', 'GeneralException');
    assert.deepEqual(plain(await workbook.read()), plain(given));
    assert.equal(host.log.length, 4);
  });

  it('takes 3 round trips for 1, 20 or 100 sheets', async () => {
    for (const sheets of [1, 20, 100]) {
      const { workbook, host } = await excelInNode(
        book(...Array.from({ length: sheets }, (_, i) => sheet(`S${String(i)}`, [{ row: 3, column: 2, value: i }]))),
      );
      await workbook.read();
      assert.equal(host.log.length, 3);
    }
  });

  it('cuts texts that are too wide for one answer into smaller pages: one trip for each 5 MB that the host wrote', async () => {
    const wide = book(
      ...Array.from({ length: 4 }, (_, s) =>
        sheet(
          `Thuyết minh ${String(s)}`,
          Array.from({ length: 6000 }, (_n, row): CellSnapshot => ({
            row,
            column: 0,
            value: `${String(row)} ${'Đánh giá tình hình thực hiện nhiệm vụ. '.repeat(8)}`,
          })),
        ),
      ),
    );
    const { workbook, host } = await excelInNode(wide);
    assert.deepEqual(plain(await workbook.read()), plain(wide));
    const through = host.log.filter((trip) => trip.responseBytes <= FIVE_MB);
    assert.ok(through.reduce((sum, trip) => sum + trip.responseBytes, 0) > 3 * FIVE_MB);
    assert.ok(through.every((trip) => trip.failure === null));
    assert.ok(host.log.length <= allowed(host.log), `${String(host.log.length)} trips`);
    assert.ok(host.log.length - through.length <= 2, 'at most two pages were too large');
  });

  it('asks for less when answers are larger than the host passes on', async () => {
    const few = large(2);
    const { workbook, host } = await excelInNode(few, { limits: { responseBytes: 120_000 } });
    assert.deepEqual(plain(await workbook.read()), plain(few));
    assert.ok(host.log.some((trip) => trip.failure === null && trip.responseBytes > 0));
    assert.ok(host.log.length < 30, `${String(host.log.length)} trips`);
  });

  it('asks for less when values come back as null', async () => {
    const given = large(1);
    const { workbook } = await excelInNode(given, { limits: { nullValuesAbove: 3000 } });
    assert.deepEqual(plain(await workbook.read()), plain(given));
  });

  it('reads protected, hidden and very hidden sheets', async () => {
    const given = book(
      sheet('Mở', [{ row: 0, column: 0, value: 1 }]),
      sheet('Ẩn', [{ row: 1, column: 1, value: 'a' }], { visibility: 'hidden' }),
      sheet('Ẩn sâu', [{ row: 2, column: 2, value: 'b' }], { visibility: 'very-hidden' }),
    );
    const { workbook, book: model } = await excelInNode(given);
    for (const one of model.sheets) one.isProtected = true;
    assert.deepEqual(plain(await workbook.read()), plain(given));
  });

  it('reads a sheet under its new name when it is renamed between two calls, and leaves out one that is deleted', async () => {
    const {
      workbook,
      book: model,
      host,
    } = await excelInNode(
      book(sheet('A', [{ row: 0, column: 0, value: 1 }]), sheet('B', [{ row: 0, column: 0, value: 2 }])),
    );
    host.faults.beforeNext(() => undefined);
    host.faults.beforeNext(() => model.rename(model.sheets[0] as never, 'A mới'));
    host.faults.beforeNext(() => model.remove(model.sheets[1] as never));
    const read = await workbook.read();
    assert.deepEqual(
      read.sheets.map((one) => one.name),
      ['A mới'],
    );
    assert.equal(read.sheets[0]?.cells[0]?.value, 1);
  });

  it('leaves out a sheet that is deleted before its styles or its merged areas are asked', async () => {
    const mixed: readonly CellSnapshot[] = [
      { row: 0, column: 0, value: 'Tổng', bold: true },
      { row: 0, column: 1, value: 1 },
      { row: 1, column: 0, value: '#N/A' },
    ];
    // Answers of so few bytes that lines, styles and types are asked one after the other.
    for (const deletedAt of [3, 4, 5, 6, 7]) {
      const {
        workbook,
        book: model,
        host,
      } = await excelInNode(book(sheet('A', mixed), sheet('B', mixed)), {}, { pageBytes: 60 });
      for (let trip = 1; trip < deletedAt; trip += 1) host.faults.beforeNext(() => undefined);
      host.faults.beforeNext(() => model.remove(model.sheets[1] as never));
      const read = await workbook.read();
      assert.deepEqual(plain(read.sheets), plain([model.toSnapshot().sheets[0]]));
    }
    const merges = Array.from({ length: 40 }, (_, i) => ({ top: i * 2, left: 0, bottom: i * 2 + 1, right: 1 }));
    const {
      workbook,
      book: model,
      host,
    } = await excelInNode(
      book(
        sheet(
          'Gộp',
          merges.map((m, i) => ({ row: m.top, column: 0, value: i })),
          { merges },
        ),
        sheet('B', mixed),
      ),
      { limits: { mergedAreas: 12 } },
    );
    for (let trip = 1; trip < 5; trip += 1) host.faults.beforeNext(() => undefined);
    host.faults.beforeNext(() => model.remove(model.sheets[0] as never));
    assert.deepEqual(
      (await workbook.read()).sheets.map((one) => one.name),
      ['B'],
    );
  });

  it('says what failed when an error stops a batch in its middle', async () => {
    const { workbook, host } = await excelInNode(book(sheet('A', [{ row: 0, column: 0, value: 1 }])), {
      sets: { ExcelApi: '1.12' },
    });
    host.faults.failAction('GetRangeByIndexes', 'GeneralException', 9);
    await assert.rejects(
      workbook.read(),
      (error: unknown) =>
        error instanceof Fault && error.code === 'host-lost' && error.data['code'] === 'GeneralException',
    );
    host.faults.calm();
    assert.equal((await workbook.read()).sheets.length, 1);
  });

  it('waits out a cell in edit mode, then says that the host is busy', async () => {
    const { workbook, host } = await excelInNode(book(sheet('A', [{ row: 0, column: 0, value: 1 }])));
    host.faults.busy(2);
    assert.equal((await workbook.read()).sheets.length, 1);
    host.faults.busy(Infinity);
    await assert.rejects(workbook.read(), (error: unknown) => error instanceof Fault && error.code === 'host-busy');
  });

  it('asks merged areas by halves when there are more than Excel answers for', async () => {
    const merges = Array.from({ length: 40 }, (_, i) => ({ top: i * 2, left: 0, bottom: i * 2 + 1, right: 1 }));
    const given = book(
      sheet(
        'Gộp',
        merges.map((m, i) => ({ row: m.top, column: 0, value: i })),
        { merges },
      ),
      sheet('Thường', [{ row: 0, column: 0, value: 'x' }]),
    );
    const { workbook } = await excelInNode(given, { limits: { mergedAreas: 12 } });
    assert.deepEqual(plain(await workbook.read()), plain(given));
  });

  it('reads on an older host without what it lacks, and says what that is', async () => {
    const given = book(
      sheet(
        'A',
        [
          { row: 0, column: 0, value: 1, bold: true },
          { row: 1, column: 0, value: 2 },
        ],
        { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
      ),
    );
    const { workbook } = await excelInNode(given, { sets: { ExcelApi: '1.7' } });
    const read = await workbook.read();
    assert.deepEqual(
      read.sheets[0]?.cells.map((cell) => cell.value),
      [1, 2],
    );
    assert.deepEqual(read.sheets[0]?.merges, []);
    assert.ok(workbook.gaps().some((gap) => gap.feature === 'merged-areas' && gap.needs === 'ExcelApi 1.13'));
  });

  it('stops when cancelled', async () => {
    const { workbook } = await excelInNode(large(2));
    const signal = { aborted: false };
    const reading = workbook.read(() => {
      signal.aborted = true;
    }, signal);
    await assert.rejects(reading, (error: unknown) => error instanceof Fault && error.code === 'cancelled');
  });

  it('refuses a workbook with too many cells before reading them', async () => {
    const { workbook, host } = await excelInNode(
      book(
        sheet('Lạc', [
          { row: 0, column: 0, value: 1 },
          { row: 1048575, column: 16383, value: 2 },
        ]),
      ),
    );
    await assert.rejects(
      workbook.read(),
      (error: unknown) => error instanceof Fault && error.code === 'too-many-cells' && error.data['sheet'] === 'Lạc',
    );
    assert.equal(host.log.length, 2);
  });

  it('keeps no reference in the host', async () => {
    const { workbook, host } = await excelInNode(book(sheet('A', [{ row: 0, column: 0, value: 1 }])));
    await workbook.read();
    await until(() => host.heldReferences === 0, 'every reference is let go');
  });
});
