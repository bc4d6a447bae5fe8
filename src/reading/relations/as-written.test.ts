/** Lines of different units that a program adds all the same. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const LINES: readonly (readonly [string, string, readonly number[]])[] = [
  ['1', 'Tấn', [447, 1204, 21, 24, 310, 77]],
  ['2', 'Tấn', [535, 28, 152, 203, 44, 91]],
  ['3', 'Kg', [6000, 1178, 3542, 3390, 15, 803]],
  ['4', 'Con', [72, 58, 219, 229, 1040, 6]],
];

function sheet(change: (figure: number, line: number, column: number) => number): readonly string[] {
  const sums = [0, 1, 2, 3, 4, 5].map((column) => LINES.reduce((sum, [, , own]) => sum + (own[column] ?? 0), 0));
  return examined({
    rows: [
      ['SẢN PHẨM CHĂN NUÔI'],
      ['STT', 'Sản phẩm', 'Đơn vị tính', 'Năm 2019', 'Năm 2020', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
      ['I', 'Chăn nuôi', 'Tấn', ...sums],
      ...LINES.map(([number, unit, own], line): Typed[] => [
        number,
        `Sản phẩm ${number}`,
        unit,
        ...own.map((figure, column) => change(figure, line, column)),
      ]),
    ],
  }).accused;
}

describe('reading/relations: figures added as they stand', () => {
  it('a sum over lines of several units that the figures show is asked, and what breaks it is a warning', () => {
    assert.deepEqual(
      sheet((figure) => figure),
      [],
    );
    const broken = sheet((figure, line, column) => (line === 2 && column === 1 ? 1260 : figure));
    assert.deepEqual(
      broken.map((each) => each.split(':')[0]),
      ['total-equals-parts/mismatch E3'],
    );
  });

  it('one that holds in few columns is none', () => {
    assert.deepEqual(
      sheet((figure, line, column) => (line === 2 && column > 2 ? figure + 17 * column : figure)),
      [],
    );
  });
});
