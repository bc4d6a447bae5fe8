import { strict as assert } from 'node:assert';
import type { ViewRow } from './sheet-view';
import { SheetGrid } from './sheet-grid';
import { tableSpan } from './table-span';
import { typedSheet } from '../../../test/support/typed-sheet';

const grid = (merges: string[] = []): SheetGrid => new SheetGrid(typedSheet({ rows: [['a', 'b', 'c']], merges }));
const row = (at: number, ...columns: number[]): ViewRow => ({
  row: at,
  cells: columns.map((column) => ({ row: at, column, value: 1 })),
  kinds: [],
  values: 0,
  texts: 0,
});

describe('columns of a table', () => {
  it('are those of its lines where nothing heads them', () => {
    assert.deepEqual(tableSpan(grid(), [row(3, 1, 2, 5)], []), { left: 1, right: 5 });
  });

  it('end where headings do, with what stands right behind them', () => {
    assert.deepEqual(tableSpan(grid(), [row(3, 1, 2, 5)], [row(0, 1, 2)]), { left: 1, right: 2 });
    assert.deepEqual(tableSpan(grid(), [row(3, 1, 2, 3)], [row(0, 1, 2)]), { left: 1, right: 3 });
  });

  it('are all those that a merged heading covers', () => {
    assert.deepEqual(tableSpan(grid(['B1:D1']), [row(3, 1, 3, 5)], [row(0, 1)]), { left: 1, right: 3 });
  });
});
