import { strict as assert } from 'node:assert';
import { breakdownsIn, outlineOf } from '../../../../test/support/outline-of';

describe('breakdowns', () => {
  it('are complete unless words say otherwise; a rest completes them', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu', 'a Thuế', 'b Phí')), ['Thu = Thuế + Phí']);
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu, trong đó:', 'a Thuế', 'b Phí')), ['Thu, trong đó: >= Thuế + Phí']);
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu, trong đó:', 'a Thuế', 'b Còn lại')), [
      'Thu, trong đó: = Thuế + Còn lại',
    ]);
  });

  it('take one bullet alone for an example, unless the whole says "gồm"', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu', '- Thuế')), ['Thu >= Thuế']);
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu gồm:', '- Thuế')), ['Thu gồm: = Thuế']);
  });

  it('say whether words made them', () => {
    const stated = (label: string): boolean[] =>
      outlineOf(`1 ${label}`, 'a Thuế', 'b Phí').breakdowns.map((each) => each.stated);
    assert.deepEqual([stated('Thu'), stated('Thu gồm:'), stated('Thu, trong đó:')], [[false], [true], [true]]);
  });

  it('are not asked where a part may be none', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu', 'a Thuế', '* Thêm', 'b Phí')), []);
  });
});
