/** Formulas with numbers of their own, as they are read. */
import { strict as assert } from 'node:assert';
import { toText } from '../../core/decimal';
import type { CellSnapshot } from '../../core/snapshot';
import { readWorkbooks } from '..';

type Made = readonly [number, string];

/** "D3 = C3 · 1.1": what the formulas of the last column work out. */
function told(...made: readonly Made[]): string[] {
  const rows: (string | number | Made)[][] = [
    ['STT', 'Nội dung', 'Thực hiện', 'Kế hoạch'],
    ...made.map((each, at): (string | number | Made)[] => [
      String(at + 1),
      `Khoản ${String(at)}`,
      100 * (at + 1),
      each,
    ]),
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((given, column): CellSnapshot =>
      typeof given === 'object'
        ? { row: at, column, value: given[0], formula: given[1] }
        : { row: at, column, value: given },
    ),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { facts, workedOut = [] } = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  const cell = (fact: number): string => facts[fact]?.at.cell ?? '';
  return workedOut.map(
    ({ whole, parts, plus, times, digits }) =>
      `${cell(whole)} = (${parts.map(({ fact, sign }) => (sign < 0 ? '-' : '') + cell(fact)).join(' ')} + ${toText(plus)}) * ${toText(times)}${digits === null ? '' : ` to ${String(digits)}`}`,
  );
}

describe('formulas with numbers of their own', () => {
  it('are cells added up with a number, or times one', () => {
    assert.deepEqual(told([110, 'C2*1.1'], [320, 'C3+120'], [335, 'ROUND(C4*111.7%,0)'], [360, '(C2+C3)*1.2']), [
      'D2 = (C2 + 0) * 1.1',
      'D3 = (C3 + 120) * 1',
      'D4 = (C4 + 0) * 1.117 to 0',
      'D5 = (C2 C3 + 0) * 1.2',
    ]);
  });

  it('are not told where the result is another than they come to, or where more is worked out', () => {
    assert.deepEqual(told([115, 'C2*1.1'], [20000, 'C2*C3'], [450, 'C3*2+50'], [0.25, 'C2/C5']), [
      'D4 = (C3 + 25) * 2',
    ]);
  });
});
