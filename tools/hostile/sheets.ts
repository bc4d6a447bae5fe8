/** Pieces of hostile sheets, as XML: heads that are read as tables, rows, cells. */
export const text = (value: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

export const number = (value: number | string, formula = ''): string =>
  `<c>${formula === '' ? '' : `<f>${formula}</f>`}<v>${String(value)}</v></c>`;

export const row = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

export const repeated = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Title, unit and headings; figures begin on row 4 in column C. */
export function head(columns: readonly string[] = ['Dự toán', 'Thực hiện', 'Lũy kế']): string {
  return [
    [text('BIỂU TỔNG HỢP 6 THÁNG ĐẦU NĂM 2021')],
    [text('Đơn vị: triệu đồng')],
    ['STT', 'Nội dung', ...columns].map(text),
  ]
    .map(row)
    .join('');
}

/** A table of `lines` numbered lines, `figures` giving those of each; `behind` stands after the cells. */
export function table(lines: number, figures: (row: number) => readonly string[], behind = ''): string {
  const rows = repeated(lines, (at) => row([number(at + 1), text(`Mục ${String(at + 1)}`), ...figures(at + 4)]));
  return `<sheetData>${head()}${rows.join('')}</sheetData>${behind}`;
}
