import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { receptionComparison } from './form';

describe('form reception-comparison', () => {
  testForm(receptionComparison, cases);

  it('states the change as a difference', () => {
    assert.deepEqual(
      receptionComparison.relations.map((relation) => relation.formula),
      ['change=actual - prior'],
    );
  });
});
