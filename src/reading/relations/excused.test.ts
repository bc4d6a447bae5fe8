/** Breaks that are none: a fuller sum, a formula of its own, another table's cells, figures beside the table. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { readWorkbooks } from '..';

/** A figure made by a formula: its result, and the formula. */
type Made = readonly [number, string];
type Row = readonly (string | number | null | Made)[];

function read(...rows: readonly Row[]): ReturnType<typeof readWorkbooks> {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((given, column): CellSnapshot[] => {
      if (given === null) return [];
      if (typeof given !== 'object') return [{ row: at, column, value: given }];
      return [{ row: at, column, value: given[0], formula: given[1] }];
    }),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
}

/** Wholes that break, as "C2" where they are errors, "C2?" where they are warnings. */
function told(...rows: readonly Row[]): string[] {
  const { facts, relations } = read(...rows);
  return relations
    .filter((relation) => {
      const verdict = verdictOf(facts, relation);
      return verdict.status === 'fails' && verdict.code !== 'remainder' && verdict.code !== 'within-rounding';
    })
    .map(({ whole, force }) => `${facts[whole]?.at.cell ?? ''}${force === 'error' ? '' : '?'}`)
    .sort();
}

const IN_ALL: Row = ['STT', 'Đơn vị', 'Tổng số', 'Vốn trong nước', 'Vốn ngoài nước', 'Chi dự trữ'];
const units = (more: readonly Row[]): Row[] => [
  IN_ALL,
  ['1', 'Sở Y tế', 3105, 959, 2146],
  ['2', 'Sở Giáo dục', 3221, 552, 2669],
  ['3', 'Sở Tư pháp', 688, 658, 30],
  ['4', 'Sở Tài chính', 1025, 704, 321],
  ['5', 'Sở Xây dựng', 927, 587, 340],
  ...more,
];

describe('breaks that are none', () => {
  it('a column that is blank in most lines is a part where it is filled', () => {
    assert.deepEqual(told(...units([['6', 'Sở Nông nghiệp', 7262, 2529, 4053, 680]])), []);
    assert.deepEqual(told(...units([['6', 'Sở Nông nghiệp', 7262, 2529, 4053]])), ['C7']);
    assert.deepEqual(told(...units([['6', 'Sở Nông nghiệp', 7262, 2529, 4053, 110]])), ['C7']);
  });

  const years = (...last: readonly Row[]): Row[] => [
    ['Khoản', '2019', '2020', '2021', '2022'],
    ['Vé thường', 412, 377, 305, 290],
    ['Vé tháng', 118, 102, 166, 104],
    ['Vé điện tử', null, null, null, 613],
    ['Vé khác', 33, 41, 27, 52],
    ...last,
  ];
  it("a sum that takes in a line which was blank before is not measured by its neighbours'", () => {
    const totals: Row = ['Cộng', [563, 'B2+B3+B5'], [520, 'C2+C3+C5'], [498, 'D2+D3+D5'], [1059, 'E2+E3+E4+E5']];
    assert.deepEqual(told(...years(totals)), []);
  });

  it('a link to another sheet is not measured by the formulas of the table beside it; a figure typed among them is', () => {
    const rows = (last: number | Made): Row[] => [
      ['Vùng', 'A', 'B', 'C', 'D'],
      ['Bắc', 412, 377, 305, 29],
      ['Nam', 118, 102, 166, 14],
      ['Đông', 33, 41, 27, 52],
      ['Gộp', [530, 'B2+B3'], [479, 'C2+C3'], [471, 'D2+D3'], last],
    ];
    assert.deepEqual(told(...rows([88, "'Sheet 9'!D9"])), []);
    assert.deepEqual(told(...rows(88)), ['E5']);
  });

  it('years that a table beside calls its lines by are no figures of the formulas beside them', () => {
    const rows = [2011, 2012, 2013, 2014, 2015].map((year, at): Row => [
      `Vùng ${String(at)}`,
      at === 4 ? [1080, 'SUM(B2:B5)'] : 100 + at * 113,
      at === 4 ? [1474, 'SUM(C2:C5)'] : 200 + at * 113 - 9 * at,
      year,
    ]);
    assert.deepEqual(
      told(['Vùng', 'Nam', 'Nữ', 'Năm'], ...rows).filter((cell) => cell.startsWith('D')),
      [],
    );
  });

  it('a formula that takes in a number above the table is not recomputed without it, and that is said', () => {
    const rows: Row[] = [
      [null, null, 20.5],
      ['STT', 'Mặt hàng', 'Lượng'],
      ['1', 'Gạo', 6.1],
      ['2', 'Cà phê', 8.4],
      ['3', 'Chè', 8.7],
      [null, 'Gộp', [43.7, 'C1+C3+C4+C5']],
    ];
    assert.deepEqual(told(...rows), []);
    const { observations, relations, facts } = read(...rows);
    assert.deepEqual(
      observations.filter(({ kind }) => kind === 'not-asked').map(({ at, related }) => [at.cell, related[0]?.cell]),
      [['C6', 'C1']],
    );
    assert.equal(
      relations.some(({ whole }) => facts[whole]?.at.cell === 'C6'),
      false,
    );
  });
});
