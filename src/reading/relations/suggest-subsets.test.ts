import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const head: Typed[][] = [
  ['Đơn vị', 'Đàn gia cầm', '', '', 'Đàn bò'],
  ['', 'Tổng số', 'Trong đó', '', ''],
  ['', '', 'Gà', 'Vịt', ''],
];
const merges = ['B1:D1', 'C2:D2', 'A1:A3', 'B2:B3', 'E1:E3'];
const said = (...lines: Typed[][]): string[] =>
  examined({ rows: [...head, ...lines], merges }).accused.map((each) => each.split(':')[0] ?? '');

const lines: Typed[][] = [
  ['An', 5210, 3110, 1300, 71],
  ['Bình', 4120, 3007, 908, 44],
  ['Châu', 6093, 2450, 2999, 18],
  ['Duy', 3777, 1500, 1633, 25],
];

describe('columns under "trong đó"', () => {
  it('are no more than the column that they stand behind', () => {
    assert.deepEqual(said(...lines), []);
    assert.deepEqual(said(...lines.slice(0, 3), ['Duy', 3777, 15000, 1633, 25], ['Giang', 2800, 1400, 700, 33]), [
      'subset-within-whole/exceeds C7',
    ]);
  });

  it('are let be where most lines have more: then it is no part', () => {
    assert.deepEqual(said(...lines.map((row) => [row[0] ?? '', 40, ...row.slice(2)])), []);
  });
});
