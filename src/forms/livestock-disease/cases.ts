/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'wards named in one cell',
    rows: [
      ['TÌNH HÌNH DỊCH BỆNH TRÊN VẬT NUÔI'],
      ['Số liệu tính đến ngày 10/7/2023'],
      [
        'STT',
        'Loại dịch bệnh',
        'Số thôn, khu phố',
        'Số phường, xã',
        'Tên các phường, xã',
        'Số hộ',
        'Số con mắc bệnh',
        'Số con tiêu hủy',
        'Trọng lượng tiêu hủy (kg)',
      ],
      [1, 'Dịch tả lợn Châu Phi', 4, 2, 'Xã A; Xã B', 12, 40, 40, 1850.5],
      [2, 'Lở mồm long móng', 1, 1, 'Xã C', 2, 5, '-', '-'],
    ],
    facts: {
      'african-swine-fever.villages': '4',
      'african-swine-fever.wards': '2',
      'african-swine-fever.households': '12',
      'african-swine-fever.infected': '40',
      'african-swine-fever.destroyed': '40',
      'african-swine-fever.weight': '1850.5',
      'foot-and-mouth.villages': '1',
      'foot-and-mouth.wards': '1',
      'foot-and-mouth.households': '2',
      'foot-and-mouth.infected': '5',
    },
    texts: {
      'african-swine-fever.ward-list': 'Xã A; Xã B',
    },
  },
  {
    name: 'a row of noughts: "0" among the names names nobody',
    rows: [
      ['TÌNH HÌNH DỊCH BỆNH TRÊN VẬT NUÔI'],
      ['STT', 'Loại dịch bệnh', 'Số phường, xã', 'Tên các phường, xã', 'Số hộ', 'Số con mắc bệnh', 'Số con tiêu hủy'],
      [1, 'Cúm gia cầm', 0, 0, 0, 0, 0],
      [2, 'Lở mồm long móng', 0, 'không', 0, 0, 0],
    ],
    facts: {
      'avian-influenza.wards': '0',
      'avian-influenza.households': '0',
      'avian-influenza.infected': '0',
      'avian-influenza.destroyed': '0',
      'foot-and-mouth.wards': '0',
      'foot-and-mouth.households': '0',
      'foot-and-mouth.infected': '0',
      'foot-and-mouth.destroyed': '0',
    },
    texts: {
      'avian-influenza.ward-list': '0',
      'foot-and-mouth.ward-list': 'không',
    },
  },
];
