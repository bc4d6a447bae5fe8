/** A large workbook of standard sheets, the same each time: title, unit, header, code row, outline, totals as formulas. */
import { writeXlsx } from '../../src/hosts/xlsx-file';
import type { CellStyle, PlainCell, PlainSheet } from '../../src/hosts/xlsx-file';

const HEAD: CellStyle = {
  font: { bold: true },
  align: { horizontal: 'center', vertical: 'center', wrap: true },
  border: 'thin',
};
const LABEL: CellStyle = { border: 'thin', align: { wrap: true } };
const TOTAL: CellStyle = { font: { bold: true }, border: 'thin', format: '#,##0' };
const FIGURE: CellStyle = { border: 'thin', format: '#,##0' };
const SHARE: CellStyle = { border: 'thin', format: '0.0' };
const FIRST_ROW = 6;
const GROUP = 10;
const ROMAN = ['', 'M', 'MM'];
const COLUMNS = [
  'Dự toán năm',
  'Thực hiện 6 tháng',
  'So sánh (%)',
  'Tỉnh giao',
  'Thị xã giao',
  'So sánh (%)',
  'Cùng kỳ năm trước',
  'Ước cả năm',
  'So sánh (%)',
];
const CODES = ['1', '2', '3=2/1', '4', '5', '6=5/4', '7', '8', '9=8/7'];

function roman(n: number): string {
  const digits = (value: number, one: string, five: string, ten: string): string =>
    value === 9 ? one + ten : value >= 5 ? five + one.repeat(value - 5) : value === 4 ? one + five : one.repeat(value);
  return (
    (ROMAN[Math.floor(n / 1000)] ?? '') +
    digits(Math.floor(n / 100) % 10, 'C', 'D', 'M') +
    digits(Math.floor(n / 10) % 10, 'X', 'L', 'C') +
    digits(n % 10, 'I', 'V', 'X')
  );
}

function sheet(index: number, rows: number): PlainSheet {
  let state = index + 1;
  const figure = (): number => 1000 + ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % 90_000);
  const cells: PlainCell[] = [
    { row: 0, column: 0, value: `BIỂU TỔNG HỢP SỐ ${String(index + 1)}`, style: { font: { bold: true, size: 14 } } },
    { row: 1, column: 0, value: '6 THÁNG ĐẦU NĂM 2021' },
    { row: 2, column: 8, value: 'Đơn vị: triệu đồng' },
    ...['STT', 'Nội dung', ...COLUMNS].map((value, column) => ({ row: 4, column, value, style: HEAD })),
    ...['A', 'B', ...CODES].map((value, column) => ({ row: 5, column, value, style: HEAD })),
  ];
  const values: number[][] = Array.from({ length: rows }, () => COLUMNS.map(() => figure()));
  for (let first = 0; first < rows; first += GROUP) {
    const parts = values.slice(first + 1, first + GROUP);
    values[first] = COLUMNS.map((_name, c) => parts.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  }
  values.forEach((row, r) => {
    const at = FIRST_ROW + r;
    const isTotal = r % GROUP === 0;
    cells.push({ row: at, column: 0, value: isTotal ? roman(r / GROUP + 1) : r % GROUP, style: LABEL });
    cells.push({
      row: at,
      column: 1,
      value: isTotal
        ? `Khoản mục lớn thứ ${String(r / GROUP + 1)}`
        : `Khoản chi thường xuyên số ${String(r)} của phường, xã`,
      style: LABEL,
    });
    row.forEach((value, c) => {
      const column = c + 2;
      const name = (n: number): string => String.fromCharCode(65 + n) + String(at + 1);
      if (c % 3 === 2) {
        const share = ((row[c - 1] ?? 0) / (row[c - 2] ?? 1)) * 100;
        cells.push({
          row: at,
          column,
          value: share,
          formula: `${name(column - 1)}/${name(column - 2)}*100`,
          style: SHARE,
        });
      } else if (isTotal) {
        const letter = String.fromCharCode(65 + column);
        const last = Math.min(at + GROUP, FIRST_ROW + rows);
        cells.push({
          row: at,
          column,
          value,
          formula: `SUM(${letter}${String(at + 2)}:${letter}${String(last)})`,
          style: TOTAL,
        });
      } else cells.push({ row: at, column, value, style: FIGURE });
    });
  });
  return {
    name: `Biểu ${String(index + 1)}`,
    cells,
    columns: [
      { column: 0, width: 6 },
      { column: 1, width: 40 },
      { column: 2, to: 10, width: 14 },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 10 }],
  };
}

/** The file's bytes: `sheets` sheets of `rows` lines with eleven cells each. */
export function largeBook(sheets = 20, rows = 2000): Promise<Uint8Array> {
  return writeXlsx({ sheets: Array.from({ length: sheets }, (_, i) => sheet(i, rows)) });
}
