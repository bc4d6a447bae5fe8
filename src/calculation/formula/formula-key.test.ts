import { strict as assert } from 'node:assert';
import { translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import { cellName } from '../../core/cell-address';
import { formulaKey } from './formula-key';

const key = (formula: string, cell: readonly [row: number, column: number] = [4, 4]): string =>
  formulaKey(formula, cell[0], cell[1]);

describe('formulaKey', () => {
  it('is one for a formula filled down or across', () => {
    assert.equal(key('SUM(B5:D5)*$A$1', [4, 4]), key('SUM(B6:D6)*$A$1', [5, 4]));
    assert.equal(key('A$1+$A5', [4, 4]), key('B$1+$A5', [4, 5]));
    assert.equal(key('b5', [4, 4]), key('$b5', [4, 4]).replace('C2', 'c-3'));
    assert.notEqual(key('SUM(B5:D5)', [4, 4]), key('SUM(B5:D5)', [5, 4]));
  });

  it('leaves alone what only looks like a reference', () => {
    for (const formula of [
      '"B5"&"a""B5"',
      "'B5'!$A$1",
      'B5!$A$1',
      'LOG10(1)',
      'Bảng1[B5]',
      '[1]B5!$A$1',
      'ABCD5+XFE1+A0+A1048577+B5x+_B5+ẤB5+1E5+B5.C',
    ])
      assert.equal(key(formula, [4, 4]), key(formula, [9, 9]), formula);
  });

  it('tells a hostile formula from the distance it spells', () => {
    assert.notEqual(key('\u0001r0c0+1', [4, 4]), key('E5+1', [4, 4]));
    for (const formula of ['"', "'", '[', '[[', '$', '$$A1', 'A$', '']) key(formula);
  });

  it('is the same where @borgar/fx says that the formulas are the same in R1C1', () => {
    const bound = fc.tuple(fc.boolean(), fc.nat(30), fc.boolean(), fc.nat(30));
    const reference = bound.map(([columnFixed, column, rowFixed, row]) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column)) ?? [];
      return `${columnFixed ? '$' : ''}${letters}${rowFixed ? '$' : ''}${digits}`;
    });
    const part = fc.oneof(
      reference,
      fc.tuple(reference, reference).map(([a, b]) => `SUM(${a}:${b})`),
      reference.map((at) => `'Biểu 5'!${at}`),
      fc.constantFrom('1.5', '"A1"', 'LOG10(2)', 'TONG'),
    );
    const formula = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('+'));
    const cell = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(formula, cell, fc.oneof(formula, fc.constant(null)), cell, (first, at, second, other) => {
        const next = second ?? first;
        const same =
          translateFormulaToR1C1(first, cellName(...at)) === translateFormulaToR1C1(next, cellName(...other));
        assert.equal(key(first, at) === key(next, other), same);
      }),
      { seed: 20_261_126, numRuns: 2000 },
    );
  });
});
