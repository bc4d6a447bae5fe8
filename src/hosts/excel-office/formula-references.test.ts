import { strict as assert } from 'node:assert';
import { printRange } from '../../core/cell-address';
import { referencesOf } from './formula-references';

const told = (formula: string): string[] | null =>
  referencesOf(formula)?.map(({ sheet, range }) => `${sheet ?? ''}!${printRange(range)}`) ?? null;

describe('what a formula looks at', () => {
  it('is told for cells and ranges, on its own sheet and on others', () => {
    assert.deepEqual(told('SUM(D12:D13)+$E$5*2'), ['!D12:D13', '!E5:E5']);
    assert.deepEqual(told("'Biểu 95'!D12/Tổng!B2*100"), ['Biểu 95!D12:D12', 'Tổng!B2:B2']);
    assert.deepEqual(told("'Cô''ng'!A1"), ["Cô'ng!A1:A1"]);
    assert.deepEqual(told('IF(A1>0,"B2 và C3",TRUE)'), ['!A1:A1']);
    assert.deepEqual(told('LOG10(B7)+ATAN2(C1,C2)'), ['!B7:B7', '!C1:C1', '!C2:C2']);
    assert.deepEqual(told('d4+1'), ['!D4:D4']);
    assert.deepEqual(told('INDEX(A1:A9,2)'), ['!A1:A9']);
  });

  it('is unknown for names, tables, whole columns, sheets in a row, spills and functions that look elsewhere', () => {
    for (const formula of [
      'tong_chi+1',
      'SUM(Bảng1[Cột])',
      'SUM(A:A)',
      'SUM(3:3)',
      'SUM(T1:T3!B2)',
      'A1#',
      'INDIRECT("A1")',
      'OFFSET(A1,1,0)',
      'TODAY()-A1',
      '#REF!+A1',
      'A1:B2:C3',
      'LET(x,A1,x+1)',
    ]) {
      assert.equal(told(formula), null, formula);
    }
  });
});
