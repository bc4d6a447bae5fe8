/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'one row a unit under the code row',
    rows: [
      ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KIẾN NGHỊ, PHẢN ÁNH', null, null, null, 'Biểu 04/XLD'],
      ['Quý III năm 2023'],
      ['Đơn vị', 'Tổng số đơn', 'Đã xử lý trong kỳ', 'Đơn kỳ trước chuyển sang', 'Đơn tiếp nhận trong kỳ'],
      ['MS', 1, '8=9+10', 9, 10],
      ['Tổng cộng', 9, 7, 2, 5],
      ['UBND xã A', 5, 4, 1, 3],
      ['UBND xã B', 4, 3, 1, 2],
    ],
    facts: {
      'total.ms-1': '9',
      'total.ms-8': '7',
      'total.ms-9': '2',
      'total.ms-10': '5',
      'ubnd-xa-a.ms-1': '5',
      'ubnd-xa-a.ms-8': '4',
      'ubnd-xa-a.ms-9': '1',
      'ubnd-xa-a.ms-10': '3',
      'ubnd-xa-b.ms-1': '4',
      'ubnd-xa-b.ms-8': '3',
      'ubnd-xa-b.ms-9': '1',
      'ubnd-xa-b.ms-10': '2',
    },
  },
];
