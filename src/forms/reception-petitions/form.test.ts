import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { receptionPetitions } from './form';

describe('form reception-petitions', () => {
  testForm(receptionPetitions, cases);

  it('has the 16 codes and the relations that the form prints', () => {
    const measures = receptionPetitions.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 16 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=3+5+7=9+11', '2=4+6+8=10+12'],
    );
  });
});
