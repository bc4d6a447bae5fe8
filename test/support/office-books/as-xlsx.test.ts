/** A generated book written as .xlsx is read back as the snapshot it was made from. */
import { strict as assert } from 'node:assert';
import { readXlsx } from '../../../src/hosts/xlsx-file';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawBook, LAYOUTS, VARIANTS } from '.';
import { asXlsx } from './as-xlsx';

const plain = ({ sheets }: WorkbookSnapshot): unknown =>
  sheets.map(({ name, cells, merges }) => ({
    name,
    merges,
    cells: cells.map(({ row, column, value, formula, format, bold, indent }) => ({ row, column, value, formula, format, bold, indent })), // prettier-ignore
  }));

describe('generated office books as files', () => {
  it('every layout comes back from its file as it was', async () => {
    for (const layout of LAYOUTS) {
      const book = drawBook(layout, VARIANTS[0]!, 'file');
      assert.deepEqual(plain(await readXlsx(await asXlsx(book), 'x.xlsx')), plain(book.snapshot), layout.id);
    }
  });
});
