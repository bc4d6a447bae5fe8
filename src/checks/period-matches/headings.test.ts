/** Headings of another period than their sheet's. */
import { strict as assert } from 'node:assert';
import { read, sheet } from '../../../test/support/rows-read';
import { periodMatches } from './check';

const PRIOR = 'Thực hiện cùng kỳ năm trước';

function found(title: string, headings: readonly string[]): readonly string[] {
  const rows = [1, 2, 3].map((line) => [
    String(line),
    `Khoản ${String(line)}`,
    ...headings.map((_, at) => 70 + at + line),
  ]);
  const { findings } = periodMatches.run(
    read(sheet([['KẾT QUẢ CHĂN NUÔI'], [title], ['STT', 'Nội dung', ...headings], ...rows])),
  );
  return findings.map(({ code, at }) => `${code} ${at.cell}`);
}

describe('checks/period-matches: headings', () => {
  const nine = '9 THÁNG NĂM 2026';

  it('are of the sheet, or are named', () => {
    assert.deepEqual(found(nine, [PRIOR, 'Kế hoạch năm 2026', 'Thực hiện 6 tháng đầu năm 2026']), [
      'period-mismatch E3',
    ]);
    assert.deepEqual(found(nine, [PRIOR, 'Kế hoạch năm 2025', 'Thực hiện 9 tháng năm 2026']), ['period-mismatch D3']);
    assert.deepEqual(found(nine, [PRIOR, 'Kế hoạch năm 2026', 'Thực hiện 9 tháng năm 2026']), []);
    assert.deepEqual(found(nine, [PRIOR, 'Kế hoạch năm', 'Thực hiện']), []);
  });

  it('may be of another period beside a column of the sheet', () => {
    assert.deepEqual(
      found(nine, ['Kế hoạch năm 2026', 'Thực hiện 6 tháng năm 2026', 'Ước thực hiện 9 tháng năm 2026']),
      [],
    );
    assert.deepEqual(found(nine, ['Thực hiện 6 tháng năm 2026', 'Ước thực hiện']), []);
    assert.deepEqual(found(nine, ['Kế hoạch năm 2025', 'Thực hiện năm 2025', 'Thực hiện 9 tháng năm 2026']), []);
    assert.deepEqual(found(nine, ['Kế hoạch năm 2025', 'Kế hoạch năm 2026', 'Thực hiện 9 tháng năm 2026']), []);
    assert.deepEqual(found('NĂM 2025', ['Thực hiện năm 2025', 'Kế hoạch năm 2026']), []);
  });
});
