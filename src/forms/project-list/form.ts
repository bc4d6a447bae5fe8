/** A list of projects, one line a project, in groups; other sheets count its items, so an item is one cell, commas and all. */
import type { FormDefinition } from '../../core/form';

export const projectList: FormDefinition = {
  id: 'project-list',
  title: { vi: 'Danh mục dự án, công trình', en: 'Project list' },
  basis: '',
  layout: 'list',
  recognise: {
    numbers: [],
    titles: [
      'DANH MỤC DỰ ÁN',
      'DANH MỤC CÔNG TRÌNH',
      'DANH MỤC DỰ ÁN, CÔNG TRÌNH',
      'DANH SÁCH DỰ ÁN',
      'DANH SÁCH CÔNG TRÌNH',
    ],
    marks: ['Tên dự án', 'Tên công trình', 'Nhóm', 'Hạng mục'],
  },
  unit: null,
  columns: [
    { key: 'number', role: 'number', headings: ['STT', 'TT'] },
    {
      key: 'name',
      role: 'label',
      headings: ['Tên dự án, công trình', 'Tên dự án', 'Tên công trình', 'Dự án, công trình', 'Dự án', 'Công trình'],
    },
    { key: 'group', role: 'text', headings: ['Nhóm', 'Loại'] },
    { key: 'place', role: 'text', headings: ['Địa điểm', 'Địa điểm thực hiện'] },
    {
      key: 'floors',
      role: 'measure',
      measure: 'floors',
      unit: 'tầng',
      additive: false,
      headings: ['Số tầng', 'Quy mô (tầng)'],
    },
    { key: 'note', role: 'text', headings: ['Ghi chú', 'Hạng mục'] },
  ],
  lines: [
    {
      key: 'appraised',
      label: 'Phối hợp thẩm định',
      synonyms: ['Dự án phối hợp thẩm định', 'Tham gia thẩm định', 'Thẩm định'],
    },
    {
      key: 'approved',
      label: 'Phê duyệt chủ trương đầu tư',
      synonyms: ['Mới phê duyệt chủ trương đầu tư', 'Công trình mới phê duyệt chủ trương đầu tư', 'Chủ trương đầu tư'],
    },
  ],
  relations: [],
  identities: [],
};
