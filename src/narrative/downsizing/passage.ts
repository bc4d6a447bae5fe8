/** Staff reduced. */
import type { Passage } from '../passage';

export const downsizing: Passage = {
  id: 'downsizing',
  title: { vi: 'Tinh giản biên chế', en: 'Downsizing' },
  figures: {
    'bien_che.tinh_gian': {
      form: 'administration',
      key: 'downsizing',
      measure: 'count',
      label: 'Số viên chức tinh giản biên chế',
    },
  },
  template: `{% if bien_che.tinh_gian.khong %}Trong {{ ky.goi }} không phát sinh trường hợp tinh giản biên chế.{% else %}Đã quyết định tinh giản biên chế {{ bien_che.tinh_gian | dem_dv: "viên chức" }}.{% endif %}`,
};
