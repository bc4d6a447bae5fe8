import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { budgetBalance } from './form';

describe('form budget-balance', () => {
  testForm(budgetBalance, cases);

  it('keeps the two sections apart: every line leads up to A or to B', () => {
    const parents = new Map(budgetBalance.lines.map((line) => [line.key, line.parent]));
    const root = (key: string): string => {
      const parent = parents.get(key);
      return parent === undefined ? key : root(parent);
    };
    assert.deepEqual(
      [...new Set(budgetBalance.lines.map((line) => root(line.key)))],
      ['revenue-total', 'expenditure-total'],
    );
  });
});
