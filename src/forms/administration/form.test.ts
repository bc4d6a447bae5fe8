import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { administration } from './form';

describe('form administration', () => {
  testForm(administration, cases);

  it('asks only that the rank is among the bodies', () => {
    assert.deepEqual(administration.relations, [{ over: 'lines', formula: 'par-rank≤par-bodies' }]);
  });
});
