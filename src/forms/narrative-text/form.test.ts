import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { narrativeText } from './form';

describe('form narrative-text', () => {
  testForm(narrativeText, cases);

  it('has a code and a text column', () => {
    assert.deepEqual(
      narrativeText.columns.map((column) => column.key),
      ['code', 'title', 'text'],
    );
  });
});
