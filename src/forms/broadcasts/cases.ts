/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['KẾT QUẢ THÔNG TIN, TRUYỀN THANH'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng', 'Ghi chú'],
      [1, 'Chương trình thời sự địa phương', 'chương trình', 26, null],
      [2, 'Tin phát sóng', 'tin', 120, null],
      [3, 'Bài, phóng sự phát sóng', 'bài', 40, null],
    ],
    facts: {
      'programmes.count': '26',
      'news.count': '120',
      'features.count': '40',
    },
  },
];
