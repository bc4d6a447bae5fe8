import { strict as assert } from 'node:assert';
import { parseCellName } from '../../core/cell-address';
import type { CellValue } from '../../core/snapshot';
import { BookModel } from './book-model';
import { recalculate } from './recalculate';

/** Cells by name ("B2", "Khác!A1"); a text that begins with "=" is a formula. */
function calculated(cells: Readonly<Record<string, string | number>>): (cell: string) => CellValue {
  const empty = { visibility: 'visible' as const, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const book = new BookModel({
    file: 'a.xlsx',
    sha256: null,
    sheets: [
      { name: 'Biểu', ...empty },
      { name: "Sheet '2'", ...empty },
    ],
  });
  const place = (name: string): { sheet: (typeof book.sheets)[0]; row: number; column: number } => {
    const other = name.startsWith('2!');
    const at = parseCellName(name.replace('2!', ''));
    assert.ok(at);
    return { sheet: book.sheets[other ? 1 : 0] as (typeof book.sheets)[0], ...at };
  };
  for (const [name, value] of Object.entries(cells)) {
    const { sheet, row, column } = place(name);
    const formula = typeof value === 'string' && value.startsWith('=') ? value.slice(1) : undefined;
    sheet.put(row, column, formula === undefined ? { value } : { value: 'cũ', formula });
  }
  recalculate(book);
  return (name) => {
    const { sheet, row, column } = place(name);
    return sheet.cell(row, column)?.value ?? null;
  };
}

describe('recalculation', () => {
  it('computes sums, products and quotients through chains of formulas', () => {
    const at = calculated({
      A1: 59233,
      A2: 11017,
      A3: '=SUM(A1:A2)',
      B3: 135264,
      C3: '=A3/B3*100',
      D3: '=ROUND(C3,1)',
      E3: '=$A$3-(A1+A2)',
    });
    assert.equal(at('A3'), 70250);
    assert.equal(at('D3'), 51.9);
    assert.equal(at('E3'), 0);
  });

  it('leaves texts and blanks out of sums, and reads other sheets, whole columns and percentages', () => {
    const at = calculated({
      A1: 5,
      A2: '-',
      A4: 6,
      B1: '=SUM(A:A)',
      '2!A1': 7,
      B2: "='Sheet ''2'''!A1+1",
      B3: '=10%',
      B4: '=IF(A1>=5,"đạt","không")&"!"',
      B5: '=-2^2',
    });
    assert.deepEqual(['B1', 'B2', 'B3', 'B4'].map(at), [11, 8, 0.1, 'đạt!']);
  });

  it('passes errors on and stops them with IFERROR', () => {
    const at = calculated({ A1: 1, A2: '=A1/A9', A3: '=A2+1', A4: '=IFERROR(A3,"-")', A5: '="x"+1' });
    assert.deepEqual(at('A3'), { error: '#DIV/0!' });
    assert.equal(at('A4'), '-');
    assert.deepEqual(at('A5'), { error: '#VALUE!' });
  });

  it('keeps the cached value of a formula that it does not understand, and of a circle', () => {
    const at = calculated({ A1: '=FOO(B1:C2)', A2: '=A3', A3: '=A2', A4: '=SUM(A1', A5: '=A1+1' });
    assert.deepEqual(['A1', 'A2', 'A4', 'A5'].map(at), ['cũ', 'cũ', 'cũ', 'cũ']);
  });

  it('looks up, and prints numbers as an English Excel does', () => {
    const at = calculated({
      A1: 'x',
      B1: 1234.5,
      A2: '=VLOOKUP("X",A1:B1,2,FALSE)',
      A3: '=TEXT(A2,"#,##0.00")&"!"',
      A4: '=A2&""',
    });
    assert.deepEqual(['A2', 'A3', 'A4'].map(at), [1234.5, '1,234.50!', '1234.5']);
  });
});
