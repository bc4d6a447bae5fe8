import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const HEAD: Typed[] = ['Loại cây', 'Năm trước', 'Năm nay'];
const tables = (...rows: Typed[][]): number[] =>
  readTyped([['SỐ LIỆU'], HEAD, ['Cam', 5, 6], ['Ổi', 7, 8], ...rows]).tables.map(({ lines }) => lines.length);

describe('headings inside a table', () => {
  it('begin another where words of headings, other columns or a gap speak for it', () => {
    assert.deepEqual(tables(['Nội dung', 'Đầu kỳ', 'Cuối kỳ'], ['Gà', 9, 1]), [2, 1]);
    assert.deepEqual(tables([], ['Vật nuôi nhà', 'Đầu kỳ', 'Cuối kỳ'], ['Gà', 9, 1]), [2, 1]);
  });

  it('are lines of it where nothing does', () => {
    assert.deepEqual(tables(['Nhóm sau', 'xem sau', 'xem sau'], ['Gà', 9, 1]), [4]);
    assert.deepEqual(tables(['Nhóm sau', '', ''], ['Gà', 9, 1]), [4]);
  });

  it('may be years typed as numbers, which right below a line are figures of it', () => {
    assert.deepEqual(tables([], ['Chỉ tiêu', 2023, 2024], ['Gà', 9, 1]), [2, 1]);
    assert.deepEqual(tables(['Mít', 2023, 2024], ['Na', 9, 1]), [4]);
  });
});
