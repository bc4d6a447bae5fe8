/** Retail turnover and industrial output against last year and the year's plan. Columns [G]; mind the price basis of the sheet. */
import type { FormDefinition } from '../../core/form';

export const retailIndustry: FormDefinition = {
  id: 'retail-industry',
  title: { vi: 'Thương mại, dịch vụ và công nghiệp', en: 'Retail and industry' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: ['THƯƠNG MẠI, DỊCH VỤ VÀ CÔNG NGHIỆP', 'TỔNG MỨC BÁN LẺ VÀ GIÁ TRỊ SẢN XUẤT CÔNG NGHIỆP', 'CHỈ TIÊU THƯƠNG MẠI, CÔNG NGHIỆP'],
    marks: ['Tổng mức bán lẻ', 'Giá trị sản xuất công nghiệp', 'doanh thu dịch vụ'],
  },
  unit: 'tỷ đồng',
  columns: [
    { key: 'number', role: 'number', headings: ['STT', 'TT'], code: 'A' },
    { key: 'label', role: 'label', headings: ['Chỉ tiêu', 'Nội dung'], code: 'B' },
    { key: 'unit', role: 'unit', headings: ['ĐVT', 'Đơn vị tính'], printed: false },
    {
      key: 'prior', role: 'measure', code: '1',
      headings: ['Thực hiện cùng kỳ năm trước', 'TH cùng kỳ', 'Thực hiện cùng kỳ', 'Cùng kỳ năm trước', 'Thực hiện 6 tháng năm trước'],
    },
    { key: 'plan', role: 'measure', code: '2', headings: ['Kế hoạch năm', 'KH năm', 'Kế hoạch'] },
    {
      key: 'actual', role: 'measure', code: '3',
      headings: ['Ước thực hiện', 'Ước thực hiện 6 tháng', 'Ước TH 6 tháng', 'Ước thực hiện 6 tháng đầu năm', 'Thực hiện', 'Ước thực hiện trong kỳ'],
    },
    {
      key: 'growth', role: 'measure', code: '4', unit: '%', additive: false, rounded: true, group: ['So sánh (%)'],
      headings: ['Tăng, giảm so với cùng kỳ', 'Tăng so với cùng kỳ (%)', 'Tăng/giảm so với cùng kỳ (%)', 'Tốc độ tăng', 'Tốc độ tăng (%)', 'Tăng trưởng (%)'],
    },
    {
      key: 'percent-of-prior', role: 'measure', unit: '%', additive: false, rounded: true, printed: false, group: ['So sánh (%)'],
      headings: ['So với cùng kỳ', 'So CK (%)', 'So với cùng kỳ (%)', '% so với cùng kỳ'],
    },
    {
      key: 'percent-of-plan', role: 'measure', code: '5', formula: '5=3/2', unit: '%', additive: false, rounded: true, group: ['So sánh (%)'],
      headings: ['So với kế hoạch', 'So KH (%)', 'So với kế hoạch (%)', '% so với kế hoạch', 'Đạt so với kế hoạch (%)'],
    },
    { key: 'note', role: 'text', headings: ['Ghi chú'] },
  ],
  lines: [
    {
      key: 'retail', number: '1', label: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
      synonyms: ['Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ', 'Tổng mức bán lẻ hàng hóa và dịch vụ', 'Tổng mức bán lẻ'],
    },
    {
      key: 'industry', number: '2', label: 'Giá trị sản xuất công nghiệp',
      synonyms: ['Giá trị sản xuất công nghiệp trên địa bàn', 'Giá trị SX công nghiệp', 'GTSX công nghiệp'],
    },
  ],
  relations: [
    { over: 'columns', formula: 'growth=(actual - prior)/prior×100' },
    { over: 'columns', formula: 'percent-of-plan=actual/plan×100' },
    { over: 'columns', formula: 'percent-of-prior=actual/prior×100' },
  ],
  identities: [],
};
