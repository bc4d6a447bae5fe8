import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const said = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows }).accused.map((each) => each.split(':')[0] ?? '');

describe('what a heading says a column is', () => {
  it('a change is asked though two of its six figures are wrong', () => {
    const rows = [
      ['KẾT QUẢ TIẾP CÔNG DÂN'],
      ['STT', 'Đơn vị', 'Kỳ này', 'Số người', 'Cùng kỳ', 'Tăng/giảm số lượt'],
      ['1', 'Xã Một', 20, 21, 46, -26],
      ['2', 'Xã Hai', 31, 41, 34, -3],
      ['3', 'Xã Ba', 37, 45, 11, 26],
      ['4', 'Xã Bốn', 39, 39, 23, 25],
      ['5', 'Xã Năm', 26, 40, 19, 7],
      ['', 'Tổng cộng', 153, 186, 133, 29],
    ];
    assert.deepEqual(said(...rows), ['total-equals-parts/mismatch F6', 'total-equals-parts/mismatch F8']);
  });

  const pay = (...extras: number[]): Typed[][] => [
    ['BẢNG THANH TOÁN LƯƠNG'],
    ['Họ tên', 'Tiền lương', 'Phụ cấp', 'Tổng thu nhập', 'Trừ bảo hiểm', 'Thực lĩnh'],
    ...[7792200, 7020000, 5475600, 10108800, 8564400, 6247800, 7254000].map((wage, at): Typed[] => {
      const total = wage + 117000 * (at + 2);
      return [`Người ${String(at + 1)}`, wage, 117000 * (at + 2) + (extras[at] ?? 0), total, 81000 + at, total - 81000 - at]; // prettier-ignore
    }),
  ];

  it('a total is no less what its parts make because it is what was taken off and what is left, too', () => {
    assert.deepEqual(said(...pay()), []);
    assert.deepEqual(said(...pay(0, 80329, 0, 0, -80329)), [
      'total-equals-parts/mismatch D4',
      'total-equals-parts/mismatch D7',
    ]);
  });

  it('what holds in fewer than half is a skip, and what rounding explains is nothing', () => {
    const few = pay(5100, 6200, 7300, 8400);
    assert.deepEqual(said(...few), []);
    assert.deepEqual(
      readTyped(few).withdrawn.map(({ at, source, support }) => [at.cell, source, support]),
      [['D3', 'words', { holds: 3, asked: 7 }]],
    );
    const rows = [
      ['CLAIMS'],
      ['Status', 'All', 'Total', 'Paper', 'Online'],
      ['Pending', 4010, 1030, 810, 250],
      ['Closed', 1220, 640, 630, 20],
      ['Open', 5110, 1500, 1100, 400],
      ['Paid', 7330, 2070, 1200, 870],
      ['Lost', 1440, 940, 510, 430],
    ];
    assert.deepEqual(said(...rows), []);
  });
});
