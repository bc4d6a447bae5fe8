/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'one row a unit under the code row',
    rows: [
      ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO', null, null, 'Biểu 03/XLD'],
      ['Quý III năm 2023'],
      ['Đơn vị', 'Tổng số đơn', 'Kỳ trước', 'Trong kỳ'],
      ['MS', '1=2+5', 2, 5],
      ['Tổng cộng', 4, 1, 3],
      ['UBND xã A', 3, 1, 2],
      ['UBND xã B', 1, 0, 1],
    ],
    facts: {
      'total.ms-1': '4',
      'total.ms-2': '1',
      'total.ms-5': '3',
      'ubnd-xa-a.ms-1': '3',
      'ubnd-xa-a.ms-2': '1',
      'ubnd-xa-a.ms-5': '2',
      'ubnd-xa-b.ms-1': '1',
      'ubnd-xa-b.ms-2': '0',
      'ubnd-xa-b.ms-5': '1',
    },
  },
];
