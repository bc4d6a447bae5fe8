/** Citizens received, against last year, by who received them in a footnote. */
import type { Passage } from '../passage';

/** Lượt, người and all cases of one way of receiving: the form counts those received again apart. */
const counted = (name: string): string =>
  `{% if ${name}.nhieu_lan.co %}{{ ${name}.luot | dem }} lượt/{{ ${name}.nguoi | dem }} người/{{ ${name}.vu_viec | tong: ${name}.nhieu_lan | dem }} vụ việc{% else %}{{ ${name} | bo_ba }}{% endif %}`;

/** More of them are what the annex is for. */
const MOST_UNITS = 12;

export const citizenReception: Passage = {
  id: 'citizen-reception',
  title: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  figures: {
    'tiep.tong.luot': { form: 'citizen-reception', key: 'total', measure: 'ms-1', label: 'Tổng số lượt tiếp công dân' },
    'tiep.tong.nguoi': { form: 'citizen-reception', key: 'total', measure: 'ms-2', label: 'Tổng số người được tiếp' },
    'tiep.tong.vu_viec': { form: 'citizen-reception', key: 'total', measure: 'ms-3', label: 'Tổng số vụ việc tiếp' },
    'tiep.cung_ky': {
      form: 'reception-comparison',
      key: 'visits',
      measure: 'prior',
      label: 'Số lượt tiếp công dân cùng kỳ năm trước',
    },
    'tiep.chenh_lech': {
      form: 'reception-comparison',
      key: 'visits',
      measure: 'change',
      label: 'Số lượt tiếp công dân so với cùng kỳ',
    },
    'tiep.co_quan.luot': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-1',
      label: 'Số lượt tiếp của UBND',
    },
    'tiep.co_quan.nguoi': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-2',
      label: 'Số người UBND tiếp',
    },
    'tiep.co_quan.vu_viec': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-3',
      label: 'Số vụ việc UBND tiếp',
    },
    'tiep.dinh_ky.luot': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-13',
      label: 'Số lượt tiếp định kỳ',
    },
    'tiep.dinh_ky.nguoi': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-14',
      label: 'Số người tiếp định kỳ',
    },
    'tiep.dinh_ky.vu_viec': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-15',
      label: 'Số vụ việc tiếp định kỳ',
    },
    'tiep.dinh_ky.nhieu_lan': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-16',
      label: 'Số vụ việc tiếp định kỳ nhiều lần',
    },
    'tiep.uy_quyen.luot': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-22',
      label: 'Số lượt ủy quyền tiếp',
    },
    'tiep.uy_quyen.nguoi': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-23',
      label: 'Số người ủy quyền tiếp',
    },
    'tiep.uy_quyen.vu_viec': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-24',
      label: 'Số vụ việc ủy quyền tiếp',
    },
    'tiep.uy_quyen.nhieu_lan': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-25',
      label: 'Số vụ việc ủy quyền tiếp nhiều lần',
    },
    'tiep.thuong_xuyen.nhieu_lan': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-7',
      label: 'Số vụ việc tiếp thường xuyên nhiều lần',
    },
    'tiep.thuong_xuyen.luot': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-4',
      label: 'Số lượt tiếp thường xuyên',
    },
    'tiep.thuong_xuyen.nguoi': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-5',
      label: 'Số người tiếp thường xuyên',
    },
    'tiep.thuong_xuyen.vu_viec': {
      form: 'citizen-reception',
      key: 'own-office',
      measure: 'ms-6',
      label: 'Số vụ việc tiếp thường xuyên',
    },
  },
  lists: {
    don_vi: {
      form: 'citizen-reception',
      except: ['total', 'own-office'],
      columns: { ten: 'name' },
      figures: {
        luot: 'ms-1',
        nguoi: 'ms-2',
        vu_viec: 'ms-3',
        'thuong_xuyen.luot': 'ms-4',
        'thuong_xuyen.nguoi': 'ms-5',
        'thuong_xuyen.vu_viec': 'ms-6',
        'thuong_xuyen.nhieu_lan': 'ms-7',
      },
      needed: 'ms-1',
      present: true,
      label: 'Tiếp công dân',
    },
  },
  template: `Công tác tiếp công dân: {% if tiep.tong.luot.khong %}không phát sinh lượt tiếp{% else %}tổng số {{ tiep.tong | bo_ba }}{% endif %}
{%- if tiep.tong.luot.co or tiep.tong.luot.khong == false %}, {{ tiep.tong.luot | so_voi: tiep.cung_ky, ky.cung_ky, tiep.chenh_lech, "lượt" }}{% endif %}
{%- footnote %}{% unless tiep.tong.luot.khong %}{{ ten.co_quan }} tiếp {{ tiep.co_quan | bo_ba }}, {{ tiep.co_quan | trong_do: tiep.dinh_ky, tiep.thuong_xuyen }} tiếp định kỳ ${counted('tiep.dinh_ky')}{% if tiep.uy_quyen.luot > 0 %}, ủy quyền tiếp ${counted('tiep.uy_quyen')}{% endif %}, tiếp thường xuyên ${counted('tiep.thuong_xuyen')}.
{%- if don_vi.size <= ${String(MOST_UNITS)} %}{% for d in don_vi %} {{ d.ten }} {% if d.luot == d.thuong_xuyen.luot %}tiếp thường xuyên ${counted('d.thuong_xuyen')}{% else %}tiếp {{ d | bo_ba }}{% endif %}.{% endfor %}{% endif %}{% endunless %}{% endfootnote %}.`,
  short: `Tiếp công dân {{ tiep.tong | bo_ba }}, {{ tiep.tong.luot | so_voi: tiep.cung_ky, ky.cung_ky, tiep.chenh_lech, "lượt" }}.`,
};
