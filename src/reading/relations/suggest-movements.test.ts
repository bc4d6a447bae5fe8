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

describe('a plan beside another', () => {
  const table = (rate: number, typed = 62.7): Typed[][] => [
    ['THU NGÂN SÁCH'],
    ['TT', 'Khoản thu', 'Dự toán năm', '', 'Lũy kế 9 tháng', 'So sánh lũy kế (%) với', ''],
    ['', '', 'Tỉnh giao', 'Phấn đấu', '', 'DT tỉnh giao', 'DT phấn đấu'],
    [1, 'Thuế A', 41.6, 43.9, 26.6, 63.9, 60.6],
    [2, 'Thuế B', 98.1, 104.2, 68.3, 69.6, 65.5],
    [3, 'Thuế C', 25.3, 26.7, 17.3, 68.4, 64.8],
    [4, 'Thuế D', 2.1, 2.2, 1.3, rate, 59.1],
    [5, 'Thuế E', 39.9, 42.3, 26.5, 66.4, typed],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:G2'];

  it('the rate is wrong, not the plan that it is taken of', () => {
    assert.deepEqual(accusedIn(table(61.9), merges), []);
    assert.deepEqual(accusedIn(table(619), merges), ['ratio-equals-quotient/mismatch F7']);
    assert.deepEqual(accusedIn(table(61.9, 26.7), merges), ['ratio-equals-quotient/mismatch G8']);
  });
});

describe('sums that say nothing of their own', () => {
  it('what every line shares is no sum of two of them, nor are lines of one list', () => {
    const rows: Typed[][] = [
      ['MIỄN GIẢM HỌC PHÍ'],
      ['TT', 'Lớp', 'Miễn', 'Giảm', 'Số tháng', 'Kinh phí'],
      [1, '6A', 2, 1, 4, 750_000],
      [2, '6B', 6, 6, 4, 2_700_000],
      [3, '7A', 4, 5, 4, 1_950_000],
      [4, '7B', 5, 2, 4, 1_800_000],
      ['', 'Tổng cộng', 17, 14, '', 7_200_000],
    ];
    assert.deepEqual(accusedIn(rows), []);
    const { proofs } = examined({ rows });
    assert.deepEqual(proofs.filter(({ at }) => ['C4', 'D4', 'F4'].includes(at.cell)), []); // prettier-ignore
  });
});
