import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { projectAppraisals } from './form';

describe('form project-appraisals', () => {
  testForm(projectAppraisals, cases);

  it('is counted against the list', () => {
    assert.deepEqual(projectAppraisals.identities, [
      { left: 'project-appraisals/appraised.count', right: 'count(project-list/appraised)' },
    ]);
  });
});
