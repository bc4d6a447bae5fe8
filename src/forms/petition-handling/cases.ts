/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'units before their total, fewer columns than the form',
    rows: [
      ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN', null, null, null, 'Biểu 01/XLD'],
      ['Quý III năm 2023'],
      ['Đơn vị', 'Tổng số đơn', 'Kỳ trước', 'Trong kỳ', 'Số đơn đã xử lý'],
      ['MS', '1=2+5', 2, 5, 8],
      ['UBND xã A', 5, 2, 3, 4],
      ['UBND xã B', 2, 0, 2, 2],
      ['Tổng cộng', 7, 2, 5, 6],
    ],
    facts: {
      'ubnd-xa-a.ms-1': '5',
      'ubnd-xa-a.ms-2': '2',
      'ubnd-xa-a.ms-5': '3',
      'ubnd-xa-a.ms-8': '4',
      'ubnd-xa-b.ms-1': '2',
      'ubnd-xa-b.ms-2': '0',
      'ubnd-xa-b.ms-5': '2',
      'ubnd-xa-b.ms-8': '2',
      'total.ms-1': '7',
      'total.ms-2': '2',
      'total.ms-5': '5',
      'total.ms-8': '6',
    },
  },
];
