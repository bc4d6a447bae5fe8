/** Levels, extremes and so much for each of something never add over bodies; counts of what is so large, or so many, do. */
import { strict as assert } from 'node:assert';
import { cellsOf, summed, type Sent } from '../../../test/support/communes';
import type { Typed } from '../../../test/support/typed-sheet';
import { eachPower, isLevel } from './levels';

const HEAD = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'];
const table = (name: string, lines: readonly (readonly Typed[])[]): Sent => ({
  body: `UBND xã ${name}`,
  title: 'CHỈ TIÊU CẤP XÃ',
  head: HEAD,
  unit: '',
  lines: lines.map((line, at) => [at + 1, ...line]),
});
const NAMES = ['Đông', 'Tây', 'Nam', 'Bắc', 'Trung'];

describe('engine/consolidate: levels and rates by their words', () => {
  it('are told by their words', () => {
    for (const label of [
      'số giường bệnh trên một vạn dân',
      'số bác sĩ trên 1 vạn dân',
      'số thuê bao internet/100 dân',
      'số học sinh/giáo viên',
      'giá trị sản phẩm trên 1 ha đất trồng trọt',
      'sản lượng trên 1 ha',
      'mức hỗ trợ mỗi hộ',
      'vòng quay vốn',
      'mực nước hồ chứa',
      'mực nước lũ cao nhất',
      'lượng mưa',
      'số ngày nắng trong kỳ',
      'cự ly đến trung tâm tỉnh',
      'vụ lớn nhất thiệt hại',
      'tỷ suất chết trẻ em dưới 1 tuổi trên 1.000 trẻ',
      'thời gian giải quyết hồ sơ',
    ])
      assert.ok(isLevel(label), label);
  });

  it('are not seen in what counts those that reach so much', () => {
    for (const label of [
      'số xã có trên 10.000 dân',
      'số hộ có diện tích trên 1 ha',
      'số trang trại trên 1 ha',
      'số trẻ tiêm ít nhất 1 mũi',
      'số xã đạt tối thiểu 15 tiêu chí',
      'kinh phí chương trình mỗi xã một sản phẩm',
      'sản phẩm ocop (mỗi xã, phường một sản phẩm)',
      'số người dân trên địa bàn',
      'số hộ/người bị ảnh hưởng',
      'tổng mức đầu tư',
      'tổng mức bán lẻ hàng hóa',
      'giá trị sản xuất',
      'số giải nhất',
      'mức tăng thu',
      'số người trên 60 tuổi',
      'thời gian họp',
      'số xã/phường',
      'số hộ có trên một lao động',
      'chiều dài đường bê tông',
      'số dự án có vốn lớn nhất 5 tỷ',
    ])
      assert.ok(!isLevel(label), label);
  });

  it('know for how many they are', () => {
    assert.deepEqual(
      ['trên một vạn dân', 'số thuê bao/100 dân', 'trên 10.000 dân', 'trên 1 ha', 'bình quân 1 vạn dân', 'mỗi hộ'].map(
        eachPower,
      ),
      [4, 2, 4, 0, 4, null],
    );
  });

  it('are worked out anew where what they are made of is there, else left blank and said', () => {
    const sum = summed(
      NAMES.map((name, at) => {
        const [people, beds, area] = [4013 + at * 1777, 7 + at * 5, 912.5 + at * 301.7];
        return table(name, [
          ['Dân số', 'người', people],
          ['Diện tích tự nhiên', 'ha', area],
          ['Số giường bệnh', 'giường', beds],
          ['Số giường bệnh trên một vạn dân', 'giường', Math.round((beds / people) * 100000) / 10],
          ['Mật độ dân số', 'người/km2', Math.round((people / area) * 1000) / 10],
          ['Mực nước lũ cao nhất', 'm', 3 + at],
        ]);
      }),
    );
    // 85 / 37835 × 10.000 and 37835 / 75,795 km².
    assert.deepEqual(cellsOf(sum).slice(-3), ['D7 85', 'D8 22.47', 'D9 499.18'].slice(-3));
    assert.deepEqual(
      sum.left.map(({ cell, why }) => [cell.label, why]),
      [['Mực nước lũ cao nhất', 'no-weights']],
    );
  });

  it('weighs wages and what a worker makes by those who work, never by the people', () => {
    const lines = (workers: readonly (readonly Typed[])[]) => (name: string, at: number) =>
      table(name, [
        ['Dân số', 'người', 4000 + at * 1000],
        ...workers.map((line) => [...line.slice(0, 2), Number(line[2]) + at * 100]),
        ['Năng suất lao động', 'triệu đồng/người', 90 + at],
        ['Mức lương bình quân', 'nghìn đồng/người/tháng', 6000 + at],
      ]);
    const without = summed(NAMES.slice(0, 2).map(lines([])));
    assert.deepEqual(cellsOf(without), ['D5 9000']);
    assert.equal(without.left.length, 2);
    const beside = summed(NAMES.slice(0, 2).map(lines([['Số lao động', 'người', 100]])));
    // (90 × 100 + 91 × 200) / 300.
    assert.deepEqual(cellsOf(beside), ['D5 9000', 'D6 300', 'D7 90.67', 'D8 6000.67']);
  });
});
