/** Headings that are called as what ends or begins a sheet elsewhere are headings. */
import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const measures = (...rows: Typed[][]): string[] => [
  ...new Set(readTyped([['KẾT QUẢ QUÝ I NĂM 2026'], ...rows]).facts.map(({ measure }) => measure)),
];

describe('headings called as notes or titles are', () => {
  it('"Nguồn" over the names of sources ends no table', () => {
    assert.deepEqual(
      measures(
        ['STT', 'Nguồn', 'Dự toán', 'Thực hiện', 'Cùng kỳ'],
        [1, 'Thu viện phí', 90, 70, 60],
        [2, 'Thu khác', 40, 30, 20],
      ),
      ['plan', 'actual', 'prior'],
    );
  });

  it('"Kỳ báo cáo" beside "Cùng kỳ năm trước" is a column of its own', () => {
    const [now, prior] = measures(
      ['STT', 'Nội dung', 'Đơn vị', 'Kết quả', ''],
      ['', '', '', 'Kỳ báo cáo', 'Cùng kỳ năm trước'],
      [1, 'Cây xanh trồng mới', 'cây', 150, 140],
      [2, 'Điểm rác được xóa', 'điểm', 6, 5],
    );
    assert.equal(prior, 'prior');
    assert.ok(now && !/^c\d/u.test(now), now);
  });
});
