/** A figure a thousand times its plan and last year's, in a table whose lines have nothing in common. */
import { strict as assert } from 'node:assert';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import { understandPlain } from '../../engine/understand-plain';
import { scalePlausible } from './check';

const LINES: readonly (readonly Typed[])[] = [
  ['1', 'Dân số', 'người', 19092, 16831, 17431],
  ['2', 'Số hộ nghèo', 'hộ', 94, 158, 112],
  ['3', 'Giá trị sản xuất', 'triệu đồng', 170162, 165324, 163119],
  ['4', 'Tổng đàn bò', 'con', 985, 983, 2485],
  ['5', 'Dư nợ cho vay', 'triệu đồng', 49064, 42247, 43710],
];
function findings(line = -1, value = 0, lines = LINES) {
  const rows = lines.map((cells, at) => cells.map((cell, to) => (at === line && to === 5 ? value : cell)));
  const head = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện cùng kỳ năm trước', 'Thực hiện'];
  const sheet = typedSheet({ rows: [['UBND XÃ A'], ['CHỈ TIÊU 9 THÁNG NĂM 2025'], [], head, ...rows] });
  const reading = understandPlain([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  return scalePlausible.run(reading).findings;
}
const told = (...given: Parameters<typeof findings>): readonly string[] =>
  findings(...given).map(({ severity, at }) => `${severity} ${at.cell}`);

describe('checks/scale-plausible: far off plan and last year', () => {
  it('is told of money and of heads, too large or too small', () => {
    assert.deepEqual(told(2, 163119000), ['warning F7']);
    assert.deepEqual(told(3, 985000), ['warning F8']);
    assert.deepEqual(told(4, 43.71), ['warning F9']);
  });

  it('is told in a table of one, two or three lines too, where one alone is off', () => {
    for (const few of [1, 2, 3]) assert.deepEqual(told(0, 17431000, LINES.slice(0, few)), ['warning F5'], String(few));
    const beside = LINES.slice(0, 2).map((cells, at) => (at === 1 ? [...cells.slice(0, 5), 112000] : cells));
    assert.deepEqual(told(0, 17431000, beside), []);
  });

  it('says against what, in both languages', () => {
    const said = (['vi', 'en'] as const).map((language) =>
      findings(0, 17431000, LINES.slice(0, 1)).map((finding) => scalePlausible.describe(finding, language)),
    );
    assert.deepEqual(said.flat(), [
      '“Dân số” ghi 17.431.000 người, lớn hơn khoảng 1.000 lần cả so với kế hoạch (19.092 người) lẫn cùng kỳ (16.831 người); có phải 17.431?',
      '“Dân số” says 17,431,000 người, about 1,000 times too large both for the plan (19,092 người) and for last year (16,831 người); is it 17,431?',
    ]);
  });

  it('is not told of what is as it should be, or only much', () => {
    assert.deepEqual(told(), []);
    assert.deepEqual(told(3, 3500), []);
    assert.deepEqual(told(1, 11), []);
  });
});
