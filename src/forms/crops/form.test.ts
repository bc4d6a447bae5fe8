import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { crops } from './form';

describe('form crops', () => {
  testForm(crops, cases);

  it('never sums yields, and takes typed production for its printed digits', () => {
    const column = (key: string) => crops.columns.find((candidate) => candidate.key === key);
    assert.equal(column('yield')?.additive, false);
    assert.equal(column('production')?.rounded, true);
    assert.equal(column('area')?.rounded, undefined);
  });
});
