import { strict as assert } from 'node:assert';
import { breakdownsIn, outlineOf, treeOf } from '../../../../test/support/outline-of';

describe('outlines', () => {
  it('take their depth from the order in which styles appear', () => {
    assert.deepEqual(treeOf(outlineOf('A Thu', 'I Nội địa', '1 Thuế', '2 Phí', 'II Xuất nhập khẩu', 'B Chi')), [
      'Thu',
      'Nội địa < Thu',
      'Thuế < Nội địa',
      'Phí < Nội địa',
      'Xuất nhập khẩu < Thu',
      'Chi',
    ]);
  });

  it('stop at a number that cannot be read: what is open there is not asked', () => {
    const outline = outlineOf('I Thu', '1 Thuế', '?! Phí', 'II Chi', '1 Lương', '2 Sửa chữa');
    assert.deepEqual(outline.unreadable, [2]);
    assert.deepEqual(breakdownsIn(outline), ['Chi = Lương + Sửa chữa']);
  });

  it('ask totals below their lines, and none beside a line that has no place', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thuế', '2 Phí', '* Tổng cộng')), ['Tổng cộng = Thuế + Phí']);
    assert.deepEqual(breakdownsIn(outlineOf('1 Thuế', '?! Phí', '* Tổng cộng')), []);
  });
});
