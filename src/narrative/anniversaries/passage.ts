/** Anniversaries of the period, with their years. */
import type { Passage } from '../passage';

export const anniversaries: Passage = {
  id: 'anniversaries',
  title: { vi: 'Các ngày kỷ niệm', en: 'Anniversaries' },
  figures: {
    'ky_niem.thanh_lap_dang': {
      form: 'anniversaries',
      key: 'party-founding',
      measure: 'count',
      label: 'Số năm thành lập Đảng',
    },
    'ky_niem.thanh_co': {
      form: 'anniversaries',
      key: 'citadel-anniversary',
      measure: 'count',
      label: 'Số năm sự kiện bảo vệ Thành Cổ',
    },
    'ky_niem.ngay_dem': {
      form: 'anniversaries',
      key: 'citadel-days',
      measure: 'count',
      label: 'Số ngày đêm bảo vệ Thành Cổ',
    },
  },
  template: `{% if ky_niem.thanh_lap_dang.co or ky_niem.thanh_co.co %}Tổ chức các hoạt động
{%- if ky_niem.thanh_lap_dang.co %} kỷ niệm {{ ky_niem.thanh_lap_dang | so }} năm Ngày thành lập Đảng Cộng sản Việt Nam{% if ky_niem.thanh_co.co %};{% endif %}{% endif %}
{%- if ky_niem.thanh_co.co %} chuẩn bị kỷ niệm {{ ky_niem.thanh_co | so }} năm sự kiện {{ ky_niem.ngay_dem | so }} ngày đêm chiến đấu bảo vệ Thành Cổ Quảng Trị{% endif %}.{% endif %}`,
};
