/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'indicators with their units',
    rows: [
      ['CÔNG TÁC NỘI VỤ'],
      ['6 tháng đầu năm 2023'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng', 'Ghi chú'],
      [1, 'Tinh giản biên chế', 'viên chức', 3, null],
      [2, 'Thứ hạng cải cách hành chính', 'hạng', 2, null],
      [3, 'Số đơn vị được xếp hạng', 'huyện', 9, null],
    ],
    facts: {
      'downsizing.count': '3',
      'par-rank.count': '2',
      'par-bodies.count': '9',
    },
  },
];
