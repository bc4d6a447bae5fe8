import { strict as assert } from 'node:assert';
import { printRange } from '../../core/cell-address';
import { formulaReads } from './formula-reads';

const told = (formula: string): string[] | null =>
  formulaReads(formula, { sheet: 'A', row: 4, column: 2 })?.map(
    (range) => (range.sheet === null ? '' : `${range.sheet}!`) + printRange(range),
  ) ?? null;

describe('what a formula looks at', () => {
  const cases: readonly (readonly [formula: string, ranges: string[] | null])[] = [
    ['SUM(D12:D13)+$E$5*2', ['D12:D13', 'E5:E5']],
    ["'Biểu 95'!D12/Tổng!B2*100", ['Biểu 95!D12:D12', 'Tổng!B2:B2']],
    ["SUM('Biểu ''95'''!D12:D13,chi!A1)", ["Biểu '95'!D12:D13", 'chi!A1:A1']],
    ['IF(A1>2,"B1 và C3",TRUE)&C1', ['A1:A1', 'C1:C1']],
    ['LOG10(B7)+ATAN2(C1,C2)', ['B7:B7', 'C1:C1', 'C2:C2']],
    ['d4+1', ['D4:D4']],
    ['SUM(A:B,3:4)', ['A1:B1048576', 'A3:XFD4']],
    ['LET(x,A1:A9,SUM(x)+1)', ['A1:A9']],
    ['[1]Cũ!A1+A2', ['A2:A2']],
    ['SUM((A1:A2,B1))', ['A1:A2', 'B1:B1']],
    ['1+2', []],
    ['TONG+1', null],
    ['tổng*2', null],
    ['SUM(Bảng1[Cột])', null],
    ['SUM(T1:T3!B2)', null],
    ['A1#', null],
    ['INDIRECT("A1")', null],
    ['OFFSET(A1,1,0)', null],
    ['TODAY()-A1', null],
    ['A1:B2:C3', null],
    ['A1+', null],
  ];
  for (const [formula, ranges] of cases) it(formula, () => assert.deepEqual(told(formula), ranges));

  it('is what a name stands for, where that is known', () => {
    const names = new Map([['TỔNG', 'Chi!$A$1:$A$3']]);
    const reads = formulaReads('SUM(tổng)', { sheet: 'A', row: 0, column: 0, names });
    assert.deepEqual(reads?.map(printRange), ['A1:A3']);
  });
});
