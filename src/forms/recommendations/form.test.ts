import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { recommendations } from './form';

describe('form recommendations', () => {
  testForm(recommendations, cases);

  it('has the 24 codes and the relations that the form prints', () => {
    const measures = recommendations.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 24 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=2+..+7', '8=9+10', '12=13+..+16=17+..+19=20+21', '21=22+23'],
    );
  });
});
