/** A workbook with everything that the plain description can say, for tests of the writer and of what reads or changes its files. */
import type { PlainWorkbook } from '../../src/hosts/xlsx-file';

export const FULL_BOOK: PlainWorkbook = {
  properties: { title: 'Biểu mẫu', creator: 'Phòng TC-KH' },
  names: [
    { name: 'tong_chi', refersTo: "'Biểu 95'!$C$3" },
    { name: 'Kỳ_báo_cáo', refersTo: "'Thông tin'!$A$1", sheet: 'Thông tin' },
  ],
  lockStructure: true,
  sheets: [
    {
      name: 'Thông tin',
      visibility: 'hidden',
      cells: [{ row: 0, column: 0, value: '  Đơn vị: <xã> & "phường"\n_x0041_ ' }],
    },
    {
      name: 'Biểu 95',
      cells: [
        {
          row: 0,
          column: 0,
          value: 'CHI NGÂN SÁCH',
          style: { font: { bold: true, size: 14 }, align: { horizontal: 'center', wrap: true }, border: 'thin' },
        },
        { row: 1, column: 0, value: 'Chi thường xuyên', style: { align: { indent: 2, vertical: 'center' } } },
        { row: 1, column: 2, value: 70067.5, style: { format: '#,##0.0', unlocked: true, fill: 'FFF2CC' } },
        { row: 2, column: 2, value: 70250, formula: 'SUM(C2:C2)+"1"', style: { format: '#,##0' } },
        { row: 3, column: 2, value: 0.518, style: { format: '0.0%' } },
        {
          row: 4,
          column: 0,
          value: null,
          runs: [{ text: 'diện tích (m' }, { text: '2', script: 'superscript' }, { text: ')', bold: true }],
        },
        { row: 4, column: 1, value: true },
        { row: 4, column: 2, value: { error: '#REF!' } },
        { row: 5, column: 2, value: 'chữ', formula: 'A1&"x"' },
        { row: 6, column: 2, value: null, formula: 'C2*2' },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      columns: [
        { column: 0, width: 30 },
        { column: 3, to: 4, width: 12, hidden: true },
      ],
      rows: [
        { row: 0, height: 30 },
        { row: 3, hidden: true },
      ],
      freeze: { rows: 1, columns: 1 },
      validations: [
        {
          ranges: [{ top: 1, left: 2, bottom: 1, right: 2 }],
          type: 'decimal',
          operator: 'at-least',
          formula1: '0',
          prompt: { title: 'Số liệu', text: 'Nhập số, đơn vị triệu đồng' },
          error: { title: 'Không hợp lệ', text: 'x'.repeat(300), style: 'warning' },
        },
        { ranges: [{ top: 7, left: 0, bottom: 8, right: 1 }], type: 'list', formula1: '"có,không"' },
      ],
      protection: { allowFormatColumns: true },
      print: {
        landscape: true,
        titleRows: { from: 0, to: 1 },
        area: { top: 0, left: 0, bottom: 6, right: 4 },
        footer: '&C&P/&N',
        centreHorizontally: true,
      },
      tabColour: 'C00000',
      gridLines: false,
      zoom: 90,
      autoFilter: { top: 1, left: 0, bottom: 6, right: 3 },
    },
    { name: '__proto__', visibility: 'very-hidden', cells: [] },
  ],
};
