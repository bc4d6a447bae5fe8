import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { broadcasts } from './form';

describe('form broadcasts', () => {
  testForm(broadcasts, cases);

  it('relates none of its counters', () => {
    assert.deepEqual(broadcasts.relations, []);
  });
});
