/** A workbook with as many wrong totals as are wanted, on the sheets of eight departments: a week's work for the pane. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';

const DEPARTMENTS = ['An', 'Bình', 'Cam', 'Đông', 'Giang', 'Hải', 'Linh', 'Triệu'] as const;
const HEAD = 5;
const PARTS = 3;

/** Each group is a total with three parts; the total of every group is wrong by an amount of its own. */
function sheetOf(department: string, groups: number, seed: number): SheetSnapshot {
  const cells: CellSnapshot[] = [
    { row: 0, column: 0, value: `UBND xã ${department}` },
    { row: 1, column: 0, value: 'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2021' },
    { row: 2, column: 0, value: 'Đơn vị: người' },
    ...['STT', 'Chỉ tiêu', 'Thực hiện'].map((value, column) => ({ row: HEAD - 1, column, value })),
  ];
  for (let group = 0; group < groups; group += 1) {
    const top = HEAD + group * (PARTS + 1);
    const parts = [311, 427, 593].map((base, at) => base + ((seed + group * 37 + at * 11) % 300));
    const total = parts.reduce((sum, part) => sum + part, 0) + 101 + ((group * 7) % 50);
    cells.push(
      { row: top, column: 0, value: String(group + 1) },
      { row: top, column: 1, value: `Nhóm ${String(group + 1)} xã ${department}, gồm` },
      { row: top, column: 2, value: total },
    );
    parts.forEach((value, at) => {
      cells.push(
        { row: top + 1 + at, column: 0, value: `${String(group + 1)}.${String(at + 1)}` },
        { row: top + 1 + at, column: 1, value: `Thôn ${String(at + 1)}` },
        { row: top + 1 + at, column: 2, value },
      );
    });
  }
  return { name: `Xã ${department}`, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** `each`: wrong totals on every one of the eight sheets. */
export function manyFindings(each: number): WorkbookSnapshot {
  return {
    file: 'tam-don-vi.xlsx',
    sha256: null,
    sheets: DEPARTMENTS.map((department, at) => sheetOf(department, each, at * 13)),
  };
}
