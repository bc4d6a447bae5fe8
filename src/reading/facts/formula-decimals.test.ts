import { strict as assert } from 'node:assert';
import { decimal } from '../../core/decimal';
import { formulaDecimals } from './formula-decimals';

describe('decimals of a formula’s result', () => {
  it('are as many as make fifteen digits, none of a whole number', () => {
    assert.equal(formulaDecimals(decimal('70250')), 0);
    assert.equal(formulaDecimals(decimal('51.9')), 13);
    assert.equal(formulaDecimals(decimal('0.5')), 14);
    assert.equal(formulaDecimals(decimal('123456789012.25')), 3);
  });

  it('are never fewer than it shows', () => {
    assert.equal(formulaDecimals(decimal('123456789.123456789')), 9);
  });
});
