import { strict as assert } from 'node:assert';
import { printRange } from '../../core/cell-address';
import type { Names, SheetRange } from '../formula';
import type { FormulaStructure, Operand, Term } from './formula-structure';
import { formulaStructure } from './structure-of';

const range = (at: SheetRange): string =>
  (at.sheet === null ? '' : `${at.sheet}!`) + printRange(at).replace(/^(\w+):\1$/, '$1');

function term({ sign, range: at, skipsText, times, conditions, leftOut }: Term): string {
  const tests = conditions.map(({ range: tested, criterion }) =>
    criterion.kind === 'value'
      ? `${range(tested)}=${String(criterion.value)}`
      : `${range(tested)}=${criterion.prefix}[${range(criterion.cell)}]`,
  );
  return [
    sign < 0 ? '-' : '+',
    range(at),
    skipsText ? '' : 'v',
    times ? `*${range(times)}` : '',
    tests.length > 0 ? ` if ${tests.join(' and ')}` : '',
    leftOut ? ` without ${leftOut.nested ? 'nested ' : ''}${leftOut.hiddenRows}${leftOut.errors ? ' errors' : ''}` : '',
  ].join('');
}

const operand = ({ terms, constant }: Operand): string =>
  [...terms.map(term), ...(constant === 0 ? [] : [String(constant)])].join(' ');

function body(structure: FormulaStructure): string {
  switch (structure.kind) {
    case 'sum':
      return `sum ${operand(structure)} ^${String(structure.power)}`;
    case 'copy':
      return `copy ${range(structure.from)} ^${String(structure.power)}`;
    case 'ratio':
      return `ratio ${operand(structure.dividend)} / ${operand(structure.divisor)} ^${String(structure.power)}`;
    case 'growth':
      return `growth${structure.sign < 0 ? '-' : ''} ${operand(structure.now)} over ${operand(structure.base)} ^${String(structure.power)}`;
    case 'product':
      return `product ${structure.factors.map(operand).join(' * ')} / ${structure.divisors.map(operand).join(' / ')} ^${String(structure.power)}`;
    case 'average':
      return `average ${structure.terms.map(term).join(' ')} by ${String(structure.count)} ^${String(structure.power)}`;
    case 'constant':
      return `constant ${String(structure.value)}`;
    case 'other':
      return `other ${structure.why.code}${'name' in structure.why ? ` ${structure.why.name}` : ''}`;
  }
}

function said(formula: string, names?: Names): string {
  const structure = formulaStructure(formula, { sheet: 'Biểu', row: 9, column: 5, ...(names ? { names } : {}) });
  const { rounding, instead } = structure;
  const rounded = rounding
    ? ` ${rounding.mode} ${String(rounding.digits)}${rounding.addends > 0 ? ` each of ${String(rounding.addends)}` : ''}`
    : '';
  return body(structure) + rounded + (instead.length > 0 ? ` or ${JSON.stringify(instead)}` : '');
}

