/** Counts in brackets against the lines under them. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const AMOUNTS = [120, 240, 310, 95, 47, 88, 61, 203];
const NAMES = ['Đường tỉnh 1', 'Cầu Vàm', 'Kè sông', 'Trường A', 'Trạm y tế B', 'Chợ xã C', 'Nhà văn hóa', 'Hồ nước'];
const LIST = AMOUNTS.map((amount, at): Typed[] => [at + 1, NAMES[at] ?? '', amount]);
const SUM = AMOUNTS.reduce((sum, amount) => sum + amount, 0);

/** Cells whose count is told to be another: "B11 9 8". */
const told = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows }).findings.flatMap((finding) =>
    finding.check === 'line-known' && finding.code === 'other-count'
      ? [`${finding.at.cell} ${finding.data.said} ${finding.data.listed}`]
      : [],
  );

interface Texts {
  readonly title?: string;
  readonly head?: string;
  readonly total?: string;
}
const list = ({ title = 'DANH MỤC ĐẦU TƯ', head = 'Tên dự án', total = 'Tổng cộng' }: Texts): string[] =>
  told([title], ['TT', head, 'Kế hoạch vốn'], ...LIST, ['', total, SUM]);

describe('reading: how many there are said to be', () => {
  it('is told in the title, in the heading and in the total, first or last', () => {
    assert.deepEqual(list({ title: 'DANH MỤC DỰ ÁN NĂM 2024 (09 dự án)' }), ['A1 9 8']);
    assert.deepEqual(list({ head: 'Tên dự án (09 dự án)' }), ['B2 9 8']);
    assert.deepEqual(list({ total: 'Tổng cộng (gồm 07 dự án)' }), ['B11 7 8']);
    const first = told(['DANH MỤC'], ['TT', 'Dự án', 'Vốn'], ['', 'Tổng số (09 dự án)', SUM], ...LIST);
    assert.deepEqual(first, ['B3 9 8']);
  });

  it('is told of a group by its own lines', () => {
    const half = (from: number): Typed[][] => LIST.slice(from, from + 4).map(([, ...line], at) => [at + 1, ...line]);
    const rows = told(
      ['DANH MỤC'],
      ['TT', 'Tên dự án', 'Vốn'],
      ['I', 'Dự án chuyển tiếp (05 dự án)', 765],
      ...half(0),
      ['II', 'Dự án khởi công mới (04 dự án)', 399],
      ...half(4),
    );
    assert.deepEqual(rows, ['B3 5 4']);
  });

  it('is silent where it is right, far off, of something else, or of lines without numbers', () => {
    assert.deepEqual(list({ total: 'Tổng cộng (08 dự án)' }), []);
    assert.deepEqual(list({ title: 'DỰ ÁN TRỌNG ĐIỂM TRONG TỔNG SỐ (60 dự án)' }), []);
    assert.deepEqual(list({ title: 'KẾ HOẠCH NĂM 2024 (09 tháng)' }), []);
    const bare = LIST.map(([, ...line]): Typed[] => ['', ...line]);
    assert.deepEqual(told(['DANH MỤC'], ['TT', 'Tên dự án', 'Vốn'], ...bare, ['', 'Tổng cộng (09 dự án)', SUM]), []);
  });
});
