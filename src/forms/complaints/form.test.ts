import { strict as assert } from 'node:assert';
import { testForm } from '../../../test/support/form-test';
import { cases } from './cases';
import { complaints } from './form';

describe('form complaints', () => {
  testForm(complaints, cases);

  it('has the 30 codes and the relations that the form prints', () => {
    const measures = complaints.columns.filter((column) => column.role === 'measure');
    assert.deepEqual(
      measures.map((column) => column.code),
      Array.from({ length: 30 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      measures.flatMap((column) => column.formula ?? []),
      ['1=2+..+5', '6=7+8', '10=11+15+16+17=18+…+22=23+26', '23=24+25', '26=27+28+29'],
    );
  });
});
