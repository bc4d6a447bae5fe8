/** Products that names and units say. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['BẢNG TỔNG HỢP'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('area, yield and production of one crop under another', () => {
  const crop = (name: string, ...figures: readonly (readonly number[])[]): Typed[][] => [
    [name],
    ...['Diện tích', 'Năng suất', 'Sản lượng'].map((label, at): Typed[] => [
      label,
      ['Ha', 'Tạ/ha', 'Tấn'][at] ?? '',
      ...(figures[at] ?? []),
    ]),
  ];
  const table = (maize: number): Typed[][] => [
    ['Chỉ tiêu', 'ĐVT', 'Vụ trước', 'Vụ này', 'So sánh (%)'],
    ['Sản lượng lương thực', 'Tấn', 15_111.7, 15_993.6, 105.8],
    ...crop('Lúa', [2013.5, 2107.2, 104.7], [63.8, 64.1, 100.5], [12_846.1, 13_507.2, 105.1]),
    ...crop('Ngô', [505.8, 521.4, 103.1], [44.8, 45.6, 101.8], [2266, maize, 104.9]),
    ...crop('Lạc', [301.3, 308.9, 102.5], [20.4, 21.2, 103.9], [614.7, 654.9, 106.5]),
  ];

  it('is asked beside a column of percentages, and not of what stands above all crops', () => {
    assert.deepEqual(accused(...table(2377.6)), []);
    assert.ok(accused(...table(2737.6)).includes('product-equals-factors/mismatch D11'));
  });
});

describe('what so many are paid for so many months', () => {
  const table = (price: number): Typed[][] => [
    ['TT', 'Lớp', 'Số học sinh', 'Mức hỗ trợ/tháng', 'Số tháng', 'Kinh phí'],
    [1, '6A', 5, 60_000, 4, 1_200_000],
    [2, '6B', 7, price, 4, 1_680_000],
    [3, '7A', 3, 60_000, 4, 720_000],
    [4, '7B', 9, 60_000, 4, 2_160_000],
    [5, '8A', 2, 75_000, 5, 750_000],
    ['', 'Tổng cộng', 26, '', '', 6_510_000],
  ];

  it('is asked of all three', () => {
    assert.deepEqual(accused(...table(60_000)), []);
    assert.deepEqual(accused(...table(60_800)), ['product-equals-factors/mismatch F4']);
  });
});
