import { strict as assert } from 'node:assert';
import { breakdownsIn, outlineOf } from '../../../../test/support/outline-of';

describe('totals below their lines', () => {
  it('close each section, the last all of them', () => {
    const outline = outlineOf('1 Thuế', '2 Phí', '* Cộng', '3 Lương', '4 Nhà', '* Cộng', '* Tổng cộng');
    assert.deepEqual(breakdownsIn(outline), ['Cộng = Thuế + Phí', 'Cộng = Lương + Nhà', 'Tổng cộng = Cộng + Cộng']);
  });

  it('add lines of the top level alone', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu', 'a Thuế', 'b Phí', '2 Vay', '* Tổng cộng')), [
      'Thu = Thuế + Phí',
      'Tổng cộng = Thu + Vay',
    ]);
  });

  it('say nothing where a line has no certain place', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thuế', '* Thêm', '2 Phí', '* Tổng cộng')), []);
  });
});
