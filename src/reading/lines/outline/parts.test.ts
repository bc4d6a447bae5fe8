import { strict as assert } from 'node:assert';
import { breakdownsIn, outlineOf } from '../../../../test/support/outline-of';

describe('what adds up', () => {
  it('is what stands below a heading without figures, in its place', () => {
    const outline = outlineOf('I Thu', { text: '1 Nội địa', hasFigures: false }, 'a Thuế', 'b Phí', '2 Biên mậu');
    assert.equal(breakdownsIn(outline)[0], 'Thu = Thuế + Phí + Biên mậu');
  });

  it('is the heading itself where nothing stands below it', () => {
    const outline = outlineOf('I Thu', { text: '1 Nội địa', hasFigures: false }, '2 Biên mậu');
    assert.deepEqual(breakdownsIn(outline), ['Thu = Nội địa + Biên mậu']);
  });

  it('leaves out what the form keeps out', () => {
    assert.deepEqual(breakdownsIn(outlineOf('I Thu', '1 Thuế', { text: '2 Số hộ', additive: false }, '3 Phí')), [
      'Thu = Thuế + Phí',
    ]);
    assert.deepEqual(breakdownsIn(outlineOf('I Thu', { text: '1 Số hộ', additive: false })), []);
  });
});
