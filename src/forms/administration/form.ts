/** Staff and administrative reform. A rank is a place among so many bodies, not a share: only rank ≤ bodies is asked. */
import type { FormDefinition } from '../../core/form';
import { indicatorColumns } from '../indicator-columns';

export const administration: FormDefinition = {
  id: 'administration',
  title: { vi: 'Tổ chức bộ máy, cải cách hành chính', en: 'Administration' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: ['TỔ CHỨC BỘ MÁY, BIÊN CHẾ VÀ CẢI CÁCH HÀNH CHÍNH', 'CÔNG TÁC NỘI VỤ', 'KẾT QUẢ CÔNG TÁC NỘI VỤ'],
    marks: ['tinh giản biên chế', 'cải cách hành chính', 'xếp hạng'],
  },
  unit: null,
  columns: indicatorColumns('count'),
  lines: [
    {
      key: 'downsizing',
      number: '1',
      label: 'Viên chức tinh giản biên chế',
      unit: 'viên chức',
      synonyms: ['Tinh giản biên chế', 'Số viên chức tinh giản biên chế'],
    },
    {
      key: 'par-rank',
      number: '2',
      label: 'Thứ hạng cải cách hành chính năm trước',
      unit: 'hạng',
      synonyms: ['Xếp hạng cải cách hành chính', 'Thứ hạng CCHC', 'Thứ hạng cải cách hành chính'],
    },
    {
      key: 'par-bodies',
      number: '3',
      label: 'Số đơn vị được xếp hạng',
      synonyms: ['Số huyện, thị xã, thành phố được xếp hạng', 'Số đơn vị được xếp hạng cải cách hành chính'],
    },
  ],
  relations: [{ over: 'lines', formula: 'par-rank≤par-bodies' }],
  identities: [],
};
