/** Arithmetic that headings, code rows and formulas say. */
import { sheet, type Phenomenon } from './phenomenon';

const HEAD = ['STT', 'Đơn vị', 'Tổng số', 'Tại nhà', 'Tại trạm', 'Tỷ lệ tại trạm (%)'];
const rows = (codes: readonly string[], second: number, share: number): Phenomenon['sheets'] =>
  sheet(
    ['SỐ LƯỢT TIÊM 6 THÁNG ĐẦU NĂM 2031'],
    ['', '', '', '', '', 'Đơn vị: lượt'],
    HEAD,
    codes,
    [1, 'Thôn Thượng', 80, 52, 28, 35],
    [2, 'Thôn Trung', second, 31, 29, share],
    [3, 'Thôn Hạ', 75, 30, 45, 60],
    ['', 'Tổng cộng', 215, 113, 102, 47.4],
  );

export const ARITHMETIC: readonly Phenomenon[] = [
  {
    shows: 'a formula that subtracts is a difference, and counts nothing twice',
    sheets: sheet(
      ['CÂN ĐỐI THU CHI'],
      ['Đơn vị: Tỷ đồng'],
      ['STT', 'Nội dung', 'Số tiền'],
      [1, 'Thu theo phân cấp', 3120],
      ['-', 'Thu thuế, phí', { value: 2934, formula: 'C4-C6' }],
      ['-', 'Thu viện trợ', 186],
      [2, 'Thu chuyển nguồn', 45],
    ),
    proven: ['C5'],
  },
  {
    shows: 'percentages of plan and of last year are asked from their headings; the two that break are found',
    sheets: sheet(
      ['KẾT QUẢ GIEO TRỒNG CÁC XÃ'],
      ['', '', '', '', '', 'ĐVT: ha'],
      [
        'STT',
        'Đơn vị',
        'Kế hoạch năm',
        'Thực hiện cùng kỳ năm trước',
        'Thực hiện',
        'Tỷ lệ % so kế hoạch',
        'So với cùng kỳ (%)',
      ],
      [1, 'Xã Đồi', 120, 50, 66, 55, 132],
      [2, 'Xã Bãi', 240, 88, 110, 45.8, 125],
      [3, 'Xã Chợ', 150, 96, 108, 27, 112.5],
      [4, 'Xã Sông', 310, 140, 217, 70, 155],
      [5, 'Xã Biển', 90, 60, 48, 53.3, 80],
      [6, 'Xã Rừng', 260, 125, 195, 75, 165],
      ['', 'Tổng cộng', 1170, 559, 744, 63.6, 133.1],
    ),
    accused: ['ratio-equals-quotient/mismatch F6', 'ratio-equals-quotient/mismatch G9'],
    proven: ['C10', 'D10', 'E10', 'F4', 'F10', 'G10'],
  },
  {
    shows: 'a code row in round brackets is arithmetic from its first line on',
    sheets: sheet(
      ['KẾT QUẢ HÒA GIẢI'],
      ['STT', 'Lĩnh vực', 'Tổng số', 'Mới nhận', 'Chuyển sang'],
      ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)'],
      [1, 'Ranh giới', 90, 45, 35],
      [2, 'Vay mượn', 70, 52, 18],
      ['', 'Tổng cộng', 160, 97, 53],
    ),
    accused: ['total-equals-parts/mismatch C4', 'total-equals-parts/mismatch C6'],
    proven: ['C5', 'D6', 'E6'],
  },
  {
    shows:
      'brackets around every code: the line that breaks is found, with the percentage taken of it and the total over it',
    sheets: rows(['(A)', '(B)', '(1)=(2)+(3)', '(2)', '(3)', '(4)=(3)/(1)'], 61, 48.3),
    accused: ['ratio-equals-quotient/mismatch F6', 'total-equals-parts/mismatch C6', 'total-equals-parts/mismatch C8'],
    proven: ['C5', 'C7', 'F5', 'F7', 'F8'],
  },
  {
    shows: 'square brackets are the same',
    sheets: rows(['[A]', '[B]', '[1]=[2]+[3]', '[2]', '[3]', '[4]=[3]/[1]'], 60, 48.3),
    proven: ['C5', 'C6', 'C7', 'C8', 'F5', 'F6', 'F7', 'F8'],
  },
  {
    shows: 'letters are codes too',
    sheets: rows(['a', 'b', 'c=d+e', 'd', 'e', 'f=e/c'], 60, 48.3),
    proven: ['C5', 'C6', 'C7', 'C8', 'F5', 'F6', 'F7', 'F8'],
  },
  {
    shows: 'a percentage of plan that breaks in the only line of its unit is found from the headings alone',
    sheets: sheet(
      ['UBND XÃ ĐỒI'],
      ['MỘT SỐ CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2031'],
      [],
      [
        'STT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Thực hiện cùng kỳ năm trước',
        'Kế hoạch năm',
        'Ước thực hiện 6 tháng',
        'Tỷ lệ % so với cùng kỳ',
        'Tỷ lệ % so với kế hoạch',
      ],
      [1, 'Thu của xã', 'Triệu đồng', 160, 320, 240, 150, 57],
      [2, 'Chi của xã', 'Triệu đồng', 150, 400, 90, 60, 22.5],
      [3, 'Sản lượng chè', 'Tấn', 312.6, 690.4, 350.1, 112, 50.7],
    ),
    accused: ['ratio-equals-quotient/mismatch H5'],
    proven: ['G5', 'G6', 'G7', 'H6', 'H7'],
  },
];
