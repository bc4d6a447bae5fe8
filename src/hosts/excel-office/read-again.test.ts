import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { WorkbookChange } from '../../core/host';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { recalculate } from '../../office-emulator';
import { excelInNode } from '../../../test/support/excel-in-node';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function sheet(name: string, cells: readonly CellSnapshot[]): SheetSnapshot {
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** Parts, totals above them, a sheet that gathers the totals, and one that has nothing to do with either. */
function book(): WorkbookSnapshot {
  const parts = (name: string): SheetSnapshot =>
    sheet(
      name,
      Array.from({ length: 30 }, (_, row): CellSnapshot[] => [
        { row, column: 0, value: `Mục ${String(row)}` },
        row % 10 === 0
          ? { row, column: 1, value: 0, formula: `SUM(B${String(row + 2)}:B${String(row + 10)})` }
          : { row, column: 1, value: row },
        { row, column: 2, value: 0, formula: `B${String(row + 1)}*2` },
      ]).flat(),
    );
  return {
    file: 'so.xlsx',
    sha256: null,
    sheets: [
      parts('Một'),
      parts('Hai'),
      sheet('Tổng', [
        { row: 0, column: 0, value: 0, formula: "'Một'!B1+Hai!B1" },
        { row: 1, column: 0, value: 0, formula: 'A1*10' },
        { row: 2, column: 0, value: 0, formula: 'SUM(Một!B1:C30)' },
      ]),
      sheet('Khác', [
        { row: 0, column: 0, value: 1 },
        { row: 1, column: 0, value: 2, formula: 'A1+1' },
      ]),
    ],
  };
}

const at = (row: number, column: number): WorkbookChange & { kind: 'cells' } => ({
  kind: 'cells',
  sheet: 'Một',
  range: { top: row, left: column, bottom: row, right: column },
});

describe('reading again after changes', () => {
  it('says the same as reading everything, in one round trip, and leaves untouched sheets the very same objects', async () => {
    const edit = fc.record({
      row: fc.integer({ min: 1, max: 29 }),
      value: fc.oneof(fc.integer(), fc.constant('chữ'), fc.constant(null)),
      sheet: fc.constantFrom('Một', 'Hai'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const { workbook, book: model, host } = await excelInNode(book(), { recalculate: (one) => recalculate(one) });
        recalculate(model);
        let known = await workbook.read();
        for (const { row, value, sheet: name } of edits) {
          model.write(model.find(name) as never, at(row, 1).range, () => (value === null ? null : { value }), false);
          recalculate(model);
          host.log.length = 0;
          const again = await workbook.readAgain(known, [{ ...at(row, 1), sheet: name }]);
          assert.equal(host.log.length, 1);
          assert.deepEqual(plain(again), plain(model.toSnapshot()));
          assert.equal(again.sheets[3], known.sheets[3]);
          assert.equal(again.sheets[name === 'Một' ? 1 : 0], known.sheets[name === 'Một' ? 1 : 0]);
          known = again;
        }
      }),
      { numRuns: 12 },
    );
  });

  it('asks few cells of a large workbook for one edit', async () => {
    const columns = 10;
    const large = Array.from({ length: 20 }, (_, s) =>
      sheet(
        `Biểu ${String(s)}`,
        Array.from({ length: 10_000 }, (_n, i): CellSnapshot => {
          const [row, column] = [Math.floor(i / columns), i % columns];
          return column === columns - 1
            ? { row, column, value: 9, formula: `SUM(A${String(row + 1)}:I${String(row + 1)})` }
            : { row, column, value: 1 };
        }),
      ),
    );
    const { workbook, book: model, host } = await excelInNode({ file: 'lon.xlsx', sha256: null, sheets: large });
    const before = await workbook.read();
    const change: WorkbookChange = {
      kind: 'cells',
      sheet: 'Biểu 7',
      range: { top: 500, left: 3, bottom: 500, right: 3 },
    };
    model.write(model.find('Biểu 7') as never, change.range, () => ({ value: 5 }), false);
    host.log.length = 0;
    const after = await workbook.readAgain(before, [change]);
    assert.equal(host.log.length, 1);
    assert.ok((host.log[0]?.responseBytes ?? Infinity) < 5000, `${String(host.log[0]?.responseBytes)} bytes`);
    assert.deepEqual(after.sheets.map((one, i) => one === before.sheets[i]).filter((same) => !same).length, 1);
  });

  it('reads formulas elsewhere anew when rows of a sheet moved under them', async () => {
    const { workbook, book: model } = await excelInNode(book());
    const before = await workbook.read();
    model.find('Một')?.put(40, 1, { value: 7 });
    model.find('Tổng')?.put(0, 0, { value: 99, formula: "'Một'!B2+Hai!B1" });
    const after = await workbook.readAgain(before, [{ kind: 'sheet', sheet: 'Một' }]);
    assert.deepEqual(plain(after), plain(model.toSnapshot()));
    assert.equal(after.sheets[1], before.sheets[1]);
  });

  it('reads everything when the answer is null or too large, and takes over what stayed as it was', async () => {
    for (const limits of [{ nullValuesAbove: 12 }, { responseBytes: 9_000 }]) {
      const { workbook, book: model } = await excelInNode(book(), { limits });
      const before = await workbook.read();
      const range = { top: 0, left: 1, bottom: 29, right: 2 };
      model.write(model.find('Một') as never, { top: 3, left: 1, bottom: 3, right: 1 }, () => ({ value: 77 }), false);
      const after = await workbook.readAgain(before, [{ kind: 'cells', sheet: 'Một', range }]);
      assert.deepEqual(plain(after), plain(model.toSnapshot()));
      assert.equal(after.sheets[1], before.sheets[1]);
      assert.notEqual(after.sheets[0], before.sheets[0]);
    }
  });

  it('reads everything when the sheet has another name by now', async () => {
    const { workbook, book: model } = await excelInNode(book());
    const before = await workbook.read();
    model.rename(model.find('Một') as never, 'Một mới');
    const after = await workbook.readAgain(before, [at(3, 1)]);
    assert.deepEqual(
      after.sheets.map((one) => one.name),
      ['Một mới', 'Hai', 'Tổng', 'Khác'],
    );
    assert.equal(after.sheets[1], before.sheets[1]);
  });
});
