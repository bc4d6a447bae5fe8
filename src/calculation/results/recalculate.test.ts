import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { cellName, parseCellName } from '../../core/cell-address';
import type { CellSnapshot, CellValue } from '../../core/snapshot';
import { bookOf } from '../../../test/support/calculated-book';
import type { CellsByName } from '../../../test/support/calculated-book';
import { recalculate } from './recalculate';
import type { Changes, Recalculated } from './recalculate';
import { computeMissing } from './missing-results';

const changedAt = (sheet: string, ...cells: string[]): Changes =>
  new Map([[sheet, cells.map((cell) => parseCellName(cell) ?? assert.fail())]]);

const said = ({ results }: Recalculated): string[] =>
  results
    .map(({ sheet, cell, value }) => `${sheet}!${cellName(cell.row, cell.column)} ${JSON.stringify(value)}`)
    .sort();

const stored = (formula: string, value: CellValue): { formula: string; value: CellValue } => ({ formula, value });

describe('recalculate', () => {
  it('renews what reads a changed cell, however far and over sheets, and nothing else', () => {
    const book = bookOf({
      Chi: {
        A1: 5,
        A2: 2,
        A3: stored('SUM(A1:A2)', 3),
        A4: stored('A3*10', 30),
        A5: stored('A2*10', 999),
        A6: stored('ROUND(A3/10,0)', 1),
      },
      Tổng: { A1: stored('chi!A4+1', 31), A2: stored('SUM(Chi!1:1)', 1), A3: stored('SUM(Chi!B:B)', 7) },
    });
    const { complete } = recalculate(book, changedAt('chi', 'A1'));
    assert.deepEqual(said(recalculate(book, changedAt('chi', 'A1'))), [
      'Chi!A3 7',
      'Chi!A4 70',
      'Tổng!A1 71',
      'Tổng!A2 5',
    ]);
    assert.equal(complete, true);
  });

  it('gives a formula that was typed its first result', () => {
    const book = bookOf({ Chi: { A1: 5, A2: '=A1*2', A3: stored('A2+1', 0) } });
    assert.deepEqual(said(recalculate(book, changedAt('Chi', 'A2'))), ['Chi!A2 10', 'Chi!A3 11']);
  });

  it('computes what has no result where it is read, and leaves it be', () => {
    const book = bookOf({ Chi: { A1: 5, A2: '=B1*2', A3: stored('A1+A2', 0), A4: '=FOO()', B1: 4 } });
    const result = recalculate(book, changedAt('Chi', 'A1'));
    assert.deepEqual([said(result), result.complete], [['Chi!A3 13'], true]);
  });

  it('sees cells that were emptied', () => {
    const book = bookOf({ Chi: { A2: 2, A3: stored('SUM(A1:A2)', 3), A4: stored('A1', 1) } });
    assert.deepEqual(said(recalculate(book, changedAt('Chi', 'A1'))), ['Chi!A3 2', 'Chi!A4 0']);
  });

  it('renews all that reads a sheet which changed as a whole, and says what reads one that is gone', () => {
    const book = bookOf({
      Chi: { A1: 5 },
      Tổng: { A1: stored('Chi!A1', 1), A2: stored('A1+1', 2), A3: stored('Cũ!A1', 4) },
    });
    assert.deepEqual(said(recalculate(book, new Map([['Chi', null]]))), ['Tổng!A1 5', 'Tổng!A2 6']);
    const gone = recalculate(book, new Map([['Cũ', null]]));
    assert.deepEqual([gone.complete, gone.unknown[0]?.why], [false, { code: 'sheet', name: 'Cũ' }]);
  });

  it('keeps what it cannot compute and says that Excel must', () => {
    const book = bookOf({ Chi: { A1: 5, A2: stored('FOO(A1)', 3), A3: stored('A2+1', 4), A4: stored('A1+1', 0) } });
    const { results, unknown, complete } = recalculate(book, changedAt('Chi', 'A1'));
    assert.deepEqual(
      results.map(({ value }) => value),
      [6],
    );
    assert.deepEqual(
      unknown.map(({ why }) => why),
      [
        { code: 'function', name: 'FOO' },
        { code: 'function', name: 'FOO' },
      ],
    );
    assert.equal(complete, false);
  });

  it('says that Excel must wherever a formula may read more than it names', () => {
    for (const formula of ['INDIRECT("A1")', 'OFFSET(B1,0,-1)', 'TONG+1', 'Bảng[Cột]', 'TODAY()'])
      assert.equal(
        recalculate(bookOf({ Chi: { A1: 5, Z9: stored(formula, 3) } }), changedAt('Chi', 'A1')).complete,
        false,
      );
    assert.equal(
      recalculate(bookOf({ Chi: { A1: 5, Z9: stored('[1]Cũ!A1', 3) } }), changedAt('Chi', 'A1')).complete,
      true,
    );
  });

  it('takes no quadratic memory or time for running sums', () => {
    const cells: Record<string, CellValue | { formula: string; value: CellValue }> = {};
    for (let row = 1; row <= 9000; row += 1) {
      cells[`A${String(row)}`] = 1;
      cells[`B${String(row)}`] = stored(`SUM(A$1:A${String(row)})`, row);
    }
    const book = bookOf({ Chi: { ...cells, A1: 2 } });
    const { results } = recalculate(book, changedAt('Chi', 'A1'), { budget: 100_000 });
    assert.equal(results.length, 9000);
    assert.equal(results[8999]?.value, 9001);
  });

  // The survivor of a mutation: a dependent that is missed leaves a stale result. All results computed from nothing must be
  // those that are kept and renewed after an edit.
  it('misses no dependent, whatever reads whatever', () => {
    const [rows, columns] = [6, 5];
    const cell = fc.tuple(fc.nat(columns - 1), fc.nat(rows - 1)).map(([column, row]) => cellName(row, column));
    const range = fc.tuple(cell, cell).map(([a, b]) => `${a}:${b}`);
    const reference = fc
      .tuple(fc.constantFrom('', '', 'Chi!', "'Tổng hợp'!"), fc.oneof(cell, range))
      .map(([sheet, at]) => sheet + at);
    const formula = fc.oneof(
      fc.array(reference, { minLength: 1, maxLength: 3 }).map((list) => `SUM(${list.join(',')})`),
      fc.tuple(cell, cell).map(([a, b]) => `IF(${a}>3,${b},1)`),
      fc.tuple(range, cell).map(([a, b]) => `SUMIF(${a},">2")+N(${b})`),
      fc.constantFrom('SUM(B:B)', 'COUNT(2:3)', 'MAX(Chi!A:C)'),
    );
    const content = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 2, arbitrary: formula.map((text) => `=${text}`) },
    );
    const sheet = fc.dictionary(cell, content, { maxKeys: 18 });
    const edit = fc.tuple(fc.constantFrom('Chi', 'Tổng hợp'), cell, content);
    fc.assert(
      fc.property(sheet, sheet, fc.array(edit, { minLength: 1, maxLength: 3 }), (first, second, edits) => {
        const before: Record<string, Record<string, CellValue>> = { Chi: { ...first }, 'Tổng hợp': { ...second } };
        const calculated = withResults(before);
        const after: Record<string, Record<string, CellsByName[string]>> = structuredClone(calculated);
        const plain = structuredClone(before);
        const changes = new Map<string, { row: number; column: number }[]>();
        for (const [name, at, value] of edits) {
          (after[name] ?? {})[at] = value;
          (plain[name] ?? {})[at] = value;
          changes.set(name, [...(changes.get(name) ?? []), parseCellName(at) ?? assert.fail()]);
        }
        const book = bookOf(after);
        const renewed = new Map<CellSnapshot, CellValue>();
        const recalculated = recalculate(book, changes);
        for (const { cell: at, value } of recalculated.results) renewed.set(at, value);
        const unknown = new Set(recalculated.unknown.map(({ cell: at }) => at));
        const expected = withResults(plain);
        for (const { name, cells } of book.sheets) {
          for (const own of cells) {
            if (own.formula === undefined) continue;
            const wanted = expected[name]?.[cellName(own.row, own.column)];
            assert.ok(typeof wanted === 'object' && wanted !== null && 'formula' in wanted);
            if (wanted.value === null) continue;
            assert.ok(!unknown.has(own));
            assert.deepEqual(renewed.has(own) ? renewed.get(own) : own.value, wanted.value);
          }
        }
      }),
      { seed: 20_261_126, numRuns: 400 },
    );
  });
});

/** The cells with all results stored; what has none stores null. */
function withResults(
  sheets: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): Record<string, Record<string, CellsByName[string]>> {
  const book = bookOf(sheets);
  const results = computeMissing(book);
  return Object.fromEntries(
    book.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.map((cell) => {
          const computed = results.get(cell);
          const at = cellName(cell.row, cell.column);
          if (cell.formula === undefined) return [at, cell.value];
          return [at, stored(cell.formula, computed && 'value' in computed ? computed.value : null)];
        }),
      ),
    ]),
  );
}
