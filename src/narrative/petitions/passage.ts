/** Petitions received by kind, against last year, by channel in a footnote. */
import type { Passage } from '../passage';

export const petitions: Passage = {
  id: 'petitions',
  title: { vi: 'Tiếp nhận và giải quyết đơn', en: 'Petitions' },
  figures: {
    'don.tong.tong': { form: 'petition-channels', key: 'total', measure: 'ms-1', label: 'Tổng số đơn' },
    'don.tong.khieu_nai': { form: 'petition-channels', key: 'total', measure: 'ms-2', label: 'Tổng số đơn, khiếu nại' },
    'don.tong.to_cao': { form: 'petition-channels', key: 'total', measure: 'ms-3', label: 'Tổng số đơn, tố cáo' },
    'don.tong.kien_nghi': {
      form: 'petition-channels',
      key: 'total',
      measure: 'ms-4',
      label: 'Tổng số đơn, kiến nghị, phản ánh',
    },
    'don.co_quan.tong': {
      form: 'petition-channels',
      key: 'own-office',
      measure: 'ms-1',
      label: 'Đơn UBND tiếp nhận, giải quyết',
    },
    'don.co_quan.khieu_nai': {
      form: 'petition-channels',
      key: 'own-office',
      measure: 'ms-2',
      label: 'Đơn UBND tiếp nhận, giải quyết, khiếu nại',
    },
    'don.co_quan.to_cao': {
      form: 'petition-channels',
      key: 'own-office',
      measure: 'ms-3',
      label: 'Đơn UBND tiếp nhận, giải quyết, tố cáo',
    },
    'don.co_quan.kien_nghi': {
      form: 'petition-channels',
      key: 'own-office',
      measure: 'ms-4',
      label: 'Đơn UBND tiếp nhận, giải quyết, kiến nghị, phản ánh',
    },
    'don.giao_phong_ban.tong': {
      form: 'petition-channels',
      key: 'assigned-departments',
      measure: 'ms-1',
      label: 'Đơn giao cơ quan, đơn vị giải quyết',
    },
    'don.giao_phong_ban.khieu_nai': {
      form: 'petition-channels',
      key: 'assigned-departments',
      measure: 'ms-2',
      label: 'Đơn giao cơ quan, đơn vị giải quyết, khiếu nại',
    },
    'don.giao_phong_ban.to_cao': {
      form: 'petition-channels',
      key: 'assigned-departments',
      measure: 'ms-3',
      label: 'Đơn giao cơ quan, đơn vị giải quyết, tố cáo',
    },
    'don.giao_phong_ban.kien_nghi': {
      form: 'petition-channels',
      key: 'assigned-departments',
      measure: 'ms-4',
      label: 'Đơn giao cơ quan, đơn vị giải quyết, kiến nghị, phản ánh',
    },
    'don.giao_cap_duoi.tong': {
      form: 'petition-channels',
      key: 'assigned-communes',
      measure: 'ms-1',
      label: 'Đơn giao cấp dưới giải quyết',
    },
    'don.giao_cap_duoi.khieu_nai': {
      form: 'petition-channels',
      key: 'assigned-communes',
      measure: 'ms-2',
      label: 'Đơn giao cấp dưới giải quyết, khiếu nại',
    },
    'don.giao_cap_duoi.to_cao': {
      form: 'petition-channels',
      key: 'assigned-communes',
      measure: 'ms-3',
      label: 'Đơn giao cấp dưới giải quyết, tố cáo',
    },
    'don.giao_cap_duoi.kien_nghi': {
      form: 'petition-channels',
      key: 'assigned-communes',
      measure: 'ms-4',
      label: 'Đơn giao cấp dưới giải quyết, kiến nghị, phản ánh',
    },
    'don.cap_duoi.tong': {
      form: 'petition-channels',
      key: 'received-by-communes',
      measure: 'ms-1',
      label: 'Đơn cấp dưới tiếp nhận',
    },
    'don.cap_duoi.khieu_nai': {
      form: 'petition-channels',
      key: 'received-by-communes',
      measure: 'ms-2',
      label: 'Đơn cấp dưới tiếp nhận, khiếu nại',
    },
    'don.cap_duoi.to_cao': {
      form: 'petition-channels',
      key: 'received-by-communes',
      measure: 'ms-3',
      label: 'Đơn cấp dưới tiếp nhận, tố cáo',
    },
    'don.cap_duoi.kien_nghi': {
      form: 'petition-channels',
      key: 'received-by-communes',
      measure: 'ms-4',
      label: 'Đơn cấp dưới tiếp nhận, kiến nghị, phản ánh',
    },
    'don.cung_ky': {
      form: 'reception-comparison',
      key: 'petitions',
      measure: 'prior',
      label: 'Số đơn cùng kỳ năm trước',
    },
    'don.chenh_lech': {
      form: 'reception-comparison',
      key: 'petitions',
      measure: 'change',
      label: 'Số đơn so với cùng kỳ',
    },
  },
  template: `{% if don.tong.tong.khong %}Trong {{ ky.goi }} không phát sinh đơn phải tiếp nhận, giải quyết{% else %}Đã tiếp nhận và chỉ đạo giải quyết {{ don.tong | don }}{% endif %}
{%- if don.tong.tong.co or don.tong.tong.khong == false %}, {{ don.tong.tong | so_voi: don.cung_ky, ky.cung_ky, don.chenh_lech, "đơn" }}{% endif %}
{%- footnote %}{% unless don.tong.tong.khong %}{{ ten.co_quan }} tiếp nhận, giải quyết {{ don.co_quan | don }}
{%- if don.giao_phong_ban.tong.co %}; tiếp nhận, giao các cơ quan, đơn vị giải quyết {{ don.giao_phong_ban | don }}{% endif %}
{%- if don.giao_cap_duoi.tong.co %}; tiếp nhận, giao {{ ten.cap_duoi }} giải quyết {{ don.giao_cap_duoi | don }}{% endif %}
{%- if don.cap_duoi.tong.co %}; {{ ten.cap_duoi }} tiếp nhận, giải quyết {{ don.cap_duoi | don }}{% endif %}.{% endunless %}{% endfootnote %}.`,
  short: `Tiếp nhận, chỉ đạo giải quyết {{ don.tong.tong | dem_dv: "đơn" }}, {{ don.tong.tong | so_voi: don.cung_ky, ky.cung_ky, don.chenh_lech, "đơn" }}.`,
};
