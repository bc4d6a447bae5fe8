/** Differences whose labels name what they are the differences of. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['CÂN ĐỐI'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('a difference that names its operands', () => {
  const trade = (last: number): Typed[][] => [
    ['Mặt hàng', 'Tháng 4', 'Tháng 5', '5 tháng'],
    ['I. XUẤT KHẨU', 913, 1042, 4721],
    ['Gỗ', 512, 630, 2619],
    ['Cà phê', 401, 412, 2102],
    ['II. NHẬP KHẨU', 704, 655, 3318],
    ['Điện tử', 302, 251, 1507],
    ['Quặng', 402, 404, 1811],
    ['Cán cân thương mại (xuất khẩu - nhập khẩu)', 209, 387, last],
  ];

  it('is held to them', () => {
    assert.deepEqual(accused(...trade(1403)), []);
    assert.deepEqual(accused(...trade(1043)), ['total-equals-parts/mismatch D9']);
  });

  const budget = (rest: Typed, spent = 8211): Typed[][] => [
    ['STT', 'Nội dung', 'Quyết toán'],
    ['I', 'Tổng thu', 9034],
    [1, 'Thu phí', 5021],
    [2, 'Thu bổ sung', 4013],
    ['II', 'Tổng chi', spent],
    [1, 'Chi lương', 6207],
    [2, 'Chi khác', 2004],
    ['', 'Kết dư (Tổng thu - Tổng chi)', rest],
  ];

  it('is no part of what stands above it', () => {
    assert.deepEqual(accused(...budget(823)), []);
    assert.deepEqual(accused(...budget(-823)), ['total-equals-parts/mismatch C9']);
    assert.deepEqual(accused(...budget(823, 8121)).sort(), [
      'total-equals-parts/mismatch C6',
      'total-equals-parts/mismatch C9',
    ]);
  });

  it('may be a deficit, without its sign', () => {
    const rows = budget(823).map((row) => [...row]);
    assert.deepEqual(accused(...rows.slice(0, 7), ['', 'Bội chi (Tổng chi - Tổng thu)', -823]), []);
    assert.deepEqual(accused(...rows.slice(0, 7), ['', 'Bội chi (Tổng thu - Tổng chi)', -823]), []);
  });
});
