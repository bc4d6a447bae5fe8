import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { investmentProjects } from './form';

describe('form investment-projects', () => {
  testForm(investmentProjects, cases);

  it('ties no stage to another', () => {
    assert.deepEqual(investmentProjects.relations, []);
    assert.ok(investmentProjects.lines.every((line) => line.parent === undefined));
  });
});
