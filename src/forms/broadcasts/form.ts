/** Local broadcasts: programmes, news items, features. Three counters that nothing ties together. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const broadcasts: FormDefinition = {
  id: 'broadcasts',
  title: { vi: 'Thông tin, truyền thanh', en: 'Broadcasts' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: [
      'KẾT QUẢ THÔNG TIN, TRUYỀN THANH',
      'HOẠT ĐỘNG TRUYỀN THANH',
      'KẾT QUẢ TUYÊN TRUYỀN TRÊN HỆ THỐNG TRUYỀN THANH',
    ],
    marks: ['Chương trình thời sự', 'phóng sự', 'truyền thanh'],
  },
  unit: null,
  columns: indicatorColumns('count'),
  lines: [
    {
      key: 'programmes',
      number: '1',
      label: 'Chương trình thời sự địa phương',
      unit: 'chương trình',
      synonyms: ['Số chương trình thời sự', 'Chương trình thời sự'],
    },
    { key: 'news', number: '2', label: 'Tin phát sóng', unit: 'tin', synonyms: ['Tin', 'Số tin', 'Số tin phát sóng'] },
    {
      key: 'features',
      number: '3',
      label: 'Bài, phóng sự phát sóng',
      unit: 'bài',
      synonyms: ['Bài, phóng sự', 'Số bài, phóng sự'],
    },
  ],
  relations: [],
  identities: [],
};
