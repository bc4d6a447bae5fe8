import { strict as assert } from 'node:assert';
import { factors, linear } from './factors';
import { tokens } from './tokens';

const listOf = (side: string): ReturnType<typeof tokens> & object => tokens(side, 'code') ?? [];

describe('sides of printed arithmetic', () => {
  it('are sums of signed ids, or no sums', () => {
    assert.deepEqual(linear(listOf('-4+5-6')), [
      { code: '4', sign: -1 },
      { code: '5', sign: 1 },
      { code: '6', sign: -1 },
    ]);
    for (const side of ['4+', '4+-5', '4 5', '4*5', '']) assert.equal(linear(listOf(side)), null);
  });

  it('are products, with what stands above and below the line, and powers of ten', () => {
    const shown = (side: string): unknown => {
      const found = factors(listOf(side));
      return found && [found.over, found.under, found.factorPower];
    };
    assert.deepEqual(shown('2/1x100'), [['2'], ['1'], 2]);
    assert.deepEqual(shown('2x3/10'), [['2', '3'], [], -1]);
    assert.deepEqual(shown('(2/1)x1000'), [['2'], ['1'], 3]);
    assert.deepEqual(shown('2/(1)'), [['2'], ['1'], 0]);
    assert.deepEqual(shown('10/1'), [['10'], ['1'], 0]);
    for (const side of ['2x', '/2', '2 3', '2x(3', '2/(3/4)', '2x+3']) assert.equal(shown(side), null);
  });

  it('keep one difference in brackets above the line apart', () => {
    assert.deepEqual(factors(listOf('(2-1)/1'))?.difference, [
      { code: '2', sign: 1 },
      { code: '1', sign: -1 },
    ]);
    assert.equal(factors(listOf('(2-1)x(4-3)')), null);
    assert.equal(factors(listOf('2/(4-3)')), null);
  });
});
