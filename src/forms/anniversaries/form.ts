/** Anniversaries that the report names: how many years, and the days the event lasted. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const anniversaries: FormDefinition = {
  id: 'anniversaries',
  title: { vi: 'Ngày kỷ niệm', en: 'Anniversaries' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: ['CÁC NGÀY KỶ NIỆM', 'SỰ KIỆN, NGÀY KỶ NIỆM', 'CÁC SỰ KIỆN KỶ NIỆM TRONG KỲ'],
    marks: ['kỷ niệm', 'ngày thành lập Đảng', 'Thành Cổ'],
  },
  unit: null,
  columns: indicatorColumns('count'),
  lines: [
    {
      key: 'party-founding',
      number: '1',
      label: 'Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam',
      unit: 'năm',
      synonyms: ['Ngày thành lập Đảng Cộng sản Việt Nam', 'Kỷ niệm ngày thành lập Đảng'],
    },
    {
      key: 'citadel-anniversary',
      printed: false,
      label: 'Kỷ niệm sự kiện bảo vệ Thành Cổ Quảng Trị',
      unit: 'năm',
      synonyms: ['Kỷ niệm sự kiện chiến đấu bảo vệ Thành Cổ'],
    },
    {
      key: 'citadel-days',
      printed: false,
      label: 'Số ngày đêm chiến đấu bảo vệ Thành Cổ Quảng Trị',
      unit: 'ngày đêm',
      synonyms: ['Số ngày đêm bảo vệ Thành Cổ'],
    },
  ],
  relations: [],
  identities: [],
};
