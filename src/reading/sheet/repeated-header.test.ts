import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const HEAD: Typed[] = ['TT', 'Loại cây', 'Năm trước', 'Năm nay'];
const tables = (...rows: Typed[][]): string[] =>
  readTyped([['SỐ LIỆU'], HEAD, ['1', 'Cam', 5, 6], ['2', 'Ổi', 7, 8], ...rows]).tables.map(({ lines }) =>
    lines.map(({ label }) => label).join(' '),
  );

describe('a header printed again', () => {
  it('goes on with the table right below it, or where a title says so', () => {
    assert.deepEqual(tables(HEAD, ['3', 'Mít', 9, 1]), ['Cam Ổi Mít']);
    assert.deepEqual(tables([], ['SỐ LIỆU (Tiếp theo)'], HEAD, ['1', 'Mít', 9, 1]), ['Cam Ổi Mít']);
    assert.deepEqual(tables([], HEAD, ['3', 'Mít', 9, 1]), ['Cam Ổi Mít']);
  });

  it('heads another table where the title is another, or numbers begin anew', () => {
    assert.deepEqual(tables([], ['SỐ KHÁC'], HEAD, ['3', 'Mít', 9, 1]), ['Cam Ổi', 'Mít']);
    assert.deepEqual(tables([], HEAD, ['1', 'Mít', 9, 1]), ['Cam Ổi', 'Mít']);
  });
});
