import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const HEAD = ['Loại cây', 'Năm trước', 'Năm nay'];
const tables = (...rows: Typed[][]): string[] =>
  readTyped([['SỐ LIỆU'], ...rows]).tables.map(({ lines }) => lines.map(({ label }) => label).join(' '));

describe('lines of a table', () => {
  it('go on over blanks and words between figures, and end where none follow', () => {
    assert.deepEqual(tables(HEAD, ['Cam', 5, 6], [], ['Nhóm hai'], [], ['Ổi', 7, 8], ['Lời bàn']), ['Cam Nhóm hai Ổi']);
  });

  it('count where they hold a dash, or a number beside words right below', () => {
    assert.deepEqual(tables(HEAD, ['Cam', 5, 6], ['Ổi', '-', '-']), ['Cam Ổi']);
    assert.deepEqual(tables(['TT', ...HEAD], ['1', 'Cam', 5, 6], ['2', 'Ổi', '', ''], ['xem', 'Mít', '', '']), [
      'Cam Ổi Mít',
    ]);
  });

  it('are a table where all of them hold a dash, under headings alone', () => {
    assert.deepEqual(tables(['TT', ...HEAD], [1, 'Cam', '-', '-'], [2, 'Ổi', '-', '-']), ['Cam Ổi']);
    assert.deepEqual(tables([], ['Cam', '-'], ['Ổi', '-']), []);
    const lines = Array.from({ length: 20 }, (_, at): Typed[] => [`Cây ${String(at)}`, '-', '']);
    assert.equal(tables(HEAD, ...lines, ['Mít', '-', 9])[0]?.split('Cây').length, 21);
  });

  it('are another table’s below an end, far away, or in other columns', () => {
    const far = Array.from({ length: 14 }, (): Typed[] => []);
    assert.deepEqual(tables(HEAD, ['Cam', 5, 6], ['Ổi', 7, 8], ...far, ['Mít', 9, 1])[0], 'Cam Ổi');
    assert.deepEqual(tables(HEAD, ['Cam', 5, 6], ['Ổi', 7, 8], ['Người lập biểu'], ['', 9, 1])[0], 'Cam Ổi');
    assert.deepEqual(tables(HEAD, ['Cam', 5, 6], ['Ổi', 7, 8], [], ['', '', '', '', 9])[0], 'Cam Ổi');
  });

  it('need headings, or labels of their own', () => {
    assert.deepEqual(tables([], [5, 6], [7, 8]), []);
    assert.deepEqual(tables([], ['Cam', 5], ['Ổi', 7]), ['Cam Ổi']);
  });
});
