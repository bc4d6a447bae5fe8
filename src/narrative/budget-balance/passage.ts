/** What balances a budget (Biểu 59, 93 and 113/CK-NSNN): what the passages on revenue and expenditure do not say. */
import type { Passage } from '../passage';

const at = (key: string, measure: string, label: string) => ({ form: 'budget-balance', key, measure, label });

export const budgetBalance: Passage = {
  id: 'budget-balance',
  title: { vi: 'Cân đối ngân sách', en: 'Budget balance' },
  figures: {
    'can_doi_ns.thu.uoc': at('balanced-revenue', 'actual', 'Thu cân đối ngân sách nhà nước, ước thực hiện'),
    'can_doi_ns.thu.du_toan': at(
      'balanced-revenue',
      'percent-of-plan',
      'Thu cân đối ngân sách nhà nước, so với dự toán',
    ),
    'can_doi_ns.chuyen_nguon': at('carried-over', 'actual', 'Thu chuyển nguồn từ năm trước chuyển sang'),
    'can_doi_ns.chi.uoc': at('balanced-expenditure', 'actual', 'Chi cân đối ngân sách, ước thực hiện'),
    'can_doi_ns.chi.du_toan': at('balanced-expenditure', 'percent-of-plan', 'Chi cân đối ngân sách, so với dự toán'),
    'can_doi_ns.muc_tieu': at('targeted', 'actual', 'Chi từ nguồn bổ sung có mục tiêu'),
  },
  template: `Thu cân đối ngân sách nhà nước {{ can_doi_ns.thu.uoc | so_dv }}, {{ can_doi_ns.thu.du_toan | dat: "dự toán" }}
{%- if can_doi_ns.chuyen_nguon > 0 %}; thu chuyển nguồn từ năm trước chuyển sang {{ can_doi_ns.chuyen_nguon | so_dv }}{% endif %}; chi cân đối {{ ten.ngan_sach }} {{ can_doi_ns.chi.uoc | so_dv }}, {{ can_doi_ns.chi.du_toan | dat: "dự toán" }}
{%- if can_doi_ns.muc_tieu > 0 %}; chi từ nguồn bổ sung có mục tiêu từ {{ ten.ngan_sach_cap_tren }} {{ can_doi_ns.muc_tieu | so_dv }}{% endif %}.`,
  short: `Thu cân đối ngân sách nhà nước {{ can_doi_ns.thu.uoc | so_dv: "tỷ đồng", 1 }}, {{ can_doi_ns.thu.du_toan | dat: "dự toán" }}; chi cân đối {{ ten.ngan_sach }} {{ can_doi_ns.chi.uoc | so_dv: "tỷ đồng", 1 }}, {{ can_doi_ns.chi.du_toan | dat: "dự toán" }}.`,
};
