import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { inspection } from './form';

describe('form inspection', () => {
  testForm(inspection, cases);

  it('is in đồng', () => {
    assert.equal(inspection.lines[0]?.unit, 'đồng');
  });
});
