import { strict as assert } from 'node:assert';
import type { CellValue } from '../../core/snapshot';
import { calculated, error } from '../../../test/support/calculated';

describe('calculation', () => {
  it('computes each formula after what it reads, over sheets', () => {
    const at = calculated(
      {
        A1: 59233,
        A2: 11017,
        D3: '=ROUND(C3,1)',
        C3: '=A3/B3*100',
        A3: '=SUM(A1:A2)',
        B3: 135264,
        E3: '=$A$3-(A1+A2)',
        F3: "='Sheet ''2'''!A1+1",
      },
      { A1: '=Biểu!A3*2' },
    );
    assert.deepEqual(['A3', 'D3', 'E3', 'F3'].map(at), [70250, 51.9, 0, 140501]);
  });

  it('leaves other subtotals out of subtotals', () => {
    const at = calculated({
      A1: 1,
      A2: 2,
      A3: '=SUBTOTAL(9,A1:A2)',
      A4: 4,
      A5: '=SUBTOTAL(9,A4)+0',
      A6: '=SUBTOTAL(9,A1:A5)',
      A7: '=SUM(A1:A5)',
      A8: '=AGGREGATE(9,4,A1:A5)',
    });
    assert.deepEqual(['A6', 'A7', 'A8'].map(at), [7, 14, 14]);
  });

  it('leaves hidden rows out only where the function says so', () => {
    const cells = { A1: 1, A2: 2, A3: 4, B1: '=SUBTOTAL(109,A1:A3)', B2: '=AGGREGATE(9,5,A1:A3)', B3: '=SUM(A1:A3)' };
    const at = calculated({ ...cells, B4: '=SUBTOTAL(9,A1:A3)', B5: '=SUBTOTAL(9,A1)' }, {}, { hidden: [1] });
    assert.deepEqual(['B1', 'B2', 'B3', 'B4', 'B5'].map(at), [5, 5, 7, '?hidden-rows', 1]);
  });

  it('says circles, and what hangs on them, but no circle that a condition breaks', () => {
    const at = calculated({
      A1: '=A2+1',
      A2: '=A3+1',
      A3: '=A1+1',
      A4: '=A1',
      A5: '=A5',
      B1: 1,
      B2: '=IF(B1=1,5,B3)',
      B3: '=B2+1',
      B4: '=IFERROR(A5,0)',
      C1: '=SUM(C1:C3)',
      C2: 1,
    });
    for (const name of ['A1', 'A2', 'A3', 'A5', 'C1']) assert.equal(at(name), '?cycle', name);
    for (const name of ['A4', 'B4']) assert.equal(at(name), '?behind-cycle', name);
    assert.deepEqual(['B2', 'B3'].map(at), [5, 6]);
  });

  it('follows names, also those of names', () => {
    const names = new Map([
      ['TỔNG', 'Biểu!$A$1:$A$2'],
      ['HAI', 'SUM(Tổng)*2'],
    ]);
    const at = calculated({ A1: 1, A2: '=A1+1', B1: '=hai+1', B2: '=SUM(tổng)' }, {}, { names });
    assert.deepEqual(['B1', 'B2'].map(at), [7, 3]);
  });

  it('passes errors on and stops them with IFERROR', () => {
    const at = calculated({
      A1: 1,
      A2: '=A1/A9',
      A3: '=A2+1',
      A4: '=IFERROR(A3,"-")',
      A5: '=FOO()',
      A6: '=IFERROR(A5,0)',
    });
    assert.deepEqual(['A3', 'A4', 'A6'].map(at), [error('#DIV/0!'), '-', '?function FOO']);
  });

  it('follows a chain as long as a sheet, and running sums, without depth or quadratic work', () => {
    const cells: Record<string, CellValue> = { A1: 1, B1: '=SUM(A$1:A1)' };
    for (let row = 2; row <= 20_000; row += 1) {
      cells[`A${String(row)}`] = `=A${String(row - 1)}+1`;
      cells[`B${String(row)}`] = `=SUM(A$1:A${String(row)})`;
    }
    const at = calculated({ ...cells, C1: '=B20000' }, {}, { budget: 300_000 });
    assert.equal(at('A20000'), 20_000);
    assert.equal(at('C1'), (20_000 * 20_001) / 2);
  });

  it('ends where its budget ends', () => {
    const cells: Record<string, CellValue> = {};
    for (let row = 1; row <= 2000; row += 1) {
      cells[`A${String(row)}`] = row;
      cells[`B${String(row)}`] = `=COUNTIF(A$1:A$2000,"<"&A${String(row)})`;
    }
    const at = calculated(cells, {}, { budget: 100_000 });
    assert.equal(at('B2'), 1);
    assert.equal(at('B2000'), '?budget');
  });

  it('ends on sums of all sums before them, read from the last', () => {
    const cells: Record<string, CellValue> = { A2001: 1 };
    for (let row = 1; row <= 2000; row += 1) cells[`A${String(row)}`] = `=MAX(A${String(row + 1)}:A$2001)`;
    assert.equal(calculated(cells)('A1'), 1);
  });
});
