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

  it('keep a line whose only figure looks like a year', () => {
    assert.deepEqual(tables(['Nội dung', 'Nơi', 'Năm'], ['Cầu', 'Đông', 2031], ['Đường', 'Tây', 2032]), [
      'Nội dung|Nơi|Năm: Cầu Đường',
    ]);
  });

  it('begin at a code row too, before anyone has filled them in', () => {
    assert.deepEqual(tables(['BIỂU TRỐNG'], ['Nội dung', 'Một', 'Hai'], ['A', '1', '2=1']).length, 1);
  });
});
