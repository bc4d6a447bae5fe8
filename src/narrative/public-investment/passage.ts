/** Works begun, tendered and newly approved, the approved ones named. */
import type { Passage } from '../passage';

export const publicInvestment: Passage = {
  id: 'public-investment',
  title: { vi: 'Đầu tư công', en: 'Public investment' },
  figures: {
    'dau_tu.trien_khai': {
      form: 'investment-projects',
      key: 'deployed',
      measure: 'count',
      label: 'Số công trình triển khai đầu tư',
    },
    'dau_tu.dau_thau': {
      form: 'investment-projects',
      key: 'tendered',
      measure: 'count',
      label: 'Số công trình phê duyệt lựa chọn nhà thầu',
    },
    'dau_tu.chu_truong': {
      form: 'investment-projects',
      key: 'approved',
      measure: 'count',
      label: 'Số công trình mới phê duyệt chủ trương đầu tư',
    },
  },
  lists: {
    cong_trinh: {
      form: 'project-list',
      key: 'approved',
      columns: { ten: 'name', hang_muc: 'note' },
      figures: { so_tang: 'floors' },
      label: 'Công trình mới phê duyệt chủ trương đầu tư',
    },
  },
  template: `Theo kế hoạch vốn năm {{ ky.nam }}, {% if dau_tu.trien_khai.khong %}không phát sinh công trình triển khai đầu tư{% else %}đã triển khai đầu tư {{ dau_tu.trien_khai | dem_dv: "công trình" }}{% endif %}; {% if dau_tu.dau_thau.khong %}không phát sinh công trình được phê duyệt kết quả lựa chọn nhà thầu{% else %}phê duyệt kết quả lựa chọn nhà thầu {{ dau_tu.dau_thau | dem_dv: "công trình" }}{% endif %}; {% if dau_tu.chu_truong.khong %}không phát sinh công trình mới phê duyệt chủ trương đầu tư{% else %}mới phê duyệt chủ trương đầu tư {{ dau_tu.chu_truong | dem_dv: "công trình" }}{% endif %}
{%- if cong_trinh.size > 0 %}{% if dau_tu.chu_truong == cong_trinh.size %}, gồm{% elsif dau_tu.chu_truong > cong_trinh.size %}, trong đó có{% else %}; danh mục ghi{% endif %}: {% for c in cong_trinh %}{{ c.ten }}{% if c.hang_muc != "" %}, {{ c.hang_muc | viet_thuong }}{% endif %}{% if c.so_tang.co %} ({{ c.so_tang | so }} tầng){% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}{% endif %}.`,
  short: `Triển khai đầu tư {{ dau_tu.trien_khai | dem_dv: "công trình" }}, phê duyệt kết quả lựa chọn nhà thầu {{ dau_tu.dau_thau | dem_dv: "công trình" }}, mới phê duyệt chủ trương đầu tư {{ dau_tu.chu_truong | dem_dv: "công trình" }}.`,
};
