/** Lines between the heads of a total are what each head is made of, where they look otherwise. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../../core/snapshot';
import { readWorkbooks } from '..';

type Row = readonly (string | number | null)[];

/** Sums down that are claimed, "B2 = B3 + B4", of the first column of figures. */
function sums(first: string, ...rows: readonly Row[]): string[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { facts, relations } = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  const name = (fact: number): string => facts[fact]?.at.cell ?? '';
  return relations
    .filter(({ whole, kind }) => kind === 'sum' && name(whole).startsWith(first))
    .map(({ whole, parts, source }) => `${source}: ${name(whole)} = ${parts.map(({ fact }) => name(fact)).join(' + ')}`)
    .filter((text) => !text.startsWith('figures') && !text.startsWith('words'))
    .sort();
}

const LINES: readonly Row[] = [
  ['Khiếu nại', null, 120, 116],
  [null, 'Đất đai', 53, 49],
  [null, 'Môi trường', 67, 67],
  ['Tố cáo', null, 206, 214],
  [null, 'Tham nhũng', 128, 131],
  [null, 'Chế độ', 78, 83],
];

describe('groups that a total tells', () => {
  it('are the lines between its heads, under the total and above it', () => {
    const head: Row = ['Chỉ tiêu', null, 'Kỳ này', 'Kỳ trước'];
    const total: Row = ['TỔNG SỐ', null, 326, 330];
    assert.deepEqual(sums('C', head, total, ...LINES), ['outline: C3 = C4 + C5', 'outline: C6 = C7 + C8']);
    assert.deepEqual(sums('C', head, ...LINES, total), ['outline: C2 = C3 + C4', 'outline: C5 = C6 + C7']);
  });

  it('are told of no lines that look like their heads', () => {
    const rows = LINES.map(([head, line, ...figures]): Row => [head ?? line ?? null, ...figures]);
    const told = sums('B', ['Chỉ tiêu', 'Kỳ này', 'Kỳ trước'], ['TỔNG SỐ', 326, 330], ...rows);
    assert.deepEqual(told, []);
  });

  it('are told by heads in capitals, though one of them breaks in one column of two', () => {
    const rows = (prior: number): readonly Row[] => [
      ['Chỉ tiêu', 'Kỳ này', 'Kỳ trước'],
      ['TỔNG SỐ', 326, 330],
      ['KHIẾU NẠI', 120, 116],
      ['Đất đai', 53, prior],
      ['Môi trường', 67, 67],
      ['TỐ CÁO', 206, 214],
      ['Tham nhũng', 128, 131],
      ['Chế độ', 78, 83],
    ];
    const groups = ['outline: C3 = C4 + C5', 'outline: C6 = C7 + C8'];
    assert.deepEqual(sums('C', ...rows(49)), groups);
    assert.deepEqual(sums('C', ...rows(94)), groups);
  });
});
