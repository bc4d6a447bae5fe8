/** What a column of shares is the shares of. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['GIÁ TRỊ SẢN XUẤT'], ...rows], merges: ['B2:D2', 'E2:F2'] }).accused.map(
    (each) => each.split(':')[0] ?? '',
  );

describe('shares of a year', () => {
  const table = (last: number): Typed[][] => [
    ['', 'Giá trị (tỷ đồng)', '', '', 'Cơ cấu (%)', ''],
    ['Ngành', 'Năm 2021', 'Năm 2022', 'Năm 2023', '2022', '2023'],
    ['Tổng số', 1000, 1100, 1210, 100, 100],
    ['Nông nghiệp', 261.4, 286.7, 350, 26.1, 28.9],
    ['Công nghiệp', 437.4, 480.3, 500, 43.7, 41.3],
    ['Dịch vụ', 301.2, 333, 360, last, 29.8],
  ];

  it('are of the year that their heading names, though another fits two lines of three', () => {
    assert.deepEqual(accused(table(30.3)), []);
    assert.deepEqual(accused(table(33.3)).includes('ratio-equals-quotient/mismatch E7'), true);
  });
});
