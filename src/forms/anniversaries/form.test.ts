import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { anniversaries } from './form';

describe('form anniversaries', () => {
  testForm(anniversaries, cases);

  it('computes nothing', () => {
    assert.deepEqual([anniversaries.relations, anniversaries.identities], [[], []]);
  });
});
