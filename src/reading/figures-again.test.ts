/** A sheet read with other figures, on top of how it was read before, gives exactly what it gives by itself. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { drawBook, LAYOUTS, VARIANTS } from '../../test/support/office-books';
import { sheetArbitrary, sheetOf } from '../../test/support/random-sheets';
import { readAlong } from '../../test/support/read-along';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../core/snapshot';
import type { KeptReading } from './kept-reading';

/** More with KHOPSO_RUNS, for whoever changes what is kept. */
const RUNS = Number(process.env['KHOPSO_RUNS'] ?? 40);

interface Edit {
  readonly cell: number;
  readonly kind: keyof typeof VALUES;
  readonly number: number;
}

/** What a number becomes; those that may say something of the table's structure among them. */
const VALUES = {
  more: (value, { number }) => value + number,
  other: (_value, { number }) => number * 37,
  decimals: (value) => value + 0.25,
  nought: () => 0,
  below: (value) => -value,
  year: (_value, { number }) => 2000 + (number % 30),
  code: (_value, { number }) => 1 + (number % 9),
  'as above': (_value, { above }) => above ?? 1,
  'one more than above': (_value, { above }) => Number(above ?? 0) + 1,
  'one more than the left': (_value, { left }) => Number(left ?? 0) + 1,
  'as the heading': (value, { heading }) => (typeof heading === 'number' ? heading : value),
  text: (value) => String(value),
} as const satisfies Record<string, (value: number, beside: Beside) => CellValue>;

