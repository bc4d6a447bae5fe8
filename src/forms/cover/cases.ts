/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'a cover sheet without any figure',
    rows: [
      ['THÔNG TIN BÁO CÁO'],
      [null],
      ['Mục', 'Nội dung'],
      ['Cơ quan báo cáo', 'UBND xã An Bình'],
      ['Cấp', 'xã'],
      ['Kỳ báo cáo', 'Quý II năm 2025'],
      ['Ngày chốt số liệu', '14/6/2025'],
      ['Người lập biểu', 'Văn phòng'],
    ],
    facts: {},
  },
];
