import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { petitionChannels } from './form';

describe('form petition-channels', () => {
  testForm(petitionChannels, cases);

  it('has the 4 codes and the relations that the form prints', () => {
    const measures = petitionChannels.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 4 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=2+3+4'],
    );
  });
});
