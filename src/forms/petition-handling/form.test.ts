import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { petitionHandling } from './form';

describe('form petition-handling', () => {
  testForm(petitionHandling, cases);

  it('has the 26 codes and the relations that the form prints', () => {
    const measures = petitionHandling.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 26 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=2+3+...+7', '9=11+12+13=14+15+16+17=18+22', '18=19+20+21', '22=23+24+25'],
    );
  });
});
