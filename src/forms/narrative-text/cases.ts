/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'texts under their codes',
    rows: [
      ['THUYẾT MINH'],
      [null],
      ['Mã mục', 'Tiêu đề', 'Nội dung'],
      ['I.1.a', 'Triển khai nghị quyết', 'Chương trình công tác năm đã được ban hành.'],
      ['ket-thuc', 'Kết thúc', 'Kính báo cáo HĐND xã.'],
    ],
    facts: {},
    texts: {
      'I.1.a.text': 'Chương trình công tác năm đã được ban hành.',
      'ket-thuc.text': 'Kính báo cáo HĐND xã.',
    },
  },
];
