import { strict as assert } from 'node:assert';
import { rangeName, rangesOf } from './cell-ranges';

const cells = (...names: string[]): { file: string; sheet: string; cell: string }[] =>
  names.map((cell) => ({ file: 'so.xlsx', sheet: 'Biểu', cell }));
const named = (...names: string[]): string[] =>
  rangesOf(cells(...names)).map(({ range, cells: count }) => `${rangeName(range)} ${String(count)}`);

describe('core/cell-ranges', () => {
  it('puts runs down a column together, and none over a gap', () => {
    assert.deepEqual(named('D5', 'D6', 'D7', 'D9'), ['D5:D7 3', 'D9 1']);
    assert.deepEqual(named('D7', 'D5', 'D6', 'D5'), ['D5:D7 3']);
  });

  it('puts columns of the same height side by side, and no others', () => {
    assert.deepEqual(named('C5', 'C6', 'D5', 'D6', 'E5'), ['C5:D6 4', 'E5 1']);
    assert.deepEqual(named('C5', 'E5'), ['C5 1', 'E5 1']);
    assert.deepEqual(named('C5', 'D5', 'E5', 'C7'), ['C5:E5 3', 'C7 1']);
    assert.deepEqual(named('Z9', 'AA9'), ['Z9:AA9 2']);
  });

  it('tells them from the top, then from the left, however they were named; what is no cell is left out', () => {
    assert.deepEqual(named('E9', 'C7', 'A9', 'G2', 'C6', 'no cell'), ['G2 1', 'C6:C7 2', 'A9 1', 'E9 1']);
    assert.deepEqual(named('D5', 'C5'), ['C5:D5 2']);
  });

  it('keeps sheets and workbooks apart, in their order', () => {
    const two = [...cells('A1'), { file: 'so.xlsx', sheet: 'Khác', cell: 'A2' }, ...cells('A2')];
    assert.deepEqual(
      rangesOf(two).map(({ sheet, range }) => `${sheet} ${rangeName(range)}`),
      ['Biểu A1:A2', 'Khác A2'],
    );
    assert.deepEqual(rangesOf([]), []);
  });
});
