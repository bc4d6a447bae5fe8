import { strict as assert } from 'node:assert';
import { cellName } from '../../core/cell-address';
import { mentionsOf } from './dependents';

function mentioned(formula: string): string[] | null {
  return (
    mentionsOf(formula)?.map(
      ({ sheet, range: { top, left, bottom, right } }) =>
        `${sheet === null ? '' : `${sheet}!`}${cellName(top, left)}:${cellName(bottom, right)}`,
    ) ?? null
  );
}

describe('mentionsOf', () => {
  const cases: [string, string[] | null][] = [
    ['D9/C9*100', ['D9:D9', 'C9:C9']],
    ['SUM($D$8:D16,A1)-1.5%', ['D8:D16', 'A1:A1']],
    ['LOG10(A1)+ATAN2(B2,1)', ['A1:A1', 'B2:B2']],
    ['SUM(A:B,3:4)', ['A1:B1048576', 'A3:XFD4']],
    ["SUM('Biểu ''95'''!D12:D13,chi!A1)", ["Biểu '95'!D12:D13", 'chi!A1:A1']],
    ['IF(A1>2,"B1","")&C1', ['A1:A1', 'C1:C1']],
    ['1+2', []],
    ['TONG+1', null],
    ['tổng*2', null],
    ['OFFSET(A1,1,1)', null],
    ['INDIRECT("A1")', null],
    ['Bảng1[Cột]', null],
  ];
  for (const [formula, ranges] of cases) it(formula, () => assert.deepEqual(mentioned(formula), ranges));
});
