import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { budgetExpenditure } from './form';

describe('form budget-expenditure', () => {
  testForm(budgetExpenditure, cases);

  it('breaks recurrent spending down by sector on the blank sheet, by level where an office does so', () => {
    const parts = budgetExpenditure.lines.filter((line) => line.parent === 'recurrent');
    assert.equal(parts.filter((line) => line.printed !== false).length, 10);
    assert.deepEqual(
      parts.filter((line) => line.printed === false).map((line) => line.key),
      ['recurrent-district', 'recurrent-commune'],
    );
  });
});
