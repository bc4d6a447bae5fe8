/** Rank in administrative reform among the province's bodies. */
import type { Passage } from '../passage';

export const reformRank: Passage = {
  id: 'reform-rank',
  title: { vi: 'Xếp hạng cải cách hành chính', en: 'Rank in administrative reform' },
  figures: {
    'cai_cach.thu_hang': {
      form: 'administration',
      key: 'par-rank',
      measure: 'count',
      label: 'Thứ hạng cải cách hành chính',
    },
    'cai_cach.so_don_vi': {
      form: 'administration',
      key: 'par-bodies',
      measure: 'count',
      label: 'Số đơn vị được xếp hạng',
    },
  },
  template: `{% if cai_cach.thu_hang.khong %}{{ ten.co_quan | viet_hoa }} không được xếp hạng cải cách hành chính năm {{ ky.nam_truoc }}.{% elsif cai_cach.so_don_vi.khong %}Kết quả cải cách hành chính năm {{ ky.nam_truoc }} của {{ ten.co_quan }} xếp thứ {{ cai_cach.thu_hang | so }}.{% else %}Kết quả cải cách hành chính năm {{ ky.nam_truoc }} của {{ ten.co_quan }} xếp thứ {{ cai_cach.thu_hang | tren: cai_cach.so_don_vi }} {{ ten.don_vi_xep_hang }}.{% endif %}`,
};
