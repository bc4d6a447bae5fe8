import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { cover } from './form';

describe('form cover', () => {
  testForm(cover, cases);

  it('asks for the body and the period, and for nothing else', () => {
    assert.deepEqual(
      cover.lines.filter((line) => line.required).map((line) => line.key),
      ['body', 'period'],
    );
  });
});
