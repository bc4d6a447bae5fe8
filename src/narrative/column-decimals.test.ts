import { strict as assert } from 'node:assert';
import { typedSheet, type Typed } from '../../test/support/typed-sheet';
import { understandPlain } from '../engine';
import { columnDecimals } from './column-decimals';

/** Decimals of the figures of one column, from top to bottom. */
function decimals(...column: readonly Typed[]): number[] {
  const rows: Typed[][] = [['SẢN LƯỢNG'], ['STT', 'Loại cây', 'Sản lượng (tấn)']];
  column.forEach((value, at) => rows.push([at + 1, `Cây ${String.fromCharCode(65 + at)}`, value]));
  const reading = understandPlain([{ file: 'so.xlsx', sha256: null, sheets: [typedSheet({ rows })] }], []);
  const of = columnDecimals(reading);
  return reading.facts.map((fact) => of(fact));
}

describe('decimals of one column in running text', () => {
  it('print 12 as 12,0 beside 12,5, and leave alone what is as exact already', () => {
    assert.deepEqual(decimals(12.5, 12), [1, 1]);
    assert.deepEqual(decimals(58.25, 55, 60.75, 7), [2, 2, 2, 2]);
    assert.deepEqual(decimals(1694, 275.3), [0, 1]);
    assert.deepEqual(decimals(66.3, 100, 58.9), [1, 0, 1]);
  });

  it('print none where few have any, and none of nothing', () => {
    assert.deepEqual(decimals(12, 15, 18, 21, 12.5), [0, 0, 0, 0, 1]);
    assert.deepEqual(decimals(12.5, 0), [1, 0]);
    assert.deepEqual(decimals(12, 15), [0, 0]);
  });

  it('print as many for every result of a formula, two at most', () => {
    const result = (value: number): Typed => ({ value, formula: `A1*${String(value)}` });
    assert.deepEqual(decimals(result(12.5), result(12.3456), result(12)), [2, 2, 2]);
  });
});
