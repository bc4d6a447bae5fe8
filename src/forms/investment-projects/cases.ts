/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['TÌNH HÌNH THỰC HIỆN CÁC CÔNG TRÌNH ĐẦU TƯ CÔNG'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng', 'Ghi chú'],
      [1, 'Công trình triển khai đầu tư theo kế hoạch vốn', 'công trình', 9, null],
      [2, 'Công trình đã phê duyệt lựa chọn nhà thầu', 'công trình', 5, null],
    ],
    facts: {
      'deployed.count': '9',
      'tendered.count': '5',
    },
  },
];