interface Beside {
  readonly number: number;
  readonly above: CellValue | undefined;
  readonly left: CellValue | undefined;
  readonly heading: CellValue | undefined;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  cell: fc.nat(5000),
  kind: fc.constantFrom(...(Object.keys(VALUES) as (keyof typeof VALUES)[])),
  number: fc.nat(3000),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

function edited(sheet: SheetSnapshot, { cell: at, kind, number }: Edit): SheetSnapshot {
  const numbers = sheet.cells.filter(({ value }) => typeof value === 'number');
  const cell = numbers[at % Math.max(1, numbers.length)];
  if (!cell) return sheet;
  const valueAt = (row: number, column: number): CellValue | undefined =>
    sheet.cells.find((each) => each.row === row && each.column === column)?.value;
  const heading = sheet.cells.find(({ column, value }) => column === cell.column && typeof value === 'number')?.value;
  const beside = {
    number,
    above: valueAt(cell.row - 1, cell.column),
    left: valueAt(cell.row, cell.column - 1),
    heading,
  };
  const value = VALUES[kind](Number(cell.value), beside);
  return { ...sheet, cells: sheet.cells.map((each): CellSnapshot => (each === cell ? { ...each, value } : each)) };
}

/** Plain data; figures of more digits than a double holds are large integers. */
const told = ({ reading }: KeptReading): unknown =>
  JSON.parse(JSON.stringify(reading, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));

let [kept, anew] = [0, 0];

/** Reads the sheets edit by edit, each time on top of the reading before, and beside that by themselves. */
function sameAfter(sheets: readonly SheetSnapshot[], all: readonly Edit[]): void {
  let before = readAlong(sheets, null);
  let now = sheets;
  for (const each of all) {
    const at = each.cell % now.length;
    const next = now.map((sheet, place) => (place === at ? edited(sheet, each) : sheet));
    const [one, other] = [now[at] as SheetSnapshot, next[at] as SheetSnapshot];
    const after = readAlong(next, before);
    assert.deepEqual(told(after), told(readAlong(next, null)), JSON.stringify(each));
    const table = before.sheets.get(one)?.tables?.tables[0];
    if (one !== other && table) {
      if (after.sheets.get(other)?.tables?.tables[0] === table) kept += 1;
      else anew += 1;
    }
    [before, now] = [after, next];
  }
}

/** Groups of a total and its parts, some by formulas, in columns that a fourth adds up, with a percentage; some totals are wrong. */
function longTable({ seed, group, wrong }: { seed: number; group: number; wrong: number }): SheetSnapshot {
  const cells: CellSnapshot[] = [{ row: 0, column: 0, value: 'TÌNH HÌNH THỰC HIỆN' }];
  const heads = ['STT', 'Nội dung', 'Quý I', 'Quý II', 'Cả hai quý', 'Kế hoạch', 'So sánh (%)'];
  heads.forEach((value, column) => cells.push({ row: 2, column, value }));
  const amount = (line: number, column: number): number =>
    1000 + ((line * 7919 + column * 104_729 + seed * 331) % 8000);
  for (let line = 0; line < LONG; line += 1) {
    const [row, isTotal] = [line + 3, line % group === 0];
    const parts = Array.from({ length: Math.min(group, LONG - line) - 1 }, (_, at) => line + at + 1);
    const figure = (column: number): number =>
      isTotal ? parts.reduce((sum, part) => sum + amount(part, column), 0) : amount(line, column);
    const off = isTotal && line / group < wrong ? 10 * (line + 1) : 0;
    const [first, second, plan] = [figure(2) + off, figure(3), figure(5)];
    const formula = isTotal && seed % 2 === 0 && off === 0 ? `SUM(C${String(row + 2)}:C${String(row + group)})` : null;
    cells.push({ row, column: 0, value: isTotal ? `${String(line / group + 1)}.` : '-' });
    cells.push({ row, column: 1, value: isTotal ? `Nhóm ${String(line / group + 1)}` : `Khoản số ${String(line)}` });
    cells.push({ row, column: 2, value: first, ...(formula === null ? {} : { formula }) });
    cells.push({ row, column: 3, value: second }, { row, column: 4, value: first - off + second });
    cells.push({ row, column: 5, value: plan });
    const share = Math.round(((first + second) / plan) * 1000) / 10;
    cells.push({ row, column: 6, value: share });
  }
  return { name: 'Dài', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

const LONG = 110;

describe('reading figures again', () => {
  it('says what a whole reading says, of random sheets', () => {
    fc.assert(
      fc.property(sheetArbitrary, edits, (spec, all) => {
        sameAfter(sheetOf(spec).workbook.sheets, all);
      }),
      { numRuns: RUNS },
    );
  });

  it('says what a whole reading says, of books as offices make them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(...VARIANTS),
        fc.nat(50),
        edits,
        (layout, variant, seed, all) => {
          sameAfter(drawBook(layout, variant, `figures ${String(seed)}`).snapshot.sheets, all);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('says what a whole reading says, of long tables that are edited again and again', () => {
    const long = fc.record({ seed: fc.nat(1000), group: fc.integer({ min: 3, max: 12 }), wrong: fc.nat(4) });
    fc.assert(
      fc.property(long, fc.array(edit, { minLength: 3, maxLength: 8 }), (table, all) => {
        sameAfter([longTable(table)], all);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  /** Two columns behind labels; the last line's figure becomes another one. */
  function afterLast(first: readonly number[], second: readonly number[], last: number): boolean {
    const cells: CellSnapshot[] = ['Nội dung', 'Năm', 'Số lượng'].map((value, column) => ({ row: 0, column, value }));
    first.forEach((value, at) => {
      cells.push({ row: at + 1, column: 0, value: `Khoản thứ ${'abcdefgh'.charAt(at)}` });
      cells.push({ row: at + 1, column: 1, value }, { row: at + 1, column: 2, value: second[at] ?? 0 });
    });
    const base: Omit<SheetSnapshot, 'cells'> = {
      ...{ name: 'Sổ', visibility: 'visible' },
      ...{ merges: [], hiddenRows: [], hiddenColumns: [] },
    };
    const before = { ...base, cells };
    const now = {
      ...base,
      cells: cells.map((cell) => (cell.row === first.length && cell.column === 1 ? { ...cell, value: last } : cell)),
    };
    const read = readAlong([before], null);
    const after = readAlong([now], read);
    assert.deepEqual(told(after), told(readAlong([now], null)));
    return after.sheets.get(now)?.tables?.tables[0] === read.sheets.get(before)?.tables?.tables[0];
  }

  it('reads a column anew that becomes one of years, and keeps one of figures', () => {
    const amounts = [15, 340, 77, 1280, 96];
    assert.equal(afterLast([2017, 2018, 2019, 700, 5000], amounts, 2021), false);
    assert.equal(afterLast([2017, 2018, 2019, 700, 2021], amounts, 5000), false);
    assert.equal(afterLast([417, 2518, 19, 2920, 321], amounts, 5000), true);
  });

  it('keeps how most tables are built, and reads it anew where a figure may tell another thing', () => {
    assert.ok(kept > anew && anew > 0, JSON.stringify({ kept, anew }));
  });
});
