/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'channels under their total',
    rows: [
      ['TỔNG HỢP ĐƠN THEO KÊNH TIẾP NHẬN, GIẢI QUYẾT'],
      ['Năm 2023'],
      ['Kênh tiếp nhận, giải quyết', 'Tổng số đơn', 'Phân loại đơn', null, null],
      [null, null, 'Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'],
      ['MS', '1=2+3+4', 2, 3, 4],
      ['Tổng cộng', 20, 3, '-', 17],
      ['UBND huyện tiếp nhận, giải quyết', 5, 3, '-', 2],
      ['Giao các cơ quan, đơn vị giải quyết', 15, '-', '-', 15],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:E3'],
    facts: {
      'total.ms-1': '20',
      'total.ms-2': '3',
      'total.ms-4': '17',
      'own-office.ms-1': '5',
      'own-office.ms-2': '3',
      'own-office.ms-4': '2',
      'assigned-departments.ms-1': '15',
      'assigned-departments.ms-4': '15',
    },
  },
];
