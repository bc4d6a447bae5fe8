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
      needed: ['wards', 'villages', 'households', 'infected', 'destroyed', 'weight'],
      present: true,
      names: ['ward-list'],
      label: 'Dịch bệnh trên vật nuôi',
    },
    benh_chua_ro: {
      form: 'livestock-disease',
      columns: { ten: 'name' },
      figures: { thon: 'villages' },
      needed: ['villages', 'infected', 'destroyed'],
      unsaid: true,
      label: 'Dịch bệnh trên vật nuôi',
    },
  },
  template: `{% if benh.size == 0 and benh_chua_ro.size > 0 %}{% for b in benh_chua_ro %}{{ b.thon | so }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% elsif benh.size == 0 %}Trong {{ ky.goi }} không phát sinh dịch bệnh trên vật nuôi.{% else %}Dịch bệnh trên vật nuôi trong {{ ky.goi }} gồm: {% for b in benh %}{{ b.ten }}{% if b.xa.co and b.xa > 0 and ten.cap_duoi != ten.thon %} ({{ b.xa | dem_dv }}){% else %}{% unless b.thon.khong %} ({{ b.thon | dem_dv: ten.thon }}){% endunless %}{% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}{% for b in benh_chua_ro %}; {{ b.thon | so }}{% endfor %}
{%- footnote %}{% if so_lieu.tinh_den != "" %}Số liệu tính đến ngày {{ so_lieu.tinh_den }}. {% endif %}
{%- for b in benh %}{{ b.ten }}: {% if b.thon.khong %}{% if b.xa.co and b.xa > 0 and ten.cap_duoi != ten.thon %}xảy ra tại {{ b.xa | dem_dv }}{% if b.ten_xa != "" %} ({{ b.ten_xa | liet_ke }}){% endif %}, {% endif %}
{%- else %}xảy ra tại {{ b.thon | dem_dv: ten.thon }}{% if b.xa.co and b.xa > 0 and ten.cap_duoi != ten.thon %} của {{ b.xa | dem_dv }}{% if b.ten_xa != "" %} ({{ b.ten_xa | liet_ke }}){% endif %}, {% elsif b.ten_xa != "" %} ({{ b.ten_xa | liet_ke }}), {% elsif b.ho.khong %}, {% else %} với {% endif %}{% endif %}
{%- if b.ho.khong %}không có hộ có vật nuôi mắc bệnh{% else %}{{ b.ho | dem_dv: "hộ" }} có vật nuôi mắc bệnh{% endif %}
{%- if b.mac > 0 %}; số con mắc bệnh {{ b.mac | dem_dv: "con" }}{% endif %}
{%- if b.huy.khong %}; không phải tiêu hủy{% else %}; số con phải tiêu hủy {{ b.huy | dem_dv: "con" }}{% unless b.trong_luong.khong %}, trọng lượng tiêu hủy {{ b.trong_luong | so_dv }}{% endunless %}{% endif %}.{% unless forloop.last %} {% endunless %}{% endfor %}{% endfootnote %}.{% endif %}`,
  short: `{% if benh.size == 0 and benh_chua_ro.size > 0 %}{% for b in benh_chua_ro %}{{ b.thon | so }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% elsif benh.size == 0 %}Không phát sinh dịch bệnh trên vật nuôi.{% else %}Dịch bệnh trên vật nuôi: {% for b in benh %}{{ b.ten }}{% if b.xa.co and b.xa > 0 and ten.cap_duoi != ten.thon %} tại {{ b.xa | dem_dv }}{% else %}{% unless b.thon.khong %} tại {{ b.thon | dem_dv: ten.thon }}{% endunless %}{% endif %}, {% if b.huy.khong %}không phải tiêu hủy{% else %}tiêu hủy {{ b.huy | dem_dv: "con" }}{% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}{% for b in benh_chua_ro %}; {{ b.thon | so }}{% endfor %}.{% endif %}`,
};
