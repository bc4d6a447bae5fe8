/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['KẾT QUẢ THANH TRA'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số tiền', 'Ghi chú'],
      [1, 'Số tiền thu hồi vào ngân sách qua thanh tra', 'đồng', 25400000, null],
    ],
    facts: {
      'recovered.actual': '25400000',
    },
  },
];
