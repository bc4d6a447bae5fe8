/** The same cells as an independent library reads them. */
import { strict as assert } from 'node:assert';
import { cellName } from '../../core/cell-address';
import { largeBook } from '../../../tools/bench/large-book';
import { FULL_BOOK } from '../../../test/support/full-workbook';
import { readXlsx, writeXlsx } from './index';

type Values = Record<string, Record<string, unknown>>;

async function withHucre(bytes: Uint8Array): Promise<Values> {
  const { readXlsx: read } = await import('hucre/xlsx');
  const book = await read(bytes);
  return Object.fromEntries(
    book.sheets.map((sheet) => [
      `=${sheet.name}`,
      Object.fromEntries(
        sheet.rows.flatMap((row, r) =>
          row.flatMap((value, c) =>
            value === null || value === undefined || value === '' ? [] : [[cellName(r, c), value]],
          ),
        ),
      ),
    ]),
  );
}

async function withOurs(bytes: Uint8Array): Promise<Values> {
  const book = await readXlsx(bytes, 'a.xlsx');
  return Object.fromEntries(
    book.sheets.map((sheet) => [
      `=${sheet.name}`,
      Object.fromEntries(
        sheet.cells.flatMap(({ row, column, value }) =>
          value === null || value === ''
            ? []
            : [[cellName(row, column), typeof value === 'object' ? value.error : value]],
        ),
      ),
    ]),
  );
}

describe('readXlsx beside hucre', () => {
  it('finds the same values in a book of standard sheets', async () => {
    const bytes = await largeBook(2, 60);
    assert.deepEqual(await withOurs(bytes), await withHucre(bytes));
  });

  it('finds the same values in a book of everything, but for raised text', async () => {
    const bytes = await writeXlsx(FULL_BOOK);
    const [ours, theirs] = [await withOurs(bytes), await withHucre(bytes)];
    assert.equal(ours['=Biểu 95']?.A5, 'diện tích (m²)');
    assert.equal(theirs['=Biểu 95']?.A5, 'diện tích (m2)');
    delete ours['=Biểu 95']?.A5;
    delete theirs['=Biểu 95']?.A5;
    assert.deepEqual(ours, theirs);
  });
});
