import { strict as assert } from 'node:assert';
import type { CellValue } from '../../core/snapshot';
import { evaluateFormula, Uncountable } from './evaluate-formula';

const CELLS: Readonly<Record<string, CellValue>> = {
  A1: 1,
  A2: 2.5,
  A3: null,
  A4: 'chữ',
  A5: true,
  A6: { error: '#REF!' },
  A7: 0,
};

function evaluate(formula: string): CellValue {
  return evaluateFormula(formula, (reference) => {
    const [first = '', last = first] = reference.split(':');
    const rows = Array.from(
      { length: Number(last.slice(1)) - Number(first.slice(1)) + 1 },
      (_, i) => `A${String(Number(first.slice(1)) + i)}`,
    );
    return {
      values: rows.map((name) => CELLS[name] ?? null).filter((value) => value !== null),
      single: rows.length === 1,
    };
  });
}

describe('evaluateFormula', () => {
  const results: [string, CellValue][] = [
    ['SUM(A1:A5)', 3.5],
    ['SUM(A1:A2,10,A5)', 13.5],
    ['A1+A2*2-A3', 6],
    ['A1/A7', { error: '#DIV/0!' }],
    ['-A2%', -0.025],
    ['2^10', 1024],
    ['SUM(A1:A6)', { error: '#REF!' }],
    ['IFERROR(A1/A7,"-")', '-'],
    ['IF(A1>=1,A2,0)', 2.5],
    ['IF(A7,1)', false],
    ['AND(A1=1,A2<>1)', true],
    ['OR(A7,NOT(A1))', false],
    ['ROUND(2.675,2)', 2.68],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234.5,-2)', 1200],
    ['0.3-0.2-0.1', 0],
    ['AVERAGE(A1:A2)', 1.75],
    ['AVERAGE(A3)', { error: '#DIV/0!' }],
    ['MIN(A1:A2)', 1],
    ['MAX(A3)', 0],
    ['COUNT(A1:A5)', 2],
    ['ABS(-3)', 3],
    ['PRODUCT(A1:A2)', 2.5],
    ['A3', 0],
    ['A4&" "&A1&A3', 'chữ 1'],
    ['A4="CHỮ"', true],
    ['A3=0', true],
    ['0.1+0.2=0.3', true],
    ['10^400', { error: '#NUM!' }],
    ['"a"', 'a'],
    ['#N/A', { error: '#N/A' }],
  ];
  for (const [formula, result] of results) it(formula, () => assert.deepEqual(evaluate(formula), result));

  it('leaves the rest to Excel', () => {
    for (const formula of [
      'A4+1',
      'A1:A2+1',
      'VLOOKUP(A1,A1:A2,1)',
      'A1 A2',
      '{1,2}',
      'A4>"a"',
      'IF("x",1)',
      'TODAY()',
      'A1+',
      'SUM(A1',
      'A1&0.1',
      '(((',
    ]) {
      assert.throws(() => evaluate(formula), Uncountable, formula);
    }
  });
});
