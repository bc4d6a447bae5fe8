/** The text sheet "Thuyết minh": paragraphs for the report, one a line, each under the code of its place in it. */
import type { FormDefinition } from '../../core/form';

export const narrativeText: FormDefinition = {
  id: 'narrative-text',
  title: { vi: 'Thuyết minh', en: 'Narrative texts' },
  basis: '',
  layout: 'texts',
  recognise: {
    numbers: [],
    titles: ['THUYẾT MINH', 'NỘI DUNG THUYẾT MINH', 'THUYẾT MINH BÁO CÁO', 'PHẦN LỜI CỦA BÁO CÁO'],
    marks: ['Mã mục', 'Nội dung', 'Tiêu đề'],
  },
  unit: null,
  columns: [
    { key: 'code', role: 'label', headings: ['Mã mục', 'Mã'] },
    { key: 'title', role: 'text', headings: ['Tiêu đề', 'Tên mục'] },
    { key: 'text', role: 'text', headings: ['Nội dung', 'Đoạn văn', 'Thuyết minh'] },
  ],
  lines: [],
  relations: [],
  identities: [],
};
