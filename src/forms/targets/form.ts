/** The year's targets: how many are met, or to be met, of all. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const targets: FormDefinition = {
  id: 'targets',
  title: { vi: 'Chỉ tiêu kinh tế - xã hội', en: 'Targets' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: [
      'CHỈ TIÊU KINH TẾ - XÃ HỘI',
      'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KINH TẾ - XÃ HỘI',
      'MỤC TIÊU CHỈ TIÊU KINH TẾ - XÃ HỘI',
    ],
    marks: ['chỉ tiêu', 'phấn đấu hoàn thành', 'được giao'],
  },
  unit: null,
  columns: indicatorColumns('count'),
  lines: [
    {
      key: 'met',
      number: '1',
      label: 'Số chỉ tiêu phấn đấu hoàn thành',
      unit: 'chỉ tiêu',
      synonyms: ['Số chỉ tiêu hoàn thành', 'Chỉ tiêu hoàn thành', 'Chỉ tiêu phấn đấu hoàn thành'],
    },
    {
      key: 'total',
      number: '2',
      label: 'Tổng số chỉ tiêu được giao',
      unit: 'chỉ tiêu',
      synonyms: ['Tổng số chỉ tiêu', 'Số chỉ tiêu được giao'],
    },
  ],
  relations: [{ over: 'lines', formula: 'met≤total' }],
  identities: [],
};
