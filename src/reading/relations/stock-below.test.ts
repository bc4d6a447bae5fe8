import { strict as assert } from 'node:assert';
import { examined } from '../../../test/support/typed-sheet';

const sheet = (...lines: readonly (readonly [string, ...number[]])[]) =>
  examined({
    rows: [
      ['UBND XÃ AN BÌNH'],
      ['HỘ KINH DOANH THÁNG 9 NĂM 2025'],
      ['Chỉ tiêu', 'ĐVT', 'Số lượng'],
      ...lines.map(([label, ...figures]) => [label, 'hộ', ...figures]),
    ],
  });

describe('a stock below its flows', () => {
  it('is no sum of what came and went', () => {
    for (const lines of [
      [
        ['Cấp mới', 12],
        ['Chấm dứt', 3],
        ['Tổng số hộ kinh doanh đang hoạt động', 875],
      ],
      [
        ['Hộ kinh doanh cấp mới', 12],
        ['Hộ kinh doanh chấm dứt hoạt động', 3],
        ['Tổng số hộ kinh doanh đang hoạt động', 875],
      ],
      [
        ['Đảng viên kết nạp', 4],
        ['Đảng viên chuyển đi', 2],
        ['Tổng số đảng viên hiện có', 318],
      ],
    ] as const)
      assert.deepEqual(sheet(...lines).accused, [], lines[2][0]);
  });

  it('is one where its lines are places or kinds, or the figures themselves bear it out', () => {
    const places = [
      ['Thôn Đông', 12],
      ['Thôn Tây', 30],
      ['Tổng số hộ đang hoạt động', 45],
    ] as const;
    assert.equal(sheet(...places).accused.length, 1);
    const plain = [
      ['Cấp mới', 12],
      ['Chấm dứt', 3],
      ['Tổng cộng', 16],
    ] as const;
    assert.equal(sheet(...plain).accused.length, 1);
  });
});
