/** What a cell's own formula claims, on small sheets. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../support/typed-sheet';

const computed = (value: number, formula: string): Typed => ({ value, formula });

describe('sheets: formulas', () => {
  it('subtract what a formula subtracts', () => {
    const rows = (last: number): Typed[][] => [
      ['BÁO CÁO THU CHI NGÂN SÁCH'],
      ['STT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III'],
      ['1', 'Thu', 100, 200, 300],
      ['2', 'Chi', 30, 50, 70],
      ['3', 'Chênh lệch', computed(70, 'C3-C4'), computed(150, 'D3-D4'), computed(last, 'E3-E4')],
    ];
    assert.deepEqual(examined({ rows: rows(230) }).accused, []);
    assert.deepEqual(examined({ rows: rows(370) }).accused, ['total-equals-parts/mismatch E5: E3 E4']);
  });
});
