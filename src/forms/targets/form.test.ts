import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { targets } from './form';

describe('form targets', () => {
  testForm(targets, cases);

  it('asks only that no more are met than there are', () => {
    assert.deepEqual(targets.relations, [{ over: 'lines', formula: 'met≤total' }]);
  });
});
