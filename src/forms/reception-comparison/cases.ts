/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'both lines with their change',
    rows: [
      ['SO SÁNH KẾT QUẢ TIẾP CÔNG DÂN VÀ TIẾP NHẬN ĐƠN VỚI CÙNG KỲ NĂM TRƯỚC'],
      ['Quý I năm 2024'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện trong kỳ', 'Cùng kỳ năm trước', 'Tăng (+), giảm (-)', 'Ghi chú'],
      ['A', 'B', 'C', 1, 2, '3=1-2', null],
      [1, 'Số lượt tiếp công dân', 'lượt', 12, 9, 3, null],
      [2, 'Số đơn tiếp nhận', 'đơn', 30, 41, -11, null],
    ],
    facts: {
      'visits.actual': '12',
      'visits.prior': '9',
      'visits.change': '3',
      'petitions.actual': '30',
      'petitions.prior': '41',
      'petitions.change': '-11',
    },
  },
];
