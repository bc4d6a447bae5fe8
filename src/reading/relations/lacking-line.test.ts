/** A total that has more than its numbered list in every column: a line at its end may be gone. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { readWorkbooks } from '..';

type Row = readonly (string | number | null)[];

/** What is said of wholes: "C5 warning". */
function told(...rows: readonly Row[]): string[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { facts, relations } = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  return relations
    .filter((relation) => verdictOf(facts, relation).status === 'fails')
    .map(({ whole, force }) => `${facts[whole]?.at.cell ?? ''} ${force}`)
    .sort();
}

const HEAD: Row = ['STT', 'Đơn vị', 'Số hộ', 'Nhân khẩu', 'Diện tích'];
const LIST: readonly Row[] = [
  HEAD,
  ['1', 'Xã An', 412, 1718, 2204],
  ['2', 'Xã Bình', 377, 1502, 1871],
  ['3', 'Xã Châu', 515, 2197, 2686],
];
const lost = (...figures: readonly number[]): Row => [null, 'Tổng cộng', ...figures];

describe('a total over a numbered list', () => {
  it('that has more than its lines in every column may lack the last of them', () => {
    assert.deepEqual(told(...LIST, lost(1594, 6621, 8127)), ['C5 warning', 'D5 warning', 'E5 warning']);
  });

  it('is of something else where the lines are of no number, or the rest is no line of theirs', () => {
    const unnumbered = LIST.map(([, ...others]): Row => [null, ...others]);
    assert.deepEqual(told(...unnumbered, lost(1594, 6621, 8127)), [], 'a selection');
    assert.deepEqual(told(...LIST, lost(9594, 46_621, 58_127)), [], 'far more than the lines');
    assert.deepEqual(told(...LIST, lost(1594, 4621, 8127)), [], 'less than the lines in one column');
    assert.deepEqual(told(...LIST, lost(1594, 5417, 8127)).includes('C5 warning'), false, 'one column adds up');
  });
});

describe('one group that lacks something in every column', () => {
  const group = (name: string, whole: readonly number[], ...lines: readonly Row[]): Row[] => [
    [name.toUpperCase(), ...whole],
    ...lines.map(([label, ...figures]) => [`    ${String(label)}`, ...figures]),
  ];
  const first = group('Cấp tỉnh', [652, 316], ['Sở An', 184, 95], ['Sở Bình', 468, 221]);
  const second = group('Cấp huyện', [474, 285], ['Huyện Châu', 157, 126], ['Huyện Duy', 317, 159]);
  const third = group('Cấp xã', [419, 233], ['Xã Êm', 138, 73], ['Xã Giang', 154, 87], ['Xã Hải', 27, 18]);
  const head: Row = ['Đơn vị', 'Đã nhận', 'Đã xong'];

  it('may lack a line where all others are the sums of theirs', () => {
    assert.deepEqual(told(head, ...first, ...second, ...third), ['B8 warning', 'C8 warning']);
  });

  it('is not accused where another one is not either', () => {
    const other = group('Cấp huyện', [974, 785], ['Huyện Châu', 157, 126], ['Huyện Duy', 317, 159]);
    assert.deepEqual(told(head, ...first, ...other, ...third), []);
  });
});
