/** What rounding and doubles explain, and what formulas say of it. */
import type { Typed } from '../../support/typed-sheet';
import { sheet, type Phenomenon } from './phenomenon';

/** A spending table whose shares and subtotals are given. */
const spending = (...lines: readonly (readonly Typed[])[]): Phenomenon['sheets'] =>
  sheet(
    ['CHI NGÂN SÁCH XÃ'],
    ['Đơn vị: triệu đồng'],
    ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'Tỷ lệ (%)'],
    ['A', 'B', 1, 2, '3=2/1'],
    ...lines,
  );
const computed = (value: number, formula: string): Typed => ({ value, formula });

export const ROUNDING: readonly Phenomenon[] = [
  {
    shows: 'what a double cannot hold is no difference',
    sheets: sheet(
      ['PHÂN BỔ VỐN CÁC VÙNG'],
      ['Đơn vị: triệu đồng'],
      ['STT', 'Vùng', 'Tổng vốn', 'Bổ sung'],
      ['', 'TỔNG SỐ', 310502661.504171, 0.6],
      ['I', 'Vùng Nam', 98217443.117291, 0.1],
      ['II', 'Vùng Trung', 120934118.906377, 0.2],
      ['III', 'Vùng Bắc', 91351099.4805031, 0.3],
    ),
    proven: ['C4', 'D4'],
  },
  {
    shows: 'parts that were each rounded to whole millions differ from their total by a note',
    sheets: sheet(
      ['BỔ SUNG CHO CÁC HUYỆN'],
      ['Đơn vị: triệu đồng'],
      ['STT', 'Huyện', 'Tổng số', 'Cân đối', 'Có mục tiêu'],
      ['A', 'B', '1=2+3', 2, 3],
      ['', 'TỔNG SỐ', 917310, 640118, 277193],
      [1, 'Huyện Nam', 311208, 215730, 95478],
      [2, 'Huyện Trung', 298441, 207112, 91330],
      [3, 'Huyện Bắc', 307661, 217276, 90385],
    ),
    noted: ['total-equals-parts/within-rounding C5', 'total-equals-parts/within-rounding C7'],
    proven: ['C6', 'C8'],
  },
  {
    shows: 'ROUND in a formula says how its figure is rounded',
    sheets: spending(
      ['', 'TỔNG CHI', 2250, 1070, computed(47.6, 'ROUND(D5/C5*100,1)')],
      ['I', 'Chi đầu tư', 900, 410, computed(45.6, 'ROUND(D6/C6*100,1)')],
      ['II', 'Chi thường xuyên', 1350, 660, computed(48.9, 'ROUND(D7/C7*100,1)')],
    ),
    proven: ['C5', 'D5', 'E5', 'E6', 'E7'],
  },
  {
    shows: 'so it does inside IFERROR and IF',
    sheets: spending(
      ['', 'TỔNG CHI', 2250, 1070, computed(47.6, 'IFERROR(ROUND(D5/C5*100,1),0)')],
      ['I', 'Chi đầu tư', 900, 410, computed(45.6, 'IFERROR(ROUND(D6/C6*100,1),"")')],
      ['II', 'Chi thường xuyên', 1350, 660, computed(48.9, 'IF(C7=0,"",ROUND(D7/C7*100,1))')],
    ),
    proven: ['E5', 'E6', 'E7'],
  },
  {
    shows: 'a total and parts that formulas rounded each by itself differ by a note at most',
    sheets: spending(
      ['II', 'Chi thường xuyên, bao gồm:', 1350, computed(660, 'ROUND(659900000/1000000,0)'), 48.9],
      ['1', 'Lương', 980, computed(470, 'ROUND(470400000/1000000,0)'), 48],
      ['2', 'Sửa chữa', 370, computed(189, 'ROUND(189500000/1000000-0.01,0)'), 51.1],
    ),
    noted: ['total-equals-parts/within-rounding D5'],
    proven: ['C5'],
  },
  {
    shows: 'SUBTOTAL passes over the SUBTOTALs in its range',
    sheets: spending(
      ['', 'TỔNG CHI', 2250, computed(1070, 'SUBTOTAL(9,D6:D9)'), 47.6],
      ['I', 'Chi đầu tư', 900, 410, 45.6],
      ['II', 'Chi thường xuyên', 1350, computed(660, 'SUBTOTAL(9,D8:D9)'), 48.9],
      ['1', 'Lương', 980, 470, 48],
      ['2', 'Sửa chữa', 370, 190, 51.4],
    ),
    proven: ['D5', 'D7'],
  },
];
