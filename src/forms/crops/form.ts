/** Crops of one season: area, yield, production; production in tấn = area in ha × yield in tạ/ha ÷ 10. Columns [G]. */
import type { FormDefinition } from '../../core/form';

export const crops: FormDefinition = {
  id: 'crops',
  title: { vi: 'Kết quả sản xuất cây trồng', en: 'Crops' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: ['DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG CÂY TRỒNG', 'DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG', 'KẾT QUẢ SẢN XUẤT CÂY TRỒNG', 'KẾT QUẢ SẢN XUẤT TRỒNG TRỌT'],
    marks: ['Diện tích', 'Năng suất', 'Sản lượng', 'Cây trồng', 'Lương thực có hạt', 'tạ/ha'],
  },
  unit: null,
  columns: [
    { key: 'number', role: 'number', headings: ['STT', 'TT'] },
    { key: 'label', role: 'label', headings: ['Cây trồng', 'Loại cây trồng', 'Loại cây', 'Chỉ tiêu', 'Nội dung'] },
    {
      key: 'area', role: 'measure', measure: 'area', unit: 'ha', code: '1',
      headings: ['Diện tích (ha)', 'Diện tích', 'Diện tích thu hoạch (ha)', 'Diện tích thu hoạch', 'Diện tích gieo trồng'],
    },
    {
      key: 'yield', role: 'measure', measure: 'yield', unit: 'tạ/ha', additive: false, rounded: true, code: '2',
      headings: ['Năng suất (tạ/ha)', 'Năng suất', 'Năng suất bình quân'],
    },
    {
      key: 'production', role: 'measure', measure: 'production', unit: 'tấn', rounded: true, code: '3',
      headings: ['Sản lượng (tấn)', 'Sản lượng'],
    },
    { key: 'production-plan', role: 'measure', measure: 'production-plan', unit: 'tấn', printed: false, headings: ['Sản lượng kế hoạch', 'Kế hoạch sản lượng (tấn)', 'KH sản lượng'] },
    { key: 'production-prior', role: 'measure', measure: 'production-prior', unit: 'tấn', printed: false, headings: ['Sản lượng cùng kỳ', 'Sản lượng cùng kỳ năm trước', 'Sản lượng vụ trước'] },
    { key: 'percent-of-plan', role: 'measure', unit: '%', additive: false, rounded: true, printed: false, headings: ['So với kế hoạch (%)', 'So KH (%)', '% so với kế hoạch'] },
    { key: 'percent-of-prior', role: 'measure', unit: '%', additive: false, rounded: true, printed: false, headings: ['So với cùng kỳ (%)', 'So CK (%)', '% so với cùng kỳ'] },
    { key: 'note', role: 'text', headings: ['Ghi chú'] },
  ],
  lines: [
    {
      key: 'grain-total', label: 'Lương thực có hạt', number: 'I',
      synonyms: ['Cây lương thực có hạt', 'Tổng sản lượng lương thực có hạt', 'Sản lượng lương thực có hạt', 'Tổng số cây lương thực có hạt'],
    },
    { key: 'rice', label: 'Lúa nước', number: '1', parent: 'grain-total', synonyms: ['Lúa', 'Cây lúa', 'Lúa Đông Xuân', 'Lúa Hè Thu', 'Lúa cả năm'] },
    { key: 'maize', label: 'Ngô', number: '2', parent: 'grain-total', synonyms: ['Cây ngô', 'Bắp'] },
    { key: 'cassava', label: 'Sắn', number: 'II', synonyms: ['Cây sắn', 'Khoai mì'] },
    { key: 'peanut', label: 'Lạc', number: 'III', synonyms: ['Cây lạc', 'Đậu phộng'] },
    { key: 'vegetables', label: 'Rau, đậu các loại', number: 'IV', synonyms: ['Rau các loại', 'Rau đậu các loại'] },
  ],
  relations: [
    { over: 'columns', formula: 'production=area×yield÷10' },
    { over: 'columns', formula: 'percent-of-plan=production/production-plan×100' },
    { over: 'columns', formula: 'percent-of-prior=production/production-prior×100' },
  ],
  identities: [],
};
