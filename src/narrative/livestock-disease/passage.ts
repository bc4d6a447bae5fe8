/** Animal diseases: where they stand, and in a footnote what was infected and destroyed. */
import type { Passage } from '../passage';

export const livestockDisease: Passage = {
  id: 'livestock-disease',
  title: { vi: 'Tình hình dịch bệnh trên vật nuôi', en: 'Animal diseases' },
  figures: {},
  lists: {
    benh: {
      form: 'livestock-disease',
      columns: { ten: 'name', ten_xa: 'ward-list' },
      figures: {
        thon: 'villages',
        xa: 'wards',
        ho: 'households',
        mac: 'infected',
        huy: 'destroyed',
        trong_luong: 'weight',
      },
      needed: ['wards', 'villages'],
      present: true,
      label: 'Dịch bệnh trên vật nuôi',
    },
  },
  template: `{% if benh.size == 0 %}Trong {{ ky.goi }} không phát sinh dịch bệnh trên vật nuôi.{% else %}Dịch bệnh trên vật nuôi trong {{ ky.goi }} gồm: {% for b in benh %}{{ b.ten }} ({% if b.xa.co and ten.cap_duoi != ten.thon %}{{ b.xa | dem_dv }}{% else %}{{ b.thon | dem_dv: ten.thon }}{% endif %}){% unless forloop.last %}; {% endunless %}{% endfor %}
{%- footnote %}{% if so_lieu.tinh_den != "" %}Số liệu tính đến ngày {{ so_lieu.tinh_den }}. {% endif %}
{%- for b in benh %}{{ b.ten }}: xảy ra tại {{ b.thon | dem_dv: ten.thon }}{% if b.xa.co and ten.cap_duoi != ten.thon %} của {{ b.xa | dem_dv }}{% endif %}
{%- if b.ten_xa != "" %} ({{ b.ten_xa | liet_ke }}){% endif %}, {{ b.ho | dem_dv: "hộ" }} có vật nuôi mắc bệnh
{%- if b.mac.co %}; số con mắc bệnh {{ b.mac | dem_dv: "con" }}{% endif %}; số con phải tiêu hủy {{ b.huy | dem_dv: "con" }}, trọng lượng tiêu hủy {{ b.trong_luong | so_dv }}.{% unless forloop.last %} {% endunless %}{% endfor %}{% endfootnote %}.{% endif %}`,
  short: `{% if benh.size == 0 %}Không phát sinh dịch bệnh trên vật nuôi.{% else %}Dịch bệnh trên vật nuôi: {% for b in benh %}{{ b.ten }} tại {% if b.xa.co and ten.cap_duoi != ten.thon %}{{ b.xa | dem_dv }}{% else %}{{ b.thon | dem_dv: ten.thon }}{% endif %}, tiêu hủy {{ b.huy | dem_dv: "con" }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% endif %}`,
};
