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
function told(line = -1, value = 0): readonly string[] {
  const rows = LINES.map((cells, at) => cells.map((cell, to) => (at === line && to === 5 ? value : cell)));
  const head = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện cùng kỳ năm trước', 'Thực hiện'];
  const sheet = typedSheet({ rows: [['UBND XÃ A'], ['CHỈ TIÊU 9 THÁNG NĂM 2025'], [], head, ...rows] });
  const reading = understandPlain([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  return scalePlausible.run(reading).findings.map(({ severity, at }) => `${severity} ${at.cell}`);
}

describe('checks/scale-plausible: far off plan and last year', () => {
  it('is told of money and of heads, too large or too small', () => {
    assert.deepEqual(told(2, 163119000), ['warning F7']);
    assert.deepEqual(told(3, 985000), ['warning F8']);
    assert.deepEqual(told(4, 43.71), ['warning F9']);
  });

  it('is not told of what is as it should be, or only much', () => {
    assert.deepEqual(told(), []);
    assert.deepEqual(told(3, 3500), []);
    assert.deepEqual(told(1, 11), []);
  });
});
