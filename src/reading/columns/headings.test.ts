import { strict as assert } from 'node:assert';
import { readHeadings, yearInHeading, periodInHeading } from './headings';
import { SheetGrid } from '../sheet';

const grid = (rows: readonly (readonly string[])[], merges: [number, number, number, number][] = []): SheetGrid =>
  new SheetGrid({
    name: 'Biểu',
    visibility: 'visible',
    cells: rows.flatMap((row, at) =>
      row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column, value }])),
    ),
    merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    hiddenRows: [],
    hiddenColumns: [],
  });
const frame = (header: number[], right: number) => ({
  left: 0,
  right,
  header,
  codeRow: null,
  body: [],
  titleTop: 0,
  bottom: header.length,
});

describe('headings', () => {
  it('gives each column its path, and each level what it spans', () => {
    const sheet = grid(
      [
        ['Chỉ tiêu', 'So sánh', '', 'Ghi chú'],
        ['', 'Dự toán', 'Cùng kỳ', ''],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 0, 2],
        [0, 3, 1, 3],
      ],
    );
    const paths = readHeadings(sheet, frame([0, 1], 3));
    assert.deepEqual(
      paths.map((path) => path.map(({ text, left, right }) => `${text} ${String(left)}-${String(right)}`)),
      [['Chỉ tiêu 0-0'], ['So sánh 1-2', 'Dự toán 1-1'], ['So sánh 1-2', 'Cùng kỳ 2-2'], ['Ghi chú 3-3']],
    );
  });

  it('lets a group heading that nobody merged stand over the blanks to its right', () => {
    const paths = readHeadings(
      grid([
        ['Xã', 'Đàn lợn', '', 'Đàn bò', ''],
        ['', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      ]),
      frame([0, 1], 4),
    );
    assert.deepEqual(
      paths.map((path) => path.map(({ text }) => text).join(' / ')),
      ['Xã', 'Đàn lợn / Kế hoạch', 'Đàn lợn / Thực hiện', 'Đàn bò / Kế hoạch', 'Đàn bò / Thực hiện'],
    );
    assert.deepEqual(
      paths.slice(1).map(([group]) => [group?.left, group?.right]),
      [
        [1, 2],
        [1, 2],
        [3, 4],
        [3, 4],
      ],
    );
  });

  it('finds the year and the period that a heading names', () => {
    assert.equal(yearInHeading(['Thực hiện 6 tháng năm 2023']), 2023);
    assert.equal(yearInHeading(['Năm 2024', 'So với 2023 (%)']), 2023);
    assert.equal(yearInHeading(['Giai đoạn 2021-2025']), null);
    assert.equal(yearInHeading(['1.2021 đồng']), null);
    assert.equal(periodInHeading(['Năm 2024', '6 tháng'])?.id, '2024');
    assert.equal(periodInHeading(['Ước thực hiện 6 tháng năm 2024'])?.id, '2024-H1');
  });
});
