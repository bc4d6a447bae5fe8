import { strict as assert } from 'node:assert';
import { sameFigure } from './same-figure';

describe('hosts/docx-file/document/same-figure', () => {
  it('passes over noughts behind the decimals, and nothing else', () => {
    assert.ok(sameFigure('1.351,4', '1.351,40'));
    assert.ok(sameFigure('1.694', '1.694,0'));
    assert.ok(sameFigure(' 7,80', '7,8'));
    assert.ok(sameFigure('59,1%', '59,10%') && !sameFigure('59,1%', '59,1'));
    for (const [a, b] of [
      ['70', '7'],
      ['1.694', '16,94'],
      ['7,08', '7,8'],
      ['10', '10,5'],
      ['100', '1'],
    ] as const)
      assert.ok(!sameFigure(a, b), `${a} ${b}`);
  });
});
