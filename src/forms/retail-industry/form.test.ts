import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { retailIndustry } from './form';

describe('form retail-industry', () => {
  testForm(retailIndustry, cases);

  it('tells growth from ratio', () => {
    assert.deepEqual(
      retailIndustry.relations.map((relation) => relation.formula),
      ['growth=(actual - prior)/prior×100', 'percent-of-plan=actual/plan×100', 'percent-of-prior=actual/prior×100'],
    );
  });
});
