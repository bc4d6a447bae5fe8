/** Words that set one statement against another, and what is left of them when the figures turn. */
import { strict as assert } from 'node:assert';
import { learntFrom, nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Reading } from '../../core/reading';

type Figures = readonly [visits: number, visitsThen: number, thefts: number, theftsThen: number];

const readingOf = (period: string, [visits, visitsThen, thefts, theftsThen]: Figures): Reading =>
  readingOfRows([
    ['UBND XÃ YÊN LẠC'],
    ['TÌNH HÌNH XÃ HỘI'],
    [period],
    ['STT', 'Chỉ tiêu', 'Thực hiện', 'Cùng kỳ năm trước'],
    [1, 'Số lượt khám', visits, visitsThen],
    [2, 'Số vụ trộm cắp', thefts, theftsThen],
  ]);

const next = (text: string, figures: Figures): string =>
  nextOf(
    `# BÁO CÁO\n# Tình hình tháng 9 năm 2025\n# I. KẾT QUẢ\n${text}`,
    readingOf('Tháng 9 năm 2025', [930, 880, 7, 4]),
    readingOf('Tháng 10 năm 2025', figures),
  );

const BOTH_UP: Figures = [990, 900, 9, 5];
const TURNED: Figures = [870, 905, 2, 6];

describe('engine/learn: contrasts', () => {
  const tuyNhien = 'Số lượt khám tăng 50 lượt so với cùng kỳ. Tuy nhiên, số vụ trộm cắp tăng 03 vụ so với cùng kỳ.';
  it('say "tuy nhiên" while both go as they went, and begin the sentence without it else', () => {
    assert.equal(
      next(tuyNhien, BOTH_UP),
      'Số lượt khám tăng 90 lượt so với cùng kỳ. Tuy nhiên, số vụ trộm cắp tăng 04 vụ so với cùng kỳ.',
    );
    assert.equal(
      next(tuyNhien, TURNED),
      'Số lượt khám giảm 35 lượt so với cùng kỳ. Số vụ trộm cắp giảm 04 vụ so với cùng kỳ.',
    );
  });

  it('say none beside a sentence held back', () => {
    const text = 'Số lượt khám tăng mạnh. Tuy nhiên, số vụ trộm cắp tăng 03 vụ so với cùng kỳ.';
    assert.equal(next(text, BOTH_UP), 'Số vụ trộm cắp tăng 04 vụ so với cùng kỳ.');
  });

  it('hold "mặc dù … nhưng … cũng" while every part goes as it went', () => {
    const text = 'Mặc dù số lượt khám tăng 50 lượt so với cùng kỳ nhưng số vụ trộm cắp cũng tăng 03 vụ so với cùng kỳ.';
    assert.match(next(text, BOTH_UP), /^Mặc dù số lượt khám tăng 90 lượt .* cũng tăng 04 vụ/u);
    assert.equal(next(text, TURNED), '');
  });

  it('leave no lead without what it led to', () => {
    assert.equal(
      next('Số lượt khám là 930 lượt. Bên cạnh đó, tình hình trộm cắp diễn biến phức tạp.', BOTH_UP),
      'Số lượt khám là 990 lượt.',
    );
    assert.equal(
      next('Số lượt khám là 930 lượt; trong đó, chủ yếu do người dân tin tưởng.', BOTH_UP),
      'Số lượt khám là 990 lượt.',
    );
  });

  it('name the year of a plan in December as the year', () => {
    const then = readingOf('Tháng 12 năm 2025', [930, 880, 7, 4]);
    const { files } = learntFrom(
      '# BÁO CÁO\n# Tình hình tháng 12 năm 2025\n# I. KẾT QUẢ\nThực hiện kế hoạch năm 2025, số lượt khám là 930 lượt.',
      then,
    );
    assert.match(files.map(({ text }) => text).join('\n'), /kế hoạch năm \{\{ ky\.nam \}\}/u);
  });
});
