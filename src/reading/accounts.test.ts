/** Every numeric cell of a read sheet is exactly one of: a figure, no figure with its why, outside every table. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseCellName } from '../core/cell-address';
import type { CellAccount, Reading } from '../core/reading';
import type { CellSnapshot, SheetSnapshot } from '../core/snapshot';
import { readWorkbooks } from './index';

const sheetOf = (cells: readonly CellSnapshot[], merges: SheetSnapshot['merges'] = []): SheetSnapshot => ({
  name: 'Biểu',
  visibility: 'visible',
  cells,
  merges,
  hiddenRows: [],
  hiddenColumns: [],
});

type Typed = string | number | Partial<CellSnapshot> | null;

const sheet = (rows: readonly (readonly Typed[])[]): SheetSnapshot =>
  sheetOf(
    rows.flatMap((row, at) =>
      row.flatMap((typed, column): CellSnapshot[] => {
        if (typed === null || typed === '') return [];
        return [{ row: at, column, value: null, ...(typeof typed === 'object' ? typed : { value: typed }) }];
      }),
    ),
  );

const read = (each: SheetSnapshot): Reading => readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [each] }], []);

/** Every cell that a reading accounts for, with what it is; throws where one stands twice. */
function accounted(reading: Reading, each: SheetSnapshot): Map<string, string> {
  const seen = new Map<string, string>();
  const add = (key: string, what: string): void => {
    assert.ok(!seen.has(key), `${key} is ${seen.get(key) ?? ''} and ${what}`);
    seen.set(key, what);
  };
  for (const fact of reading.facts) {
    const place = parseCellName(fact.at.cell);
    add(`${String(place?.row)}:${String(place?.column)}`, 'fact');
  }
  const filled = new Set(each.cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
  for (const account of reading.accounts) {
    const ranges = [
      ...account.notFigures.map(({ range, why, cells }) => ({ range, what: why, cells })),
      ...account.outside.map(({ range, cells }) => ({ range, what: 'outside', cells })),
    ];
    for (const { range, what, cells } of ranges) {
      let counted = 0;
      for (let row = range.top; row <= range.bottom; row += 1)
        for (let column = range.left; column <= range.right; column += 1) {
          if (!filled.has(`${String(row)}:${String(column)}`)) continue;
          add(`${String(row)}:${String(column)}`, what);
          counted += 1;
        }
      assert.equal(counted, cells, `cells of ${JSON.stringify(range)}`);
    }
  }
  return seen;
}

const only = (reading: Reading): CellAccount => {
  const [account] = reading.accounts;
  assert.ok(account);
  return account;
};

const cell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 5000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1990, max: 2030 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'STT',
      'Nội dung',
      'Năm 2024',
      'Thu',
      'Chi',
      'Tổng cộng',
      'A',
      'I',
      '1',
      '1.1',
      'Mã',
      'Xã An',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('(1)', '(*)', '-', '…', 'x', '1.694', '12,5', '6 tháng', '05', '25,3%', '1=2+3'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 40_000, max: 46_000 }).map((value) => ({ value, format: 'dd/mm/yyyy' })) },
  { weight: 1, arbitrary: fc.constant({ value: null, formula: 'A1+1' }) },
);

describe('accounts of cells', () => {
  it('count every number of a random sheet once, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 24 }), (rows) => {
        const each = sheet(rows);
        const reading = read(each);
        if (each.cells.length === 0) return;
        const seen = accounted(reading, each);
        for (const { row, column, value } of each.cells)
          if (typeof value === 'number')
            assert.ok(seen.has(`${String(row)}:${String(column)}`), `${String(row)}:${String(column)} is nowhere`);
        assert.equal(seen.size, only(reading).numeric);
      }),
      { numRuns: 400, seed: 20260101 },
    );
  });

  it('say why a number is no figure', () => {
    const reading = read(
      sheet([
        ['TÌNH HÌNH THU', null, null, null, null, 2020],
        ['STT', 'Mã', 'Nội dung', 2023, 2024, 'Ngày nhập'],
        ['A', null, 'B', 1, 2, null],
        [1, 10003, 'Thu', 50, '(1)', { value: 45_000, format: 'dd/mm/yyyy' }],
        [2, 10004, 'Phí', 60, 70, { value: 45_001, format: 'dd/mm/yyyy' }],
        [],
        ['Ghi chú: số sơ bộ'],
        [null, null, null, null, null, null, null, 17],
      ]),
    );
    const { notFigures, outside, numeric } = only(reading);
    const listed = notFigures.flatMap(
      ({ why, range, cells }) => `${why} ${String(range.top)}:${String(range.left)} ${String(cells)}`,
    );
    assert.deepEqual(listed.sort(), [
      'code 2:3 2',
      'code 3:1 2',
      'date 3:5 2',
      'line-number 3:0 2',
      'note-mark 3:4 1',
      'year 1:3 2',
    ]);
    assert.deepEqual(
      outside.map(({ range }) => `${String(range.top)}:${String(range.left)}`),
      ['0:5', '7:7'],
    );
    assert.equal(numeric, reading.facts.length + 11 + 2);
  });
});
