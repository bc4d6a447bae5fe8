/** Figures below nought that stand in brackets. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const facts = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['SO SÁNH'], ...rows] }).reading.facts.map(({ at, value }) => `${at.cell} ${String(value.small)}`);

describe('reading: brackets', () => {
  it('hold a figure below nought in a column of differences, however small', () => {
    const found = facts(
      ['Khoản chi', 'Dự toán', 'Thực hiện', 'Chênh lệch'],
      ['Hội nghị', 1168, 1163, '(5)'],
      ['Mua sắm', 3988, 4419, 431],
    );
    assert.ok(found.includes('D3 -5'), found.join());
  });

  it('and beside others that are no marks', () => {
    const found = facts(
      ['Khoản', 'Quý I', 'Quý II'],
      ['Lãi', 1168, '(1.163)'],
      ['Khác', '(41)', '(41)'],
      ['Phí', 7, 31],
    );
    assert.ok(found.includes('C4 -41') && !found.some((each) => each.startsWith('B4')), found.join());
  });

  it('else hold the mark of a note', () => {
    const found = facts(['Xã', 'Số hộ', 'Số dân'], ['An Phú', 168, '(1)'], ['Tân Tiến', 341, 431]);
    assert.ok(!found.some((each) => each.startsWith('C3')), found.join());
  });
});
