import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { projectList } from './form';

describe('form project-list', () => {
  testForm(projectList, cases);

  it('knows the groups that other forms count', () => {
    assert.deepEqual(
      projectList.lines.map((line) => line.key),
      ['appraised', 'approved'],
    );
    assert.equal(projectList.layout, 'list');
  });
});
