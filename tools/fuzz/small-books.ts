/** Small workbooks to spoil, for a case has to be cheap: a plan with totals and shares, what quarters add up to, two sheets that must agree. */
import { writeXlsx, type PlainWorkbook } from '../../src/hosts/xlsx-file';

type Cell = string | number | readonly [value: number, formula: string] | null;

/** A sheet of rows, each from column A on. */
function sheet(name: string, rows: readonly (readonly Cell[])[]): PlainWorkbook['sheets'][number] {
  return {
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null) return [];
        return typeof cell === 'object'
          ? [{ row, column, value: cell[0], formula: cell[1] }]
          : [{ row, column, value: cell }];
      }),
    ),
  };
}

const PLAN = sheet('Cây xanh', [
  ['KẾT QUẢ TRỒNG CÂY XANH 6 THÁNG ĐẦU NĂM 2024'],
  [null, null, null, 'Đơn vị tính: cây'],
  ['STT', 'Nội dung', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  ['I', 'Cây đường phố', [1_200, 'C5+C6'], [930, 'D5+D6'], [77.5, 'D4/C4*100']],
  ['1', 'Trồng mới', 800, 610, [76.25, 'D5/C5*100']],
  ['2', 'Trồng thay', 400, 320, [80, 'D6/C6*100']],
  ['II', 'Cây công viên', 350, 364, [104, 'D7/C7*100']],
  [null, 'Tổng cộng', [1_550, 'C4+C7'], [1_294, 'D4+D7'], [83.48, 'ROUND(D8/C8*100,2)']],
]);

const QUARTERS = sheet('Thu phí', [
  ['THU PHÍ CHỢ NĂM 2023'],
  [null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
  ['STT', 'Chợ', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
  ['1', 'Chợ trung tâm', 120.5, 131, 128.4, 140.1, 520],
  ['2', 'Chợ phường 2', 44, 46.2, 45.3, 51.5, 187],
  ['3', 'Chợ phường 5', 30.1, 29.9, 33, 37, 130],
  [null, 'Cộng', 194.6, 207.1, 206.7, 228.6, 837],
]);

const SAME_LINES = sheet('So sánh', [
  ['THU PHÍ CHỢ NĂM 2023 SO VỚI NĂM 2022'],
  ['STT', 'Chợ', 'Năm 2022', 'Năm 2023', 'Tăng, giảm', 'So sánh (%)'],
  ['1', 'Chợ trung tâm', 500, 520, [20, 'D3-C3'], [104, 'D3/C3*100']],
  ['2', 'Chợ phường 2', 200, 187, [-13, 'D4-C4'], [93.5, 'D4/C4*100']],
  ['3', 'Chợ phường 5', 125, 130, [5, 'D5-C5'], [104, 'D5/C5*100']],
  [null, 'Cộng', [825, 'SUM(C3:C5)'], [837, 'SUM(D3:D5)'], [12, 'SUM(E3:E5)'], [101.45, 'ROUND(D6/C6*100,2)']],
]);

/** By name. */
export async function smallBooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const books: readonly (readonly [string, PlainWorkbook])[] = [
    ['cay-xanh.xlsx', { sheets: [PLAN] }],
    ['thu-phi.xlsx', { sheets: [QUARTERS] }],
    ['so-sanh.xlsx', { sheets: [QUARTERS, SAME_LINES] }],
  ];
  return new Map(await Promise.all(books.map(async ([name, book]) => [name, await writeXlsx(book)] as const)));
}