describe('formulaStructure', () => {
  const cases: readonly (readonly [formula: string, structure: string])[] = [
    ['SUM(B2:B9)', 'sum +B2:B9 ^0'],
    ['=SUM(B5,B7,B9:B12)', 'sum +B5 +B7 +B9:B12 ^0'],
    ['D17-D18', 'sum +D17v -D18v ^0'],
    ['+B5+B6', 'sum +B5v +B6v ^0'],
    ['SUM(A1:A5)-A3', 'sum +A1:A5 -A3v ^0'],
    ['A1+SUM($B$2:B5)-(C1-C2)', 'sum +A1v +B2:B5 -C1v +C2v ^0'],
    ['SUM(A1,-A2,5)', 'sum +A1 -A2v 5 ^0'],
    ['(B5+B6)/1000', 'sum +B5v +B6v ^-3'],
    ['SUM(B:B)', 'sum +B1:B1048576 ^0'],
    ["SUM('Biểu 95'!D1:D3,Biểu!A1)", 'sum +Biểu 95!D1:D3 +A1 ^0'],
    ['SUM((A1:A2,B1))', 'sum +A1:A2 +B1 ^0'],
    ['-B5', 'sum -B5v ^0'],
    ['B5+B6+100', 'sum +B5v +B6v 100 ^0'],
    ['B5', 'copy B5 ^0'],
    ['+Chi!$B$5', 'copy Chi!B5 ^0'],
    ['ROUND(B5,0)', 'copy B5 ^0 nearest 0'],
    ['B5*1000', 'copy B5 ^3'],
    ['B5%', 'copy B5 ^-2'],
    ['SUBTOTAL(9,B2:B9)', 'sum +B2:B9 without nested filtered ^0'],
    ['SUBTOTAL(109,B2:B9,C1)', 'sum +B2:B9 without nested all +C1 without nested all ^0'],
    ['AGGREGATE(9,7,B2:B9)', 'sum +B2:B9 without all errors ^0'],
    ['_xlfn.AGGREGATE(9,,B2:B9)', 'sum +B2:B9 without nested counted ^0'],
    ['SUBTOTAL(2,B2:B9)', 'other function SUBTOTAL'],
    ['SUMIF(A:A,"x",B:B)', 'sum +B1:B1048576 if A1:A1048576=x ^0'],
    ['SUMIF(A2:A9,$C$1,B2)', 'sum +B2:B9 if A2:A9=[C1] ^0'],
    ['SUMIFS(C2:C9,A2:A9,">="&D1,B2:B9,5)', 'sum +C2:C9 if A2:A9=>=[D1] and B2:B9=5 ^0'],
    ['SUMPRODUCT((A2:A9="x")*C2:C9)', 'sum +C2:C9v if A2:A9=x ^0'],
    ['SUMPRODUCT(--(A2:A9="x"),C2:C9)', 'sum +C2:C9 if A2:A9=x ^0'],
    ['SUMPRODUCT(B2:B9,C2:C9)', 'sum +B2:B9*C2:C9 ^0'],
    ['B5*C5+B6*C6', 'sum +B5v*C5 +B6v*C6 ^0'],
    ['B5*C5+B6*(0-C6)+(0-B7)*(0-C7)', 'sum +B5v*C5 -B6v*C6 +B7v*C7 ^0'],
    ['ROUND(D10/C10*100,1)', 'ratio +D10v / +C10v ^2 nearest 1'],
    ['IFERROR(ROUND(D10/C10*100,1),"")', 'ratio +D10v / +C10v ^2 nearest 1 or [""]'],
    ['IF(C10=0,0,D10/C10)', 'ratio +D10v / +C10v ^0 or [0]'],
    ['IF(C10<>0,D10/C10)', 'ratio +D10v / +C10v ^0 or [false]'],
    ['IFNA(D10/C10,NA())', 'ratio +D10v / +C10v ^0 or [null]'],
    ['(B5+B6)/C5*100', 'ratio +B5v +B6v / +C5v ^2'],
    ['100*B5/SUM(C5:C6)', 'ratio +B5v / +C5:C6 ^2'],
    ['B5/C5%', 'ratio +B5v / +C5v ^2'],
    ['ROUND(B5/C5,3)*100', 'ratio +B5v / +C5v ^2 nearest 1'],
    ['-B5/C5', 'ratio -B5v / +C5v ^0'],
    ['100/C5', 'ratio 100 / +C5v ^0'],
    ['(D5-C5)/C5', 'growth +D5v over +C5v ^0'],
    ['D5/C5-1', 'growth +D5v over +C5v ^0'],
    ['D5/C5*100-100', 'growth +D5v over +C5v ^2'],
    ['ROUND(D5/C5*100,1)-100', 'growth +D5v over +C5v ^2 nearest 1'],
    ['(D5/C5-1)*100', 'growth +D5v over +C5v ^2'],
    ['(D5-SUM(C5:C6))/SUM(C5:C6)*100', 'growth +D5v over +C5:C6 ^2'],
    ['1-C5/D5', 'growth- +C5v over +D5v ^0'],
    ['(D5-C5)/D5', 'growth- +C5v over +D5v ^0'],
    ['B5*C5/10', 'product +B5v * +C5v /  ^-1'],
    ['PRODUCT(B5,C5)', 'product +B5v * +C5v /  ^0'],
    ['B5*C5/D5', 'product +B5v * +C5v / +D5v ^0'],
    ['B5*1.1', 'product +B5v * 1.1 /  ^0'],
    ['AVERAGE(B2:B9)', 'average +B2:B9 by null ^0'],
    ['ROUND(AVERAGE(B2:B9,D3),2)', 'average +B2:B9 +D3 by null ^0 nearest 2'],
    ['(B5+B6+B7)/3', 'average +B5v +B6v +B7v by 3 ^0'],
    ['SUM(B2:B13)/12', 'average +B2:B13 by 12 ^0'],
    ['SUM(B2:B11)/10', 'average +B2:B11 by 10 ^0'],
    ['SUMPRODUCT(B2:B9,C2:C9)/SUM(C2:C9)', 'average +B2:B9*C2:C9 by null ^0'],
    ['SUMPRODUCT(B2:B9,C2:C9)/SUM(B2:B9)', 'average +C2:C9*B2:B9 by null ^0'],
    ['AVERAGEIF(A2:A9,"x",B2:B9)', 'average +B2:B9 if A2:A9=x by null ^0'],
    ['ROUND(A1,0)+ROUND(B1,0)', 'sum +A1v +B1v ^0 nearest 0 each of 2'],
    ['SUM(ROUND(A1,1),ROUND(B1,2),C1)', 'sum +C1 +A1v +B1v ^0 nearest 1 each of 2'],
    ['ROUNDUP(A1+B1,-3)', 'sum +A1v +B1v ^0 up -3'],
    ['ROUNDDOWN(A1,2)', 'copy A1 ^0 trunc 2'],
    ['TRUNC(A1)', 'copy A1 ^0 trunc 0'],
    ['INT(A1+B1)', 'sum +A1v +B1v ^0 down 0'],
    ['MROUND(A1,500)', 'copy A1 ^0 multiple -2'],
    ['ROUND(A1*B1,0)*C1', 'other rounding-inside'],
    ['1234+5', 'constant 1239'],
    ['"chữ"', 'constant chữ'],
    ['NA()', 'constant null'],
    ['IF(A1>0,B1,C1)', 'other branches'],
    ['IF(A1>0,"đạt","không")', 'other branches'],
    ['A1>B1', 'other comparison'],
    ['A1&"%"', 'other text'],
    ['(D5/C5)^(1/5)*100', 'other power'],
    ['MAX(A1:A3)', 'other function MAX'],
    ['SUM(A1:A3)+VLOOKUP(A1,B1:C9,2)', 'other function VLOOKUP'],
    ['[1]Sheet1!A1+A2', 'other external'],
    ["SUM('Q1:Q4'!A1)", 'other several-sheets'],
    ['Bảng[Cột]', 'other table'],
    ['TONG*2', 'other name TONG'],
    ['A1:A3', 'other array'],
    ['SUM(A1', 'other syntax'],
    ['"chưa đóng', 'other syntax'],
  ];
  for (const [formula, structure] of cases) it(formula, () => assert.equal(said(formula), structure));

  it('follows names to the cells they stand for', () => {
    const names = new Map([
      ['TONG', "'Biểu 95'!$D$12"],
      ['VÙNG', 'Biểu!$D$2:$D$4'],
      ['VÒNG', 'Vòng+1'],
    ]);
    assert.equal(said('Tong/D5', names), 'ratio +Biểu 95!D12v / +D5v ^0');
    assert.equal(said('SUM(vùng)', names), 'sum +D2:D4 ^0');
    assert.equal(said('Vòng', names), 'other name Vòng');
  });

  it('names every range that a formula beyond it reads', () => {
    const at = { sheet: 'Biểu', row: 9, column: 5 };
    const reads = (formula: string): string[] => {
      const structure = formulaStructure(formula, at);
      return structure.kind === 'other' ? structure.reads.map(range) : assert.fail();
    };
    assert.deepEqual(reads('IF(A1>0,B1,MAX(C1:C9,Chi!D1))'), ['A1', 'B1', 'C1:C9', 'Chi!D1']);
    assert.deepEqual(reads('_xlfn.LET(_xlpm.x,A2:A9,SUM(_xlpm.x)+C1)'), ['A2:A9', 'C1']);
  });

  it('knows filled-down formulas as one, wherever their references are relative', () => {
    const at = (row: number): { sheet: string; row: number; column: number } => ({ sheet: 'A', row, column: 3 });
    const first = formulaStructure('IFERROR(B5/$C$1,"B5")', at(4));
    const next = formulaStructure('IFERROR(B6/$C$1,"B5")', at(5));
    const typed = formulaStructure('IFERROR(B6/$C$1,"B6")', at(5));
    assert.equal(first.shape, next.shape);
    assert.notEqual(first.shape, typed.shape);
    assert.equal(next.kind === 'ratio' && next.dividend.terms[0]?.range.top, 5);
    assert.equal(next.kind === 'ratio' && next.divisor.terms[0]?.range.top, 0);
    assert.notEqual(formulaStructure('A5', at(4)).shape, formulaStructure('A5', at(5)).shape);
    assert.equal(formulaStructure('SUM(B$5:B9)', at(9)).shape, formulaStructure('SUM(B$5:B10)', at(10)).shape);
  });

  it('keeps whole rows and columns where they are written', () => {
    const sum = (row: number): FormulaStructure => formulaStructure('MAX(3:4)', { sheet: 'A', row, column: 0 });
    assert.deepEqual(sum(10), sum(20));
  });

  it('ends on hostile formulas', () => {
    const at = { sheet: 'A', row: 0, column: 0 };
    for (const formula of [
      '('.repeat(8000),
      `${'('.repeat(4000)}A1${')'.repeat(4000)}`,
      `A1${'+A1'.repeat(2700)}`,
      `${'-'.repeat(8000)}1`,
      'SUM('.repeat(2000),
      `${'A1*('.repeat(1500)}A1${')'.repeat(1500)}`,
      'x'.repeat(9000),
      '"',
      "'",
      '[',
      '\u0001r1c1',
      '',
    ]) {
      const { kind } = formulaStructure(formula, at);
      assert.ok(
        kind === 'other' || kind === 'copy' || kind === 'sum' || kind === 'constant' || kind === 'product',
        formula.slice(0, 20),
      );
    }
  });
});
