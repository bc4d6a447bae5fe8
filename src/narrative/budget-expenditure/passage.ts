/** Budget spending, its kinds in a footnote, recurrent spending by level. */
import type { Passage } from '../passage';

export const budgetExpenditure: Passage = {
  id: 'budget-expenditure',
  title: { vi: 'Chi ngân sách', en: 'Budget expenditure' },
  figures: {
    'chi.tong.uoc': {
      form: 'budget-expenditure',
      key: 'total',
      measure: 'actual',
      label: 'Tổng chi ngân sách, ước thực hiện',
    },
    'chi.tong.du_toan': {
      form: 'budget-expenditure',
      key: 'total',
      measure: 'percent-of-plan',
      label: 'Tổng chi ngân sách, so với dự toán',
    },
    'chi.dau_tu.uoc': {
      form: 'budget-expenditure',
      key: 'investment',
      measure: 'actual',
      label: 'Chi đầu tư phát triển, ước thực hiện',
    },
    'chi.dau_tu.ke_hoach': {
      form: 'budget-expenditure',
      key: 'investment',
      measure: 'percent-of-plan',
      label: 'Chi đầu tư phát triển, so với kế hoạch',
    },
    'chi.thuong_xuyen.uoc': {
      form: 'budget-expenditure',
      key: 'recurrent',
      measure: 'actual',
      label: 'Chi thường xuyên, ước thực hiện',
    },
    'chi.thuong_xuyen.du_toan': {
      form: 'budget-expenditure',
      key: 'recurrent',
      measure: 'percent-of-plan',
      label: 'Chi thường xuyên, so với dự toán',
    },
    'chi.thuong_xuyen.cap_huyen': {
      form: 'budget-expenditure',
      key: 'recurrent-district',
      measure: 'actual',
      label: 'Chi thường xuyên ngân sách cấp trên',
    },
    'chi.thuong_xuyen.cap_xa': {
      form: 'budget-expenditure',
      key: 'recurrent-commune',
      measure: 'actual',
      label: 'Chi thường xuyên ngân sách cấp xã',
    },
    'chi.du_phong.uoc': {
      form: 'budget-expenditure',
      key: 'contingency',
      measure: 'actual',
      label: 'Chi từ nguồn dự phòng, ước thực hiện',
    },
    'chi.du_phong.du_toan': {
      form: 'budget-expenditure',
      key: 'contingency',
      measure: 'percent-of-plan',
      label: 'Chi từ nguồn dự phòng, so với dự toán',
    },
  },
  template: `Tổng chi ngân sách {{ ky.goi }} ước thực hiện {{ chi.tong.uoc | so_dv }}, {{ chi.tong.du_toan | dat: "dự toán" }}
{%- footnote %}{{ chi.tong.uoc | gom: chi.dau_tu.uoc, chi.thuong_xuyen.uoc, chi.du_phong.uoc | viet_hoa }}: chi đầu tư phát triển {{ chi.dau_tu.uoc | so_dv }}, {{ chi.dau_tu.ke_hoach | dat: "kế hoạch" }}; chi thường xuyên {{ chi.thuong_xuyen.uoc | so_dv }}, {{ chi.thuong_xuyen.du_toan | dat: "dự toán" }}
{%- if ten.cap_ngan_sach != "" and chi.thuong_xuyen.cap_huyen.co and chi.thuong_xuyen.cap_xa.co %}, {{ chi.thuong_xuyen.uoc | gom: chi.thuong_xuyen.cap_huyen, chi.thuong_xuyen.cap_xa }} {{ ten.cap_ngan_sach }} {{ chi.thuong_xuyen.cap_huyen | so_dv }}, ngân sách cấp xã {{ chi.thuong_xuyen.cap_xa | so_dv }}{% endif %}; {% if chi.du_phong.uoc.khong %}chưa phát sinh chi từ nguồn dự phòng{% else %}chi từ nguồn dự phòng {{ chi.du_phong.uoc | so_dv }}, {{ chi.du_phong.du_toan | bang: "dự toán dự phòng ngân sách" }}{% endif %}.{% endfootnote %}.`,
  short: `Tổng chi ngân sách ước {{ chi.tong.uoc | so_dv: "tỷ đồng", 1 }}, {{ chi.tong.du_toan | dat: "dự toán" }}; trong đó chi đầu tư phát triển {{ chi.dau_tu.ke_hoach | dat: "kế hoạch" }}.`,
};
