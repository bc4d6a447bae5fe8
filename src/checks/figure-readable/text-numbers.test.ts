import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';
import { figureReadable } from './check';

const said = (...rows: Typed[][]): string[] =>
  figureReadable
    .run(readTyped(rows))
    .findings.map(({ code, at, related, data }) =>
      [
        code,
        at.cell,
        ...related.map(({ cell }) => cell),
        'ranges' in data ? `${data.ranges ?? ''}: ${data.values ?? ''}` : '',
      ].join(' '),
    );

describe('checks/figure-readable: numbers typed as text', () => {
  it('are said once a table, whatever columns they stand in', () => {
    assert.deepEqual(
      said(
        ['Đơn vị', 'Thu', 'Chi'],
        ['An', '1.694', 12],
        ['Bình', '1.201', 13],
        ['Châu', 55, '77'],
        [],
        ['Khoản', 'Vay', 'Trả'],
        ['Ngắn', 3, '4'],
        ['Dài', 8, 9],
      ),
      ['text-number B2 B3 C4 B2:B3, C4: 1694; 1201; 77', 'text-number C7 '],
    );
  });

  it('under a heading of telephones are no figures', () => {
    for (const heading of ['Số ĐT', 'ĐT', 'SĐT', 'Điện thoại', 'Số điện thoại', 'Số ĐTDĐ', 'ĐTDĐ', 'Số ĐT liên hệ'])
      assert.deepEqual(said(['Họ tên', heading], ['An', '0912345678'], ['Bình', '0987654321']), [], heading);
  });

  it('alone are what they were', () => {
    assert.deepEqual(said(['Đơn vị', 'Thu', 'Chi'], ['An', '1.694', 12], ['Bình', 1201, 13]), ['text-number B2 ']);
  });
});
