/** Yields and the harvest of grain, split in a footnote. */
import type { Passage } from '../passage';

export const crops: Passage = {
  id: 'crops',
  title: { vi: 'Kết quả sản xuất cây lương thực', en: 'Grain crops' },
  figures: {
    'lua.nang_suat': { form: 'crops', key: 'rice', measure: 'yield', label: 'Năng suất lúa' },
    'ngo.nang_suat': { form: 'crops', key: 'maize', measure: 'yield', label: 'Năng suất ngô' },
    'luong_thuc.san_luong': {
      form: 'crops',
      key: 'grain-total',
      measure: 'production',
      label: 'Sản lượng lương thực có hạt',
    },
    'lua.san_luong': { form: 'crops', key: 'rice', measure: 'production', label: 'Sản lượng lúa' },
    'ngo.san_luong': { form: 'crops', key: 'maize', measure: 'production', label: 'Sản lượng ngô' },
    'luong_thuc.so_ke_hoach': {
      form: 'crops',
      key: 'grain-total',
      measure: 'percent-of-plan',
      label: 'Sản lượng lương thực so với kế hoạch',
    },
    'luong_thuc.so_cung_ky': {
      form: 'crops',
      key: 'grain-total',
      measure: 'percent-of-prior',
      label: 'Sản lượng lương thực so với cùng kỳ',
    },
  },
  template: `{% if luong_thuc.san_luong.khong and lua.nang_suat.khong and ngo.nang_suat.khong %}Trong {{ ky.goi }} không phát sinh sản lượng lương thực có hạt.{% else %}Kết quả thu hoạch: {% if lua.nang_suat.khong %}không thu hoạch lúa{% else %}năng suất lúa {{ lua.nang_suat | so_dv }}{% endif %}, {% if ngo.nang_suat.khong %}không thu hoạch ngô{% else %}năng suất ngô {{ ngo.nang_suat | so_dv }}{% endif %}; sản lượng lương thực có hạt {{ luong_thuc.san_luong | so_dv }}
{%- if luong_thuc.so_ke_hoach.co %}, {{ luong_thuc.so_ke_hoach | dat: "kế hoạch" }}{% endif %}
{%- if luong_thuc.so_cung_ky.co %}, {{ luong_thuc.so_cung_ky | bang: ky.cung_ky }}{% endif %}
{%- footnote %}Sản lượng lúa {{ lua.san_luong | so_dv }}, sản lượng ngô {{ ngo.san_luong | so_dv }}.{% endfootnote %}.{% endif %}`,
  short: `Sản lượng lương thực có hạt {{ luong_thuc.san_luong | so_dv }} (lúa {{ lua.san_luong | so_dv }}, ngô {{ ngo.san_luong | so_dv }}).`,
};
