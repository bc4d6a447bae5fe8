import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { denunciations } from './form';

describe('form denunciations', () => {
  testForm(denunciations, cases);

  it('has the 33 codes and the relations that the form prints', () => {
    const measures = denunciations.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 33 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=2+...+7', '12=13+18+...+21=22+...+25=26+29', '26=27+28', '29=30+31+32'],
    );
  });
});
