/** Local revenue, the body's own share, what is collected on the area and what the higher budget transfers. */
import type { Passage } from '../passage';

export const budgetRevenue: Passage = {
  id: 'budget-revenue',
  title: { vi: 'Thu ngân sách', en: 'Budget revenue' },
  figures: {
    'thu.tong.uoc': {
      form: 'budget-revenue',
      key: 'total-revenue',
      measure: 'actual',
      label: 'Tổng thu ngân sách địa phương, ước thực hiện',
    },
    'thu.huong.uoc': {
      form: 'budget-revenue',
      key: 'total-share',
      measure: 'actual',
      label: 'Tổng thu ngân sách được hưởng, ước thực hiện',
    },
    'thu.huong.du_toan': {
      form: 'budget-revenue',
      key: 'total-share',
      measure: 'percent-of-plan',
      label: 'Tổng thu ngân sách được hưởng, so với dự toán',
    },
    'thu.tren_dia_ban.uoc': {
      form: 'budget-revenue',
      key: 'on-area',
      measure: 'actual',
      label: 'Tổng thu ngân sách nhà nước trên địa bàn, ước thực hiện',
    },
    'thu.noi_dia.uoc': {
      form: 'budget-revenue',
      key: 'domestic',
      measure: 'actual',
      label: 'Thu nội địa, ước thực hiện',
    },
    'thu.noi_dia_huong.uoc': {
      form: 'budget-revenue',
      key: 'domestic-share',
      measure: 'actual',
      label: 'Thu nội địa ngân sách được hưởng, ước thực hiện',
    },
    'thu.noi_dia_huong.du_toan': {
      form: 'budget-revenue',
      key: 'domestic-share',
      measure: 'percent-of-plan',
      label: 'Thu nội địa ngân sách được hưởng, so với dự toán',
    },
    'thu.thue_phi.uoc': {
      form: 'budget-revenue',
      key: 'taxes-fees',
      measure: 'actual',
      label: 'Thu từ thuế, phí và lệ phí, ước thực hiện',
    },
    'thu.thue_phi.du_toan': {
      form: 'budget-revenue',
      key: 'taxes-fees',
      measure: 'percent-of-plan',
      label: 'Thu từ thuế, phí và lệ phí, so với dự toán',
    },
    'thu.bo_sung.uoc': {
      form: 'budget-revenue',
      key: 'transfers',
      measure: 'actual',
      label: 'Thu bổ sung từ ngân sách cấp trên, ước thực hiện',
    },
    'thu.bo_sung.du_toan': {
      form: 'budget-revenue',
      key: 'transfers',
      measure: 'percent-of-plan',
      label: 'Thu bổ sung từ ngân sách cấp trên, so với dự toán',
    },
    'thu.bo_sung.can_doi': {
      form: 'budget-revenue',
      key: 'transfers-balancing',
      measure: 'actual',
      label: 'Thu bổ sung cân đối, ước thực hiện',
    },
    'thu.bo_sung.muc_tieu': {
      form: 'budget-revenue',
      key: 'transfers-targeted',
      measure: 'actual',
      label: 'Thu bổ sung có mục tiêu, ước thực hiện',
    },
    'thu.dau_gia': {
      form: 'budget-revenue',
      key: 'land-auction',
      measure: 'actual',
      label: 'Đấu giá quyền sử dụng đất',
    },
  },
  template: `Tổng thu ngân sách địa phương {{ ky.goi }} ước thực hiện {{ thu.tong.uoc | so_dv }}
{%- if thu.huong.uoc.co %}, {{ thu.tong.uoc | trong_do: thu.huong.uoc }} {{ ten.ngan_sach }} được hưởng {{ thu.huong.uoc | so_dv }}, {{ thu.huong.du_toan | dat: "dự toán năm" }}{% endif %}. Thu ngân sách nhà nước trên địa bàn
{%- if thu.tren_dia_ban.uoc.co and thu.tren_dia_ban.uoc != thu.noi_dia.uoc %} {{ thu.tren_dia_ban.uoc | so_dv }}, {{ thu.tren_dia_ban.uoc | trong_do: thu.noi_dia.uoc }} thu nội địa {{ thu.noi_dia.uoc | so_dv }}
{%- else %} (thu nội địa) {{ thu.noi_dia.uoc | so_dv }}
{%- endif %}
{%- if thu.noi_dia_huong.uoc.co %}, {{ thu.noi_dia.uoc | trong_do: thu.noi_dia_huong.uoc }} {{ ten.ngan_sach }} được hưởng {{ thu.noi_dia_huong.uoc | so_dv }}, {{ thu.noi_dia_huong.du_toan | dat: "dự toán năm" }}{% endif %}
{%- footnote %}{% if thu.thue_phi.uoc.co %}Không kể tiền sử dụng đất, thu từ thuế, phí và lệ phí {{ thu.thue_phi.uoc | so_dv }}, {{ thu.thue_phi.du_toan | dat: ten.du_toan_giao }}. {% endif %}Thu bổ sung từ {{ ten.ngan_sach_cap_tren }} {{ thu.bo_sung.uoc | so_dv }}, {{ thu.bo_sung.du_toan | dat: "dự toán" }}, {{ thu.bo_sung.uoc | gom: thu.bo_sung.can_doi, thu.bo_sung.muc_tieu }} bổ sung cân đối {{ thu.bo_sung.can_doi | so_dv }}, bổ sung có mục tiêu {{ thu.bo_sung.muc_tieu | so_dv }}.{% endfootnote %}.
{%- if thu.dau_gia.khong %} Không phát sinh thu đấu giá quyền sử dụng đất.{% elsif thu.dau_gia.co %} Đấu giá quyền sử dụng đất được {{ thu.dau_gia | so_dv }} (chưa tính vào tổng thu ngân sách).{% endif %}`,
  short: `Tổng thu ngân sách địa phương ước {{ thu.tong.uoc | so_dv: "tỷ đồng", 1 }}{% if thu.huong.du_toan.co %}, phần {{ ten.ngan_sach }} được hưởng {{ thu.huong.du_toan | dat: "dự toán năm" }}{% endif %}.`,
};
