/** A total whose own formula takes the wrong cells is held against its list, however many columns the formula was filled across. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { readWorkbooks } from '..';

/** A figure made by a formula: its result, and the formula. */
type Made = readonly [number, string];
type Row = readonly (string | number | null | Made)[];

/** Wholes that break as "C2" where they are errors, "C2?" where they are warnings. */
function told(...rows: readonly Row[]): string[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((given, column): CellSnapshot[] => {
      if (given === null) return [];
      if (typeof given !== 'object') return [{ row: at, column, value: given }];
      return [{ row: at, column, value: given[0], formula: given[1] }];
    }),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { facts, relations } = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  return relations
    .filter((relation) => relation.kind === 'sum' && verdictOf(facts, relation).status === 'fails')
    .map(({ whole, force }) => `${facts[whole]?.at.cell ?? ''}${force === 'error' ? '' : '?'}`)
    .sort();
}

const HEAD: Row = ['STT', 'Đơn vị', 'Số hộ', 'Nhân khẩu', 'Diện tích'];
const LIST: Row[] = [
  ['1', 'Xã An', 412, 1718, 2204],
  ['2', 'Xã Bình', 377, 1502, 1871],
  ['3', 'Xã Châu', 305, 1266, 1540],
  ['4', 'Xã Duy', 290, 1204, 1366],
];
const above = (...totals: readonly (number | Made)[]): string[] => told(HEAD, [null, 'Tổng cộng', ...totals], ...LIST);

describe('formulas that fall short of their list', () => {
  it('are told in every column that they were filled across, above the list and below it', () => {
    const short: Made[] = [
      [1094, 'SUM(C3:C5)'],
      [4486, 'SUM(D3:D5)'],
      [5615, 'SUM(E3:E5)'],
    ];
    assert.deepEqual(above(...short), ['C2', 'D2', 'E2']);
    const below = short.map(([value, formula]): Made => [value, formula.replaceAll('3', '2').replaceAll('5', '4')]);
    assert.deepEqual(told(HEAD, ...LIST, [null, 'Tổng cộng', ...below]), ['C6', 'D6', 'E6']);
  });

  it('are told where each leaves out other lines, and where one alone does', () => {
    assert.deepEqual(above([789, 'SUM(C3:C4)'], [4486, 'SUM(D3:D5)'], [6981, 'SUM(E3:E6)']), ['C2', 'D2']);
    assert.deepEqual(above([1079, 'C3+C4+C6'], [5690, 'SUM(D3:D6)'], [6981, 'SUM(E3:E6)']), ['C2']);
  });

  it('are told where one takes a single line of two, as a sum or as a copy', () => {
    const two = (own: string): string[] =>
      told(HEAD, [null, 'Tổng cộng', [789, 'SUM(C3:C4)'], [1718, own], [4075, 'SUM(E3:E4)']], ...LIST.slice(0, 2));
    for (const own of ['SUM(D3:D3)', 'SUM(D3)', 'D3']) assert.deepEqual(two(own), ['D2'], own);
    assert.deepEqual(told(HEAD.slice(0, 3), ...LIST.slice(0, 2).map((line) => line.slice(0, 3)), [null, 'Tổng cộng', [412, 'SUM(C2:C2)']]), ['C4']); // prettier-ignore
  });

  it('are told of a numbered group as of a total', () => {
    const group = (number: string, ...totals: readonly Made[]): Row => [number, `Khu ${number}`, ...totals];
    const rows = (last: number): Row[] => [
      HEAD.slice(0, 4),
      group('I', [last === 5 ? 1094 : 789, `SUM(C3:C${String(last)})`], [last === 5 ? 4486 : 3220, `SUM(D3:D${String(last)})`]), // prettier-ignore
      ...LIST.slice(0, 3).map((line) => line.slice(0, 4)),
      group('II', [560, 'SUM(C7:C8)'], [2370, 'SUM(D7:D8)']),
      ['1', 'Xã Duy', 290, 1204],
      ['2', 'Xã Êm', 270, 1166],
    ];
    assert.deepEqual(told(...rows(4)), ['C2', 'D2']);
    assert.deepEqual(told(...rows(5)), []);
  });

  it('are none where a subtotal among them stands for its lines, and where they take only what is picked here and there', () => {
    const rows = (...totals: readonly Made[]): string[] =>
      told(
        HEAD.slice(0, 4),
        ['1', 'Miền núi', [682, 'C3+C4'], [2768, 'D3+D4']],
        ['2', 'Xã An', 377, 1502],
        ['3', 'Xã Bình', 305, 1266],
        ['4', 'Đồng bằng', [702, 'C6+C7'], [2922, 'D6+D7']],
        ['5', 'Xã Châu', 412, 1718],
        ['6', 'Xã Duy', 290, 1204],
        [null, 'Tổng cộng', ...totals],
      );
    assert.deepEqual(rows([1384, 'C2+C5'], [5690, 'D2+D5']), []);
    assert.deepEqual(above([702, 'C3+C6'], [2922, 'D3+D6'], [3570, 'E3+E6']), []);
  });
});

describe('typed totals that lack one line of their list', () => {
  it('are worth a warning in every column, as long as it is one and the same line', () => {
    assert.deepEqual(above(1094, 4486, 5615), ['C2?', 'D2?', 'E2?']);
    assert.deepEqual(above(1094, 4188, 5441), []);
  });
});

describe('formulas that add another column', () => {
  it('are told beside their sound neighbours, and where there is only one', () => {
    assert.deepEqual(above([5690, 'SUM(D3:D6)'], [5690, 'SUM(D3:D6)'], [6981, 'SUM(E3:E6)']), ['C2']);
    assert.deepEqual(
      told(
        HEAD.slice(0, 4),
        [null, 'Tổng cộng', [5690, 'SUM(D3:D6)'], [5690, 'SUM(D3:D6)']],
        ...LIST.map((line) => line.slice(0, 4)),
      ),
      ['C2'],
    );
    const small = [412, 377, 305, 290].map((households, at): Row => [String(at + 1), `Tổ ${String(at)}`, households, 80 + at * 10]); // prettier-ignore
    assert.deepEqual(
      told(HEAD.slice(0, 4), [null, 'Tổng cộng', [380, 'SUM(D3:D6)'], [380, 'SUM(D3:D6)']], ...small),
      ['C2'],
      'a total among its parts is no sign of a rate where the formula says how it came there',
    );
  });
});
