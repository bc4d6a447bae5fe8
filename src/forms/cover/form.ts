/** The cover sheet "Thông tin": whose workbook this is, for which period, closed on which day (CONTRACT 1). */
import type { FormDefinition } from '../../core/form';

export const cover: FormDefinition = {
  id: 'cover',
  title: { vi: 'Thông tin', en: 'Cover sheet' },
  basis: '',
  layout: 'cover',
  recognise: {
    numbers: [],
    titles: ['THÔNG TIN CHUNG', 'THÔNG TIN BÁO CÁO', 'THÔNG TIN CƠ QUAN'],
    marks: ['Kỳ báo cáo', 'Cơ quan báo cáo', 'Ngày chốt số liệu', 'Người lập biểu'],
  },
  unit: null,
  columns: [
    { key: 'label', role: 'label', headings: ['Mục', 'Thông tin'] },
    { key: 'value', role: 'text', headings: ['Nội dung', 'Giá trị'] },
  ],
  lines: [
    {
      key: 'body',
      label: 'Cơ quan báo cáo',
      synonyms: ['Cơ quan', 'Tên cơ quan', 'Đơn vị báo cáo', 'Tên cơ quan, tổ chức'],
      required: true,
    },
    { key: 'parent-body', label: 'Cơ quan chủ quản', synonyms: ['Cơ quan cấp trên', 'Cơ quan chủ quản trực tiếp'] },
    {
      key: 'department',
      label: 'Phòng, ban',
      synonyms: ['Phòng ban', 'Đơn vị lập biểu', 'Phòng, ban lập biểu', 'Bộ phận'],
    },
    { key: 'tier', label: 'Cấp', synonyms: ['Cấp hành chính', 'Cấp chính quyền', 'Cấp báo cáo'] },
    { key: 'place', label: 'Địa danh', synonyms: ['Nơi ban hành', 'Địa phương'] },
    { key: 'period', label: 'Kỳ báo cáo', synonyms: ['Kỳ', 'Kỳ số liệu'], required: true },
    { key: 'as-of', label: 'Ngày chốt số liệu', synonyms: ['Số liệu tính đến ngày', 'Tính đến ngày', 'Ngày chốt'] },
    { key: 'money-unit', label: 'Đơn vị tính tiền', synonyms: ['Đơn vị tính'] },
    { key: 'preparer', label: 'Người lập biểu', synonyms: ['Người lập', 'Cán bộ lập biểu'] },
    { key: 'number', label: 'Số văn bản', synonyms: ['Số, ký hiệu', 'Số ký hiệu', 'Số ký hiệu văn bản', 'Số'] },
    { key: 'date', label: 'Ngày văn bản', synonyms: ['Ngày ban hành', 'Ngày ký'] },
    { key: 'signer', label: 'Người ký', synonyms: ['Họ tên người ký', 'Họ và tên người ký'] },
    { key: 'signer-position', label: 'Chức vụ người ký', synonyms: ['Chức vụ', 'Chức danh người ký'] },
  ],
  relations: [],
  identities: [],
};
