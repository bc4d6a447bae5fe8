/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['CÁC NGÀY KỶ NIỆM'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng', 'Ghi chú'],
      [1, 'Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam', 'năm', 93, null],
    ],
    facts: {
      'party-founding.count': '93',
    },
  },
];
