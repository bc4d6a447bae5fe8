/** Openings, what came and went, closings; and rates whose headings name both figures. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accusedIn = (rows: readonly (readonly Typed[])[], merges: readonly string[] = []): string[] =>
  examined({ rows, merges }).accused.map((each) => each.split(':')[0] ?? '');

describe('from opening to closing', () => {
  const merges = ['A2:A4', 'B2:B4', 'C2:E2', 'F2:H2', 'I2:I4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:H3'];
  const table = (closing: number): Typed[][] => [
    ['BIẾN ĐỘNG ĐẢNG VIÊN'],
    ['Đơn vị', 'Đầu kỳ', 'Tăng trong kỳ', '', '', 'Giảm trong kỳ', '', '', 'Cuối kỳ'],
    ['', '', 'Tổng', 'Chia ra', '', 'Tổng', 'Chia ra', '', ''],
    ['', '', '', 'Kết nạp', 'Chuyển đến', '', 'Chuyển đi', 'Từ trần', ''],
    ['An Phú', 104, 8, 3, 5, 5, 4, 1, 107],
    ['Bình Sơn', 217, 12, 7, 5, 6, 4, 2, 223],
    ['Cam Lộ', 153, 6, 2, 4, 4, 1, 3, closing],
    ['Duy Hải', 149, 9, 3, 6, 5, 4, 1, 153],
    ['Gia Lộc', 181, 14, 8, 6, 3, 2, 1, 192],
  ];

  it('what came and went may be broken down between', () => {
    assert.deepEqual(accusedIn(table(155), merges), []);
    assert.deepEqual(accusedIn(table(515), merges), ['total-equals-parts/mismatch I7']);
  });
});

describe('a rate that names both of its figures', () => {
  const table = (rate: number): Typed[][] => [
    ['THU BẢO HIỂM'],
    ['TT', 'Khối', 'Phải thu trong kỳ', 'Đã thu trong kỳ', 'Nợ cuối kỳ', 'Tỷ lệ nợ/phải thu (%)'],
    [1, 'Hành chính', 10_240, 9731, 509, 4.97],
    [2, 'Nhà nước', 8110, 7902, 208, rate],
    [3, 'Tư nhân', 20_312, 18_220, 2092, 10.3],
    [4, 'Hợp tác xã', 4150, 3931, 219, 5.28],
  ];

  it('is asked of them', () => {
    assert.deepEqual(accusedIn(table(2.56)), []);
    assert.deepEqual(accusedIn(table(5.26)), ['ratio-equals-quotient/mismatch F4']);
  });
});

describe('"trong đó" in one heading', () => {
  const table = (women: number): Typed[][] => [
    ['KẾ HOẠCH ĐÀO TẠO'],
    ['TT', 'Nội dung', 'Cả năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Trong đó: Nữ'],
    [1, 'Lớp A', 103, 21, 30, 26, 26, 51],
    [2, 'Lớp B', 82, 20, 21, 20, 21, women],
    [3, 'Lớp C', 94, 22, 21, 26, 25, 42],
    [4, 'Lớp D', 61, 11, 20, 15, 15, 33],
  ];

  it('is some of the year, not of its last quarter', () => {
    assert.deepEqual(accusedIn(table(48)), []);
    assert.deepEqual(accusedIn(table(84)), ['subset-within-whole/exceeds H4']);
  });
});
