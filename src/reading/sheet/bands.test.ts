import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const tables = (...rows: Typed[][]): string[] =>
  readTyped(rows).tables.map(({ columns, lines }) =>
    [columns.map(({ heading }) => heading.join(' ')).join('|'), lines.map(({ label }) => label).join(' ')].join(': '),
  );

describe('tables from top to bottom', () => {
  it('begin below headings that nobody merged, though a year in them was typed as a number', () => {
    assert.deepEqual(
      tables(
        ['Sản lượng quả'],
        [],
        ['', 'Vụ đông', 'Cả', 'Vụ hè'],
        ['', 'năm', 'năm', 'năm'],
        ['', 'trước', 2031, 'sau'],
        [],
        ['Cam', 52, 97, 45],
        ['Ổi', 31, 73, 42],
      ),
      ['|Vụ đông năm trước|Cả năm 2031|Vụ hè năm sau: Cam Ổi'],
    );
  });

  it('begin below years and words over the columns, a note’s mark behind a year, though a remark has its heading there too', () => {
    assert.deepEqual(
      tables(
        ['Thu theo năm'],
        [],
        ['', '', '', '', 'Bình quân', 2031, 'Chênh lệch', 'Ghi chú'],
        ['Khoản', 2028, 2029, '2030 (1)', '2028 - 2030', 'Dự toán', '', ''],
        ['Phí', 52, 97, 45, 64.67, 70, 5.33, 'sửa'],
        ['Thuế', 31, 73, 42, 48.67, 50, 1.33],
      ),
      ['Khoản|2028|2029|2030 (1)|Bình quân 2028 - 2030|2031 Dự toán|Chênh lệch|Ghi chú: Phí Thuế'],
    );
  });

  it('keep a line whose only figure looks like a year', () => {
    assert.deepEqual(tables(['Nội dung', 'Nơi', 'Năm'], ['Cầu', 'Đông', 2031], ['Đường', 'Tây', 2032]), [
      'Nội dung|Nơi|Năm: Cầu Đường',
    ]);
  });

  it('keep such lines, too, where figures stand far below their words', () => {
    const works = Array.from({ length: 9 }, (_, at): Typed[] => [`Cầu ${String(at)}`, 'Đông', 'Tây', 2031]);
    const [first = ''] = tables(['Nội dung', 'Từ', 'Đến', 'Năm'], ...works, ['Khác', 5, 6, 7]);
    assert.ok(first.startsWith('Nội dung|Từ|Đến|Năm: Cầu 0 Cầu 1'), first);
  });

  it('are told apart by blank rows: what stands far below says nothing of the columns above', () => {
    assert.deepEqual(
      tables(
        ['Khoản', 'Số'],
        ['Phí', 52],
        ['Thuế', 31],
        [],
        [],
        [],
        ['', 'Tên', 'Năm một', 'Năm hai'],
        ['', 'Cam', 11, 12],
        ['', 'Ổi', 21, 22],
        ['', 'Mít', 31, 32],
      ),
      ['Khoản|Số: Phí Thuế', 'Tên|Năm một|Năm hai: Cam Ổi Mít'],
    );
  });

  it('begin at a code row too, before anyone has filled them in', () => {
    assert.deepEqual(tables(['BIỂU TRỐNG'], ['Nội dung', 'Một', 'Hai'], ['A', '1', '2=1']).length, 1);
  });
});
