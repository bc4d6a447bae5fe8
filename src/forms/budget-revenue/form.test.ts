import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { budgetRevenue } from './form';

describe('form budget-revenue', () => {
  testForm(budgetRevenue, cases);

  it('never adds a share of another line into a total', () => {
    const loose = budgetRevenue.lines.filter((line) => line.additive === false).map((line) => line.key);
    assert.deepEqual(loose, ['domestic-share', 'total-share', 'land-auction']);
  });

  it('declares the cross-difference of what the body does not keep', () => {
    const cross = budgetRevenue.relations.find((relation) => relation.over === 'lines');
    assert.equal(cross?.formula, 'total-revenue - total-share=domestic - domestic-share');
    assert.deepEqual(cross?.only, ['actual']);
  });
});
