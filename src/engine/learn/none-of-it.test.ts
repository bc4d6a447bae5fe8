/** What is said of nothing: no stiff "0 vụ", no unit of what there is none of. */
import { strict as assert } from 'node:assert';
import { learntFrom, nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';
import type { Reading } from '../../core/reading';

const readingOf = (period: string, fires: Typed, fees: Typed): Reading =>
  readingOfRows([
    ['UBND XÃ YÊN LẠC'],
    ['TÌNH HÌNH XÃ HỘI'],
    [period],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Cùng kỳ năm trước'],
    [1, 'Vụ cháy', 'vụ', fires, 2],
    [2, 'Thu phí', 'triệu đồng', fees, 30.5],
  ]);

const next = (text: string, fires: Typed, fees: Typed): string =>
  nextOf(
    `# BÁO CÁO\n# Tình hình tháng 9 năm 2025\n# I. KẾT QUẢ\n${text}`,
    readingOf('Tháng 9 năm 2025', 3, 12.5),
    readingOf('Tháng 10 năm 2025', fires, fees),
  );

describe('engine/learn: of nothing', () => {
  it('is said that it did not happen', () => {
    const text = 'Xảy ra 03 vụ cháy, tăng 01 vụ so với cùng kỳ.';
    assert.equal(next(text, 5, 1), 'Xảy ra 05 vụ cháy, tăng 03 vụ so với cùng kỳ.');
    assert.equal(next(text, 0, 1), 'Không xảy ra vụ cháy, giảm 02 vụ so với cùng kỳ.');
    assert.equal(next('Trong tháng đã xảy ra 03 vụ cháy.', '-', 1), 'Trong tháng không xảy ra vụ cháy.');
  });

  it('no unit is said, and nought has no decimals', () => {
    const text = 'Thu phí đạt 12,5 triệu đồng.';
    assert.equal(next(text, 1, 0), 'Thu phí đạt 0 triệu đồng.');
    assert.equal(next(text, 1, '-'), 'Thu phí không phát sinh.');
  });
});

describe('engine/learn: digits as they were', () => {
  it('prints rounded parts as they are rounded, though they add up to something else', () => {
    const rows = (fees: number): Reading =>
      readingOfRows([
        ['UBND XÃ YÊN LẠC'],
        ['NGUỒN THU'],
        ['Năm 2025'],
        ['', '', '', 'Đơn vị: triệu đồng'],
        ['STT', 'Nội dung', 'Dự toán', 'Thực hiện'],
        ['', 'Tổng cộng', 9000, fees + 3554],
        [1, 'Thu viện phí', 4000, fees],
        [2, 'Thu dịch vụ', 5000, 3554],
      ]);
    const text =
      '# BÁO CÁO\n# Nguồn thu năm 2025\n# I. KẾT QUẢ\nTổng cộng đạt 6,81 tỷ đồng, trong đó thu viện phí 3,25 tỷ đồng, thu dịch vụ 3,55 tỷ đồng.';
    const learning = learntFrom(text, rows(3254));
    assert.equal(learning.words.again, learning.words.words);
  });
});
