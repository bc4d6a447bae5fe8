/** One workbook taken in twice, and versions of one department's, are told apart from books of several departments. */
import { strict as assert } from 'node:assert';
import { typedSheet } from '../../../test/support/typed-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { understandPlain } from '../understand-plain';
import { sameBooksAmong } from './same-books';

interface Of {
  readonly body?: string;
  readonly department?: string;
  readonly period?: string;
}

const cover = ({ body = 'UBND xã Tân Hòa', department = 'Phòng Kinh tế', period = '6 tháng đầu năm 2025' }: Of) =>
  typedSheet({
    name: 'Thông tin',
    rows: [
      ['THÔNG TIN BÁO CÁO'],
      ['Mục', 'Nội dung'],
      ['Cơ quan báo cáo', body],
      ['Phòng, ban', department],
      ['Kỳ báo cáo', period],
    ],
  });
const list = (name: string, first: number, labels: readonly string[] = ['Trường A', 'Trường B']): SheetSnapshot =>
  typedSheet({
    name,
    rows: [
      ['Tên đơn vị', 'Số lớp'],
      [labels[0] ?? '', first],
      [labels[1] ?? '', 4],
      ['Tổng cộng', first + 4],
    ],
  });
const book = (file: string, ...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ file, sha256: null, sheets });

function told(...books: WorkbookSnapshot[]): readonly string[] {
  const found = sameBooksAmong(books, understandPlain(books, []));
  return found.map(({ file, other, what }) => `${file} ${what} ${other}`);
}

describe('engine/submission: one book twice', () => {
  const kt = book('kt.xlsx', cover({}), list('Lớp', 3));

  it('tells a copy under another name, with or without a cover', () => {
    assert.deepEqual(told(kt, { ...kt, file: 'kt (1).xlsx' }), ['kt (1).xlsx copy kt.xlsx']);
    const bare = book('a.xlsx', list('Lớp', 3));
    assert.deepEqual(told(bare, { ...bare, file: 'b.xlsx' }), ['b.xlsx copy a.xlsx']);
  });

  it('tells versions of one department’s book, each with each', () => {
    const second = book('kt-v2.xlsx', cover({}), list('Lớp', 5));
    const third = book('kt-v3.xlsx', cover({}), list('Lớp', 6), list('Thêm', 1));
    assert.deepEqual(told(kt, second, third), [
      'kt-v2.xlsx version kt.xlsx',
      'kt-v3.xlsx version kt.xlsx',
      'kt-v3.xlsx version kt-v2.xlsx',
    ]);
  });

  it('says nothing of another department, body or period, nor of other sheets of one department', () => {
    const others = [
      book('vh.xlsx', cover({ department: 'Phòng Văn hóa' }), list('Lớp', 5)),
      book('xa.xlsx', cover({ body: 'UBND xã Tân An' }), list('Lớp', 5)),
      book('9t.xlsx', cover({ period: '9 tháng đầu năm 2025' }), list('Lớp', 5)),
      book('kt-2.xlsx', cover({}), list('Chợ', 5)),
      book('kt-3.xlsx', cover({}), list('Lớp', 5, ['Chợ X', 'Chợ Y'])),
      book('hd.xlsx', list('Lớp', 5)),
    ];
    for (const other of others) assert.deepEqual(told(kt, other), [], other.file);
  });
});
