import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, readXlsx } from '../hosts/xlsx-file';
import { BookModel } from '../office-emulator';
import { changedCells } from './changed-cells';

const FILE = join(__dirname, '../../samples/quang-tri-2021-h1/tai-chinh.xlsx');

describe('saving the workbench workbook', () => {
  it('writes back exactly what was changed', async () => {
    const bytes = readFileSync(FILE);
    const before = await readXlsx(bytes, 'tai-chinh.xlsx');
    const book = new BookModel(before);
    assert.deepEqual(changedCells(before, book.toSnapshot()), []);
    const sheet = book.find('Biểu 95');
    assert.ok(sheet);
    sheet.put(10, 3, { ...sheet.cell(10, 3), value: 70250 });
    sheet.put(11, 1, null);
    sheet.put(30, 5, { value: 5, formula: '2+3' });
    book.add('Mới').put(1, 1, { value: 'x' });
    const edits = changedCells(before, book.toSnapshot());
    assert.equal(edits.length, 4);
    const saved = await readXlsx(await applyEdits(bytes, edits), 'tai-chinh.xlsx');
    assert.deepEqual(changedCells(book.toSnapshot(), saved), []);
  });
});
