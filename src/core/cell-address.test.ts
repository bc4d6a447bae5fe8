/** Names of cells, columns and areas, and what is no cell of any sheet. */
import { strict as assert } from 'node:assert';
import {
  addressKey,
  cellName,
  columnIndex,
  columnName,
  isInProse,
  keptCellName,
  parseCellName,
  printRange,
} from './cell-address';

describe('core/cell-address', () => {
  it('counts columns as Excel does', () => {
    for (const [at, name] of [
      [0, 'A'],
      [25, 'Z'],
      [26, 'AA'],
      [701, 'ZZ'],
      [702, 'AAA'],
    ] as const) {
      assert.equal(columnName(at), name);
      assert.equal(columnIndex(name), at);
    }
    assert.equal(columnIndex('aa'), 26);
    for (const none of ['', 'ABCD', 'A1', '1', ' A']) assert.ok(Number.isNaN(columnIndex(none)), none);
  });

  it('reads a cell with or without dollar signs, and nothing else', () => {
    assert.deepEqual(parseCellName('D11'), { row: 10, column: 3 });
    assert.deepEqual(parseCellName('$AA$1'), { row: 0, column: 26 });
    for (const none of ['D0', 'D', '11', 'D11 ', 'ABCD1', 'D12345678', 'A1:B2'])
      assert.equal(parseCellName(none), null, none);
  });

  it('prints the same names again and again, also of cells far out', () => {
    for (const _ of [1, 2])
      for (const [row, column, name] of [
        [0, 0, 'A1'],
        [4, 0, 'A5'],
        [4, 2, 'C5'],
        [1999, 59, 'BH2000'],
        [2000, 0, 'A2001'],
        [0, 60, 'BI1'],
        [5000, 100, 'CW5001'],
      ] as const)
        assert.equal(keptCellName(row, column), name);
  });

  it('prints cells and areas', () => {
    assert.equal(cellName(10, 3), 'D11');
    assert.equal(printRange({ top: 0, left: 0, bottom: 8, right: 2 }), 'A1:C9');
  });

  it('keeps addresses apart whatever their names hold', () => {
    const key = (file: string, sheet: string, cell: string): string => addressKey({ file, sheet, cell });
    assert.equal(key('a.xlsx', 'B', 'C1'), key('a.xlsx', 'B', 'C1'));
    assert.equal(new Set([key('a","b', 'c', 'D1'), key('a', 'b","c', 'D1'), key('a', 'b', 'D1')]).size, 3);
  });

  it('knows running text from cells of sheets and of tables in documents', () => {
    const at = { file: 'a.docx', sheet: '', cell: '' };
    const inText = (place: 'body' | 'table'): Parameters<typeof isInProse>[0] =>
      ({ ...at, inText: { place } }) as unknown as Parameters<typeof isInProse>[0];
    assert.equal(isInProse(at), false);
    assert.equal(isInProse(inText('body')), true);
    assert.equal(isInProse(inText('table')), false);
  });
});
