import { strict as assert } from 'node:assert';
import { partsOf, powerOf } from './equation';

describe('parts of an equation', () => {
  it('stand in order: summands, dividend and divisor, factors, the part; none of a count', () => {
    const codes = (equation: Parameters<typeof partsOf>[0]): string =>
      partsOf(equation)
        .map(({ code, sign }) => (sign < 0 ? '-' : '') + code)
        .join(' ');
    const difference = [
      { code: '2', sign: 1 as const },
      { code: '3', sign: -1 as const },
    ];
    assert.equal(codes({ kind: 'sum', whole: '1', parts: difference }), '2 -3');
    assert.equal(codes({ kind: 'ratio', whole: '1', a: '2', b: '3', factorPower: 2 }), '2 3');
    assert.equal(codes({ kind: 'product', whole: '1', factors: ['4', '5'], factorPower: -1 }), '4 5');
    assert.equal(codes({ kind: 'subset', whole: '1', part: '6' }), '6');
    assert.equal(codes({ kind: 'count', whole: '1', list: '7' }), '');
  });

  it('has a power of ten only in quotients and products', () => {
    assert.equal(powerOf({ kind: 'growth', whole: '1', a: '2', b: '3', factorPower: 2 }), 2);
    assert.equal(powerOf({ kind: 'sum', whole: '1', parts: [] }), 0);
  });
});
