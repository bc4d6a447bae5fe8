/** Retail turnover and industrial output against last year and the plan. */
import type { Passage } from '../passage';

export const retailIndustry: Passage = {
  id: 'retail-industry',
  title: { vi: 'Thương mại, dịch vụ và công nghiệp', en: 'Retail and industry' },
  figures: {
    'ban_le.uoc': {
      form: 'retail-industry',
      key: 'retail',
      measure: 'actual',
      label: 'Tổng mức bán lẻ, ước thực hiện',
    },
    'ban_le.tang_truong': {
      form: 'retail-industry',
      key: 'retail',
      measure: 'growth',
      label: 'Tổng mức bán lẻ, tăng so với cùng kỳ',
    },
    'ban_le.ke_hoach': {
      form: 'retail-industry',
      key: 'retail',
      measure: 'percent-of-plan',
      label: 'Tổng mức bán lẻ, so với kế hoạch',
    },
    'cong_nghiep.uoc': {
      form: 'retail-industry',
      key: 'industry',
      measure: 'actual',
      label: 'Giá trị sản xuất công nghiệp, ước thực hiện',
    },
    'cong_nghiep.tang_truong': {
      form: 'retail-industry',
      key: 'industry',
      measure: 'growth',
      label: 'Giá trị sản xuất công nghiệp, tăng so với cùng kỳ',
    },
    'cong_nghiep.ke_hoach': {
      form: 'retail-industry',
      key: 'industry',
      measure: 'percent-of-plan',
      label: 'Giá trị sản xuất công nghiệp, so với kế hoạch',
    },
  },
  template: `Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ {{ ky.goi }} ước {{ ban_le.uoc | so_dv }}, {{ ban_le.tang_truong | tang_giam: ky.cung_ky }}, {{ ban_le.ke_hoach | dat: "kế hoạch năm" }}; giá trị sản xuất công nghiệp ước {{ cong_nghiep.uoc | so_dv }}, {{ cong_nghiep.tang_truong | tang_giam: ky.cung_ky }}, {{ cong_nghiep.ke_hoach | dat: "kế hoạch năm" }}.`,
  short: `Tổng mức bán lẻ ước {{ ban_le.uoc | so_dv }}, {{ ban_le.tang_truong | tang_giam: ky.cung_ky }}; giá trị sản xuất công nghiệp ước {{ cong_nghiep.uoc | so_dv }}, {{ cong_nghiep.tang_truong | tang_giam: ky.cung_ky }}.`,
};
