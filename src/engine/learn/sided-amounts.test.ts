/** Amounts that a word puts on one side of nought: the next period's is said under it while it is on that side. */
import { strict as assert } from 'node:assert';
import { nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';

const readingOf = (month: number, balance: number, gain: number) =>
  readingOfRows([
    ['HỢP TÁC XÃ AN PHÚ'],
    [`TÌNH HÌNH TÀI CHÍNH THÁNG ${String(month)} NĂM 2026`],
    ['', '', 'Đơn vị: triệu đồng'],
    ['STT', 'Chỉ tiêu', 'Thực hiện'],
    ...([
      [1, 'Chênh lệch thu chi quỹ', balance],
      [2, 'Kết quả kinh doanh vật tư', gain],
    ] as Typed[][]),
  ]);
const next = (sentence: string, balance: number, gain: number): string =>
  nextOf(
    `# BÁO CÁO\n# Kết quả tháng 3 năm 2026\n# I. KẾT QUẢ\n${sentence}`,
    readingOf(3, 84.5, 126.4),
    readingOf(4, balance, gain),
  );

describe('engine/learn: amounts on one side of nought', () => {
  it('are said under their word while they are there', () => {
    const text = 'Chênh lệch thu chi quỹ dương 84,5 triệu đồng.';
    assert.equal(next(text, 31.5, 1), 'Chênh lệch thu chi quỹ dương 31,5 triệu đồng.');
    assert.equal(next(text, -31.5, 1), '');
    const gain = 'Kết quả kinh doanh vật tư có lãi 126,4 triệu đồng.';
    assert.equal(next(gain, 1, -60.2), '');
    assert.match(next(gain, 1, 60.2), /có lãi 60,2 triệu đồng/);
  });
});
