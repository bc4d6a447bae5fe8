/** Columns of the small indicator sheets: STT | Chỉ tiêu | ĐVT | one figure | Ghi chú. */
import type { FormColumn } from '../core/form';

/** The five columns, with the figure's measure and what its heading may be called besides the usual. */
export function indicatorColumns(measure: string, headings: readonly string[] = []): readonly FormColumn[] {
  return [
    { key: 'number', role: 'number', headings: ['STT', 'TT', 'Số TT'] },
    { key: 'label', role: 'label', headings: ['Chỉ tiêu', 'Nội dung', 'Tên chỉ tiêu'] },
    { key: 'unit', role: 'unit', headings: ['ĐVT', 'Đơn vị tính', 'Đơn vị'] },
    {
      key: measure,
      role: 'measure',
      measure,
      headings: [...headings, 'Số lượng', 'Kết quả', 'Thực hiện', 'Số liệu', 'Thực hiện trong kỳ', 'Thực hiện 6 tháng'],
    },
    { key: 'note', role: 'text', headings: ['Ghi chú', 'Diễn giải'] },
  ];
}
