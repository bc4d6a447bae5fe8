/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'the short layout of 2024, bound by its own code row',
    rows: [
      ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI', null, null, 'Biểu 02/XLD'],
      ['Quý III năm 2023'],
      ['Đơn vị', 'Tổng số đơn', 'Kỳ trước', 'Trong kỳ'],
      ['MS', '1=2+3', 2, 3],
      ['UBND xã A', 5, 2, 3],
      ['UBND xã B', 2, 0, 2],
      ['Tổng cộng', 7, 2, 5],
    ],
    facts: {
      'ubnd-xa-a.ms-1': '5',
      'ubnd-xa-a.ms-2': '2',
      'ubnd-xa-a.ms-3': '3',
      'ubnd-xa-b.ms-1': '2',
      'ubnd-xa-b.ms-2': '0',
      'ubnd-xa-b.ms-3': '2',
      'total.ms-1': '7',
      'total.ms-2': '2',
      'total.ms-3': '5',
    },
  },
];
