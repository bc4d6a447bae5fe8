/** Columns whose headings say the same in other words are added; those that say more are asked about. */
import { strict as assert } from 'node:assert';
import { cellsOf, gathered, summed, type Sent } from '../../../test/support/communes';
import { questionsOf } from '.';

const sent = (name: string, by: number, [plan, last, now]: readonly [string, string, string]): Sent => ({
  body: `UBND xã ${name}`,
  title: 'CHỈ TIÊU CHỦ YẾU',
  period: '9 THÁNG ĐẦU NĂM 2025',
  head: ['STT', 'Chỉ tiêu', 'ĐVT', plan, last, now, 'So với kế hoạch (%)'],
  unit: '',
  lines: [
    ['1', 'Tổng số hộ', 'hộ', 4000 * by, 3500 * by, 3600 * by, 90],
    ['2', 'Tổng đàn bò', 'con', 2000 * by, 900 * by, 1000 * by, 50],
  ],
});
const USUAL = ['Kế hoạch năm 2025', 'Thực hiện 9 tháng năm 2024', 'Ước thực hiện 9 tháng năm 2025'] as const;
const SHORT = ['KH năm', 'Cùng kỳ 2024', 'Ước thực hiện 9 tháng 2025'] as const;
const OTHER = ['Kế hoạch năm 2025', 'Thực hiện 9 tháng năm 2024', 'Lũy kế từ đầu nhiệm kỳ'] as const;

describe('engine/consolidate: columns in other words', () => {
  it('are the same columns, whoever comes first', () => {
    for (const heads of [
      [USUAL, SHORT, USUAL],
      [SHORT, USUAL, USUAL],
    ]) {
      const all = heads.map((head, at) => sent('An Bình Chi'.split(' ')[at] ?? '', at + 1, head));
      assert.deepEqual(questionsOf(gathered(all)), []);
      assert.deepEqual(cellsOf(summed(all)).slice(0, 4), ['D5 24000', 'E5 21000', 'F5 21600', 'G5 90']);
    }
  });

  it('that say more are asked about', () => {
    const all = [sent('An', 1, USUAL), sent('Bình', 2, USUAL), sent('Chi', 3, OTHER)];
    assert.deepEqual(
      questionsOf(gathered(all)).map(({ what, file }) => [what, file]),
      [['other-form', 'UBND xã Chi.xlsx']],
    );
  });
});
