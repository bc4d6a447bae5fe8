import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { livestockDisease } from './form';

describe('form livestock-disease', () => {
  testForm(livestockDisease, cases);

  it('counts wards by their names and keeps the destroyed among the infected', () => {
    assert.deepEqual(
      livestockDisease.relations.map((relation) => relation.formula),
      ['destroyed≤infected', 'wards=count(ward-list)'],
    );
  });
});
