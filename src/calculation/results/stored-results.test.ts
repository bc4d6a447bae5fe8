import { strict as assert } from 'node:assert';
import { cellName } from '../../core/cell-address';
import type { CellValue, WorkbookSnapshot } from '../../core/snapshot';
import { bookOf } from '../../../test/support/calculated-book';
import { computeMissing } from './missing-results';
import { staleResults, staleResultsInSteps } from './stale-results';

const stored = (formula: string, value: CellValue): { formula: string; value: CellValue } => ({ formula, value });

function missing(book: WorkbookSnapshot): string[] {
  return [...computeMissing(book)].map(
    ([cell, result]) =>
      `${cellName(cell.row, cell.column)} ${JSON.stringify('value' in result ? result.value : result.unknown)}`,
  );
}

const stale = (book: WorkbookSnapshot): string[] =>
  staleResults(book).map(
    ({ sheet, cell, value, isCause }) =>
      `${sheet}!${cellName(cell.row, cell.column)} ${JSON.stringify(value)}${isCause ? ' cause' : ''}`,
  );

describe('computeMissing', () => {
  it('computes formulas without a stored result from what is stored, or computed too', () => {
    const book = bookOf({
      Chi: { A1: 1, A2: '=A3*2', A3: '=A1+A4', A4: stored('A1*100', 5), A5: '=FOO(A1)', A6: '=A5' },
    });
    assert.deepEqual(missing(book).sort(), [
      'A2 12',
      'A3 6',
      'A5 {"code":"function","name":"FOO"}',
      'A6 {"code":"function","name":"FOO"}',
    ]);
    assert.equal(computeMissing(book).get(book.sheets[0]?.cells[1] ?? assert.fail()) !== undefined, true);
  });

  it('is empty where every formula has a result', () => {
    assert.equal(computeMissing(bookOf({ Chi: { A1: 1, A2: stored('A1', 1) } })).size, 0);
  });
});

describe('staleResults', () => {
  it('finds the cause and what follows it, over sheets', () => {
    const book = bookOf({
      Chi: { A1: 1, A2: 2, A3: stored('SUM(A1:A2)', 5), A4: stored('A3*2', 10), A5: stored('A1+A2', 3) },
      Tổng: { B1: stored('Chi!A4', 10), B2: stored('Chi!A5', 3) },
    });
    assert.deepEqual(stale(book), ['Chi!A3 3 cause', 'Chi!A4 6', 'Tổng!B1 6']);
  });

  it('accuses no result that doubles explain, nor one that cannot be computed here', () => {
    const book = bookOf({
      Chi: {
        A1: 0.1,
        A2: 0.2,
        A3: stored('A1+A2', 0.3),
        A4: stored('A1+A2-A5', 2.7e-17),
        A5: 0.3,
        A6: stored('FOO(A1)', 7),
        A7: stored('TODAY()', 45_000),
        A8: stored('C1:C3*2', 4),
        A9: stored('ROUND(A10*A11,1)', 1.2),
        A10: 2.3,
        A11: 0.5,
        B1: stored('IFERROR(A1/A12,"")', ''),
        B2: stored('A1/A12', { error: '#DIV/0!' }),
        B3: stored('1e15+0.3-1e15', 0.25),
      },
    });
    assert.deepEqual(stale(book), []);
  });

  it('finds a result of another kind, and reads missing ones as they are computed', () => {
    const book = bookOf({
      Chi: { A1: 1, A2: '=A1+1', A3: stored('A2*10', 20), A4: stored('IF(A2>1,"có","không")', 'không') },
    });
    assert.deepEqual(stale(book), ['Chi!A4 "có" cause']);
  });

  it('does not call a result stale that all of them give once calculated', () => {
    const book = bookOf({ Chi: { A1: 1, A2: stored('A1+1', 7), A3: stored('A2+1', 3) } });
    assert.deepEqual(stale(book), ['Chi!A2 2 cause']);
  });

  it('comes in steps, so that a page stays alive', () => {
    const cells: Record<string, { formula: string; value: CellValue }> = {};
    for (let row = 1; row <= 3000; row += 1)
      cells[`A${String(row)}`] = stored(`${String(row)}*2`, row === 7 ? 1 : row * 2);
    const steps = staleResultsInSteps(bookOf({ Chi: cells }));
    let count = 0;
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done) {
        assert.equal(next.value.length, 1);
        break;
      }
      count += 1;
    }
    assert.ok(count >= 6);
  });
});
