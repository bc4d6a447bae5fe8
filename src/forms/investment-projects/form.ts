/** Public investment works, counted by stage. The stages overlap: they are no breakdown of one another and nothing sums them. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const investmentProjects: FormDefinition = {
  id: 'investment-projects',
  title: { vi: 'Công trình đầu tư công', en: 'Public investment works' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: [
      'TÌNH HÌNH THỰC HIỆN CÁC CÔNG TRÌNH ĐẦU TƯ CÔNG',
      'CÔNG TRÌNH ĐẦU TƯ CÔNG',
      'TÌNH HÌNH ĐẦU TƯ XÂY DỰNG CƠ BẢN',
    ],
    marks: ['lựa chọn nhà thầu', 'chủ trương đầu tư', 'triển khai đầu tư'],
  },
  unit: null,
  columns: indicatorColumns('count'),
  lines: [
    {
      key: 'deployed',
      number: '1',
      label: 'Công trình triển khai đầu tư theo kế hoạch vốn',
      unit: 'công trình',
      synonyms: ['Công trình đã triển khai đầu tư', 'Số công trình triển khai đầu tư'],
    },
    {
      key: 'tendered',
      number: '2',
      label: 'Công trình đã phê duyệt lựa chọn nhà thầu',
      unit: 'công trình',
      synonyms: ['Phê duyệt lựa chọn nhà thầu', 'Công trình được phê duyệt lựa chọn nhà thầu'],
    },
    {
      key: 'approved',
      number: '3',
      label: 'Công trình mới phê duyệt chủ trương đầu tư',
      unit: 'công trình',
      synonyms: ['Phê duyệt chủ trương đầu tư', 'Công trình được phê duyệt chủ trương đầu tư'],
    },
    {
      key: 'road-segments',
      number: '4',
      label: 'Đoạn tuyến được bê tông hóa',
      unit: 'đoạn tuyến',
      synonyms: ['Đoạn tuyến bê tông hóa', 'Số đoạn tuyến bê tông hóa', 'Bê tông hóa đoạn tuyến nối trục đường chính'],
    },
  ],
  relations: [],
  identities: [{ left: 'investment-projects/approved.count', right: 'count(project-list/approved)' }],
};
