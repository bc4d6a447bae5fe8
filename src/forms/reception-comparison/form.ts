/** Reception and petitions against the same period of last year, as reports quote them: "giảm 05 lượt (08/13 lượt)". */
import type { FormDefinition } from '../../core/form';

export const receptionComparison: FormDefinition = {
  id: 'reception-comparison',
  title: { vi: 'Tiếp công dân, đơn thư so với cùng kỳ', en: 'Reception against last year' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: [
      'SO SÁNH KẾT QUẢ TIẾP CÔNG DÂN',
      'TIẾP CÔNG DÂN, TIẾP NHẬN ĐƠN SO VỚI CÙNG KỲ',
      'TIẾP CÔNG DÂN SO VỚI CÙNG KỲ',
    ],
    marks: ['Tăng (+), giảm (-)', 'Cùng kỳ năm trước', 'Số lượt tiếp công dân'],
  },
  unit: null,
  columns: [
    { key: 'number', role: 'number', headings: ['STT', 'TT'] },
    { key: 'label', role: 'label', headings: ['Chỉ tiêu', 'Nội dung'] },
    { key: 'unit', role: 'unit', headings: ['ĐVT', 'Đơn vị tính', 'Đơn vị'] },
    {
      key: 'actual',
      role: 'measure',
      headings: ['Thực hiện trong kỳ', 'Trong kỳ', 'Kỳ này', 'Thực hiện 6 tháng', 'Thực hiện'],
      code: '1',
    },
    {
      key: 'prior',
      role: 'measure',
      headings: ['Cùng kỳ năm trước', 'Cùng kỳ', 'Kỳ trước', 'Thực hiện cùng kỳ năm trước'],
      code: '2',
    },
    {
      key: 'change',
      role: 'measure',
      measure: 'change',
      headings: ['Tăng (+), giảm (-)', 'Tăng, giảm', 'Tăng (+)/giảm (-)', 'So sánh', 'Chênh lệch'],
      code: '3',
      formula: '3=1-2',
    },
    { key: 'note', role: 'text', headings: ['Ghi chú'] },
  ],
  lines: [
    {
      key: 'visits',
      number: '1',
      label: 'Số lượt tiếp công dân',
      unit: 'lượt',
      synonyms: ['Tổng số lượt tiếp công dân', 'Tổng số lượt tiếp', 'Số lượt tiếp'],
    },
    {
      key: 'petitions',
      number: '2',
      label: 'Số đơn tiếp nhận',
      unit: 'đơn',
      synonyms: ['Tổng số đơn tiếp nhận', 'Số đơn tiếp nhận, chỉ đạo giải quyết', 'Số đơn'],
    },
  ],
  relations: [{ over: 'columns', formula: 'change=actual - prior' }],
  identities: [],
};
