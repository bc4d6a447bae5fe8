/**
 * What empties the user's own undo list: desktop Excel loses it when an add-in asks for merged areas (OfficeDev/office-js,
 * issue 5918). They are asked once a sheet when it is read as a whole, and never after an edit.
 */
import { strict as assert } from 'node:assert';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { excelInNode, type ExcelInNode } from '../../../test/support/excel-in-node';

const book: WorkbookSnapshot = {
  file: 'so.xlsx',
  sha256: null,
  sheets: ['Biểu 1', 'Biểu 2'].map((name) => ({
    name,
    visibility: 'visible',
    cells: Array.from({ length: 12 }, (_, row): CellSnapshot => ({ row, column: 0, value: row })),
    merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
    hiddenRows: [],
    hiddenColumns: [],
  })),
};

/** How often each of these was asked since the last look. */
function listening({ host }: ExcelInNode): () => Readonly<Record<'merged' | 'writes', number>> {
  let bodies: string[] = [];
  const send = host.send.bind(host);
  host.send = (body) => {
    bodies.push(body);
    return send(body);
  };
  return () => {
    const all = bodies.join('\n');
    bodies = [];
    const times = (pattern: RegExp): number => all.match(pattern)?.length ?? 0;
    return {
      merged: times(/"Name":"GetMergedAreas/g),
      // Actions of kind 4 set a property.
      writes: times(/"ActionType":4\b/g),
    };
  };
}

describe("the user's own undo list", () => {
  it('is not touched by reading again: merged areas are asked once a sheet, and for a sheet whose rows moved', async () => {
    const excel = await excelInNode(book);
    const asked = listening(excel);
    const { workbook } = excel;
    const first = await workbook.read();
    assert.deepEqual(asked(), { merged: 2, writes: 0 });
    assert.equal(first.sheets[0]?.merges.length, 1);

    const sheet = excel.book.sheets[0] ?? assert.fail();
    const cell = { top: 3, left: 0, bottom: 3, right: 0 };
    excel.book.write(sheet, cell, () => ({ value: 99 }), false);
    const second = await workbook.readAgain(first, [{ kind: 'cells', sheet: 'Biểu 1', range: cell }]);
    assert.equal(second.sheets[0]?.cells.find(({ row }) => row === 3)?.value, 99);
    assert.deepEqual(asked(), { merged: 0, writes: 0 });

    const third = await workbook.readAgain(second, [{ kind: 'sheet', sheet: 'Biểu 1', moved: true }]);
    assert.equal(third.sheets[0]?.merges.length, 1);
    assert.deepEqual(asked(), { merged: 1, writes: 0 });

    await workbook.select({ file: 'so.xlsx', sheet: 'Biểu 2', cell: 'A4' });
    assert.equal(asked().merged, 0);

    await workbook.apply([{ kind: 'set-cell', sheet: 'Biểu 2', cell: 'A4', value: 5, instead: { value: 3 } }]);
    const { merged, writes } = asked();
    assert.equal(merged, 0);
    assert.ok(writes > 0, 'a write is seen as one');
  });
});
