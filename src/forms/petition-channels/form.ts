/** Petitions by who received them and who was told to settle them, one line a channel, the columns tied by the code row. */
import type { FormDefinition } from '../../core/form';
import { ofBody } from '../of-body';
import { totalOfUnits, unitColumns } from '../unit-columns';

const KIND = 'Phân loại đơn';

export const petitionChannels: FormDefinition = {
  id: 'petition-channels',
  title: { vi: 'Đơn theo kênh tiếp nhận, giải quyết', en: 'Petitions by channel' },
  basis: '',
  layout: 'units',
  recognise: {
    numbers: [],
    titles: [
      'TỔNG HỢP ĐƠN THEO KÊNH TIẾP NHẬN, GIẢI QUYẾT',
      'ĐƠN THEO KÊNH TIẾP NHẬN',
      'TIẾP NHẬN VÀ CHỈ ĐẠO GIẢI QUYẾT ĐƠN',
    ],
    marks: ['Kênh tiếp nhận', 'giao UBND phường, xã giải quyết', 'giao các cơ quan, đơn vị giải quyết'],
  },
  unit: 'đơn',
  columns: [
    {
      key: 'unit',
      role: 'label',
      headings: ['Kênh tiếp nhận, giải quyết', 'Kênh tiếp nhận', 'Đơn vị', 'Hình thức'],
      code: 'MS',
    },
    ...unitColumns([
      ['1=2+3+4', 'Tổng số đơn'],
      ['2', KIND, 'Khiếu nại'],
      ['3', KIND, 'Tố cáo'],
      ['4', KIND, 'Kiến nghị, phản ánh'],
    ]).slice(1),
    { key: 'note', role: 'text', headings: ['Ghi chú'], printed: false },
  ],
  lines: [
    totalOfUnits,
    {
      key: 'own-office',
      ...ofBody('UBND {cấp} tiếp nhận, giải quyết', ['Tiếp nhận, giải quyết']),
    },
    {
      key: 'assigned-departments',
      ...ofBody('UBND {cấp} tiếp nhận, giao các cơ quan, đơn vị giải quyết', [
        'Tiếp nhận, giao các cơ quan, đơn vị giải quyết',
        'Giao các cơ quan, đơn vị giải quyết',
      ]),
    },
    {
      key: 'assigned-communes',
      printedFor: ['province', 'town'],
      ...ofBody('UBND {cấp} tiếp nhận, giao UBND phường, xã giải quyết', [
        'Giao UBND phường, xã giải quyết',
        'Giao UBND xã, phường giải quyết',
        'UBND huyện tiếp nhận, giao UBND xã, thị trấn giải quyết',
        ...ofBody('UBND {cấp} tiếp nhận, giao UBND xã, phường giải quyết').synonyms,
      ]),
    },
    {
      key: 'received-by-communes',
      printedFor: ['province', 'town'],
      label: 'UBND các phường, xã tiếp nhận, giải quyết',
      synonyms: [
        'UBND các xã, phường tiếp nhận, giải quyết',
        'UBND phường, xã tiếp nhận, giải quyết',
        'UBND các xã, thị trấn tiếp nhận, giải quyết',
      ],
    },
  ],
  relations: [],
  identities: [{ left: 'petition-channels/total.ms-1', right: 'reception-comparison/petitions.actual' }],
};
