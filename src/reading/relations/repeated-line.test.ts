import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const title = ['DANH MỤC DỰ ÁN'];
const head = ['STT', 'Dự án', 'Tổng mức', 'Đã bố trí', 'Giải ngân'];
const groups = (...copy: Typed[][]): Typed[][] => [
  ['A', 'Chuyển tiếp', 44777, 12772, 3631],
  ['1', 'Đường thôn Hạ', 7792, 3405, 310],
  ['2', 'Trường mầm non', 24751, 4831, 1920],
  ['3', 'Kênh mương', 12234, 4536, 1401],
  ...copy,
  ['B', 'Khởi công mới', 18648, 3880, 3172],
  ['1', 'Nhà văn hóa', 4321, 1072, 171],
  ['2', 'Sửa trụ sở', 14327, 2808, 3001],
];

describe('a line that stands twice in one list', () => {
  it('is held against its total, which has it once, though the list without it adds up', () => {
    const { accused } = examined({ rows: [title, head, ...groups(['4', 'Trường mầm non', 24751, 4831, 1920])] });
    assert.deepEqual(
      accused.map((each) => each.split(':')[0]),
      ['C3', 'D3', 'E3'].map((cell) => `total-equals-parts/mismatch ${cell}`),
    );
  });

  it('is nothing where the total has both, or where another line has its figures', () => {
    assert.deepEqual(examined({ rows: [title, head, ...groups()] }).accused, []);
    const list = [
      ['1', 'Thôn 1', 16, 46, 31],
      ['2', 'Thôn 2', 20, 43, 50],
      ['3', 'Thôn 2', 20, 43, 50],
      ['', 'Tổng số', 56, 132, 131],
    ];
    assert.deepEqual(examined({ rows: [title, head, ...list] }).accused, []);
  });

  it('is told by figures however small, for its name is the same', () => {
    const list = [
      ['1', 'Thôn 1', 6, 4, 3],
      ['2', 'Thôn 2', 2, 3, 5],
      ['3', 'Thôn 3', 7, 1, 8],
      ['4', 'Thôn 2', 2, 3, 5],
      ['', 'Tổng số', 15, 8, 16],
    ];
    assert.equal(examined({ rows: [title, head, ...list] }).accused.length, 3);
  });
});
