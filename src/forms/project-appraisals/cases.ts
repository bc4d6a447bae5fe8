/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['KẾT QUẢ THAM GIA THẨM ĐỊNH DỰ ÁN'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng', 'Ghi chú'],
      [1, 'Dự án phối hợp thẩm định', 'dự án', 4, null],
    ],
    facts: {
      'appraised.count': '4',
    },
  },
];
