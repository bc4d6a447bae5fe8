/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'one row a unit under the code row',
    rows: [
      ['TỔNG HỢP KẾT QUẢ PHÂN LOẠI, XỬ LÝ ĐƠN QUA TIẾP CÔNG DÂN', null, null, null, 'Biểu 02/TCD'],
      ['Quý III năm 2023'],
      ['Đơn vị', 'Tổng số đơn nhận được qua tiếp công dân', 'Khiếu nại', 'Tố cáo', 'Phản ánh, kiến nghị'],
      ['MS', '1=3+5+7', 3, 5, 7],
      ['Tổng cộng', 7, 2, 1, 4],
      ['UBND xã A', 3, 1, 1, 1],
      ['UBND xã B', 4, 1, 0, 3],
    ],
    facts: {
      'total.ms-1': '7',
      'total.ms-3': '2',
      'total.ms-5': '1',
      'total.ms-7': '4',
      'ubnd-xa-a.ms-1': '3',
      'ubnd-xa-a.ms-3': '1',
      'ubnd-xa-a.ms-5': '1',
      'ubnd-xa-a.ms-7': '1',
      'ubnd-xa-b.ms-1': '4',
      'ubnd-xa-b.ms-3': '1',
      'ubnd-xa-b.ms-5': '0',
      'ubnd-xa-b.ms-7': '3',
    },
  },
];
