/** Results of inspections: money recovered for the budget. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const inspection: FormDefinition = {
  id: 'inspection',
  title: { vi: 'Kết quả thanh tra', en: 'Inspection' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: ['KẾT QUẢ THANH TRA', 'TỔNG HỢP KẾT QUẢ THANH TRA', 'KẾT QUẢ CÔNG TÁC THANH TRA'],
    marks: ['Thu hồi', 'kết luận thanh tra', 'cuộc thanh tra'],
  },
  unit: null,
  columns: indicatorColumns('actual', ['Số tiền', 'Giá trị']),
  lines: [
    {
      key: 'recovered',
      number: '1',
      label: 'Số tiền thu hồi vào ngân sách qua thanh tra',
      unit: 'đồng',
      synonyms: ['Thu hồi vào ngân sách', 'Số tiền thu hồi vào ngân sách', 'Số tiền thu hồi vào ngân sách nhà nước'],
    },
  ],
  relations: [],
  identities: [],
};
