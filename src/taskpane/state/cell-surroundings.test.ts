import { strict as assert } from 'node:assert';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { surroundingsOf } from './cell-surroundings';

const cells: readonly CellSnapshot[] = [
  { row: 0, column: 0, value: 'TT' },
  { row: 0, column: 1, value: 'Chỉ tiêu' },
  { row: 0, column: 20, value: 'xa' },
  { row: 1, column: 1, value: 'Chi' },
  { row: 1, column: 8, value: 70067.5, formula: 'I3*2' },
  { row: 1, column: 9, value: 0.518, format: '0.0%' },
  { row: 2, column: 8, value: 44361, format: 'dd/mm/yyyy' },
  { row: 2, column: 9, value: { error: '#REF!' } },
  { row: 30, column: 8, value: 9 },
];
const book: WorkbookSnapshot = {
  file: 'so.xlsx',
  sha256: null,
  sheets: [{ name: 'Chi', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] }],
};

describe('surroundingsOf', () => {
  it('shows the rows around a cell with their labels, and its formula', () => {
    const shown = surroundingsOf(book, { sheet: 'Chi', cell: 'I2' }, 'vi');
    assert.deepEqual(shown?.columns, ['A', 'B', 'I', 'J']);
    assert.deepEqual(
      shown?.rows.map(({ name, cells: row }) => [name, ...row.map(({ text }) => text)].join('|')),
      ['1|TT|Chỉ tiêu||', '2||Chi|70.067,5|51,8%', '3|||14/6/2021|#REF!'],
    );
    assert.equal(shown?.formula, 'I3*2');
    assert.deepEqual(
      shown?.rows.flatMap(({ cells: row }) => row.filter(({ isWanted }) => isWanted).map(({ text }) => text)),
      ['70.067,5'],
    );
  });

  it('has nothing to show of a sheet that is not there, and an empty cell of one that is', () => {
    assert.equal(surroundingsOf(book, { sheet: 'Thu', cell: 'I2' }, 'vi'), null);
    assert.deepEqual(
      surroundingsOf(book, { sheet: 'Chi', cell: 'B60' }, 'en')?.rows.map(({ name }) => name),
      ['60'],
    );
  });
});
