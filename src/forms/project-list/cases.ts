/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'items of one group with their floors',
    rows: [
      ['DANH MỤC CÔNG TRÌNH MỚI PHÊ DUYỆT CHỦ TRƯƠNG ĐẦU TƯ NĂM 2023'],
      [null],
      ['STT', 'Tên công trình', 'Nhóm', 'Số tầng', 'Ghi chú'],
      [1, 'Trường học A, hạng mục: Nhà học bộ môn', 'Phê duyệt chủ trương đầu tư', 3, null],
      [2, 'Nhà văn hóa xã B (giai đoạn 1)', 'Phê duyệt chủ trương đầu tư', '-', null],
    ],
    facts: {
      'truong-hoc-a-hang-muc-nha-hoc-bo-mon.floors': '3',
    },
  },
];
