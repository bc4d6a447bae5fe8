import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const said = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows }).accused.map((each) => each.split(':')[0] ?? '');

const FUNDS: readonly (readonly [string, number, number, number])[] = [
  ['Phòng chống thiên tai', 3121, 1639, 52.5],
  ['Đền ơn đáp nghĩa', 6378, 4114, 64.5],
  ['Vì người nghèo', 1710, 1495, 87.4],
  ['Bảo trợ trẻ em', 5086, 3194, 62.8],
];

const funds = (times: number): Typed[][] => [
  ['CÁC QUỸ'],
  ['Đơn vị: nghìn đồng'],
  ['Tên quỹ', 'Kế hoạch', 'Đã thu', 'Tỷ lệ %'],
  ...FUNDS.map(([name, plan, done, rate]): Typed[] => [name, plan * times, done, rate]),
];

const months = (times: number): Typed[][] => [
  ['HỒ SƠ THEO THÁNG'],
  ['Chỉ tiêu', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Lũy kế 3 tháng'],
  ['Đất đai', 712, 495, 812 * times, 2019],
  ['Hộ tịch', 191, 811, 167 * times, 1169],
  ['Chứng thực', 603, 604, 723 * times, 1930],
  ['Xây dựng', 568, 187, 411 * times, 1166],
];

describe('a column in another unit', () => {
  it('makes no percentage right by a factor that no percentage has', () => {
    assert.deepEqual(said(...funds(1)), []);
    assert.deepEqual(
      said(...funds(1000)),
      ['D4', 'D5', 'D6', 'D7'].map((cell) => `ratio-equals-quotient/mismatch ${cell}`),
    );
  });

  it('is told by the sum that holds in every line once it is taken a thousand times smaller', () => {
    assert.deepEqual(said(...months(1)), []);
    assert.deepEqual(
      said(...months(1000)),
      ['E3', 'E4', 'E5', 'E6'].map((cell) => `total-equals-parts/mismatch ${cell}`),
    );
  });
});
