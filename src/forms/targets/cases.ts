/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2023'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng', 'Ghi chú'],
      [1, 'Số chỉ tiêu hoàn thành', 'chỉ tiêu', 15, null],
      [2, 'Tổng số chỉ tiêu', 'chỉ tiêu', 18, null],
    ],
    facts: {
      'met.count': '15',
      'total.count': '18',
    },
  },
];
