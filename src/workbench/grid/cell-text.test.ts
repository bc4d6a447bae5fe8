import { strict as assert } from 'node:assert';
import { cellText, editText, typedText } from './cell-text';

describe('cells of the workbench grid', () => {
  it('shows figures as Vietnamese sheets do', () => {
    const shown = (value: number, format?: string): string =>
      cellText({ value, ...(format === undefined ? {} : { format }) });
    assert.equal(shown(70067, '#,##0'), '70.067');
    assert.equal(shown(43.7, '0.0'), '43,7');
    assert.equal(shown(1694.5, '#,##0.0'), '1.694,5');
    assert.equal(shown(1694.5, '#,##0.00;[Red]-#,##0.00'), '1.694,50');
    assert.equal(shown(0.2535, '0.00%'), '25,35%');
    assert.equal(shown(58.53), '58,53');
    assert.equal(shown(44383, 'dd/mm/yyyy'), '06/07/2021');
    assert.equal(shown(3, '00'), '3');
  });

  it('shows texts, truth values and errors as they are, and formulas in the editor', () => {
    assert.equal(cellText({ value: { error: '#REF!' } }), '#REF!');
    assert.equal(cellText(undefined), '');
    assert.equal(editText({ value: 70250, formula: 'SUM(D12:D13)' }), '=SUM(D12:D13)');
    assert.equal(editText({ value: 0.2535, format: '0.00%' }), '25,35%');
  });

  it('takes typed Vietnamese figures for numbers and leaves the rest to Excel', () => {
    assert.equal(typedText('70.250'), 70250);
    assert.equal(typedText('-1.694,5'), -1694.5);
    assert.equal(typedText('25,35%'), 0.2535);
    assert.equal(typedText('=A1+1'), '=A1+1');
    assert.equal(typedText('UBND Phường 1'), 'UBND Phường 1');
  });
});
