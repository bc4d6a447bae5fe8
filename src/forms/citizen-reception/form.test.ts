import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { citizenReception } from './form';

describe('form citizen-reception', () => {
  testForm(citizenReception, cases);

  it('has the 29 codes and the relations that the form prints', () => {
    const measures = citizenReception.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 29 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=4+13+22', '2=5+14+23', '3=6+7+15+16+24+25'],
    );
  });
});
