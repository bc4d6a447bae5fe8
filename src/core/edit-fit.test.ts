import { strict as assert } from 'node:assert';
import { contentAt, extentOf, requireFit, rowsOf, shownContent } from './edit-fit';
import type { CellContent, Edit, SheetRows } from './edit';
import { Fault } from './fault';
import type { CellSnapshot, SheetSnapshot } from './snapshot';

const sheet = (name: string, ...cells: readonly CellSnapshot[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});
const book = {
  sheets: [
    sheet(
      'Biểu 95',
      { row: 0, column: 0, value: 'Tổng' },
      { row: 0, column: 3, value: 70067, formula: 'SUM(D2:D3)' },
      { row: 1, column: 3, value: 59233 },
      { row: 2, column: 3, value: { error: '#REF!' } },
    ),
    sheet(
      'Ngoại lệ',
      { row: 0, column: 0, value: 'một' },
      { row: 1, column: 1, value: 2 },
      { row: 4, column: 5, value: 'ghi chú' },
    ),
  ],
};

const set = (cell: string, instead: CellContent, name = 'Biểu 95'): Edit => ({
  kind: 'set-cell',
  sheet: name,
  cell,
  value: 1,
  instead,
});
const put = (instead: SheetRows | null, rows: readonly (readonly string[])[] = [['mới']], name = 'Ngoại lệ'): Edit => ({
  kind: 'put-sheet',
  sheet: name,
  rows,
  instead,
});
const remove = (instead: SheetRows): Edit => ({ kind: 'remove-sheet', sheet: 'Ngoại lệ', instead });

function misfit(...edits: readonly Edit[]): Readonly<Record<string, string>> | null {
  try {
    requireFit(book, edits);
    return null;
  } catch (error) {
    assert.ok(error instanceof Fault);
    return { code: error.code, ...error.data };
  }
}

describe('edits that say what must stand there', () => {
  it('fit where it does: a value, a blank, an error, a formula whatever its result', () => {
    assert.equal(misfit(set('D2', { value: 59233 })), null);
    assert.equal(misfit(set('Z9', { value: null })), null);
    assert.equal(misfit(set('D3', { value: { error: '#REF!' } })), null);
    assert.equal(misfit(set('D1', { value: 1, formula: 'SUM(D2:D3)' })), null);
    assert.equal(misfit(set('D2', { value: 59233 }, 'biểu 95')), null, "Excel's names know no case");
  });

  it('do not where another value, a text instead of a number, or another formula stands, and say which', () => {
    assert.deepEqual(misfit(set('D2', { value: 59234 })), {
      code: 'changed-since',
      sheet: 'Biểu 95',
      cell: 'D2',
      expected: '59234',
      found: '59233',
    });
    assert.equal(misfit(set('D2', { value: '59233' }))?.['code'], 'changed-since');
    assert.equal(misfit(set('D2', { value: null }))?.['expected'], '');
    assert.equal(misfit(set('D1', { value: 70067 }))?.['found'], '=SUM(D2:D3)');
    assert.equal(misfit(set('D1', { value: 70067, formula: 'D2+D3' }))?.['expected'], '=D2+D3');
    assert.deepEqual(misfit(set('D2', { value: 59233 }, 'Đổi tên')), { code: 'not-found', sheet: 'Đổi tên' });
  });

  it('name the file where there is one', () => {
    assert.throws(
      () => requireFit(book, [set('D2', { value: 1 })], 'chi.xlsx'),
      (error: unknown) => error instanceof Fault && error.data['file'] === 'chi.xlsx' && error.data['cell'] === 'D2',
    );
  });

  it('compare the first of several edits of one cell only: the others follow it', () => {
    assert.equal(misfit(set('D2', { value: 59233 }), set('D2', { value: 1 })), null);
  });

  it('look at no more of a sheet than they write, and at all of one that they take away', () => {
    const rows = rowsOf(book.sheets[1] as SheetSnapshot);
    assert.equal(misfit(put([['một'], [null, 2]])), null, 'a note beside is no concern');
    assert.deepEqual(misfit(put([['một'], [null, 3]])), {
      code: 'changed-since',
      sheet: 'Ngoại lệ',
      what: 'changed',
      cell: 'B2',
    });
    const far = Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => 'x'));
    assert.equal(misfit(put([['một'], [null, 2]], far))?.['cell'], 'F5', 'a note where new rows would stand');
    assert.equal(misfit(remove(rows)), null);
    assert.equal(misfit(remove([['một'], [null, 2]]))?.['cell'], 'F5');
  });

  it('know a sheet that came or went meanwhile', () => {
    assert.equal(misfit(put(null))?.['what'], 'there');
    assert.equal(misfit(put([], [['mới']], 'Khác'))?.['what'], 'gone');
    assert.equal(misfit(put(null, [['mới']], 'Khác')), null);
  });

  it('show what they compare', () => {
    assert.equal(shownContent(contentAt(book, 'Biểu 95', 'D1')), '=SUM(D2:D3)');
    assert.equal(shownContent(contentAt(book, 'Biểu 95', 'D3')), '#REF!');
    assert.equal(shownContent(contentAt(book, 'Không có', 'A1')), '');
    assert.deepEqual(extentOf([['a', 'b']], [['a'], ['b']]), { height: 2, width: 2 });
  });
});
