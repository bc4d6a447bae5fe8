/** Targets set for the year, as a goal. */
import type { Passage } from '../passage';

export const targets: Passage = {
  id: 'targets',
  title: { vi: 'Chỉ tiêu phấn đấu', en: 'Targets' },
  figures: {
    'chi_tieu.phan_dau': { form: 'targets', key: 'met', measure: 'count', label: 'Số chỉ tiêu phấn đấu hoàn thành' },
    'chi_tieu.tong': { form: 'targets', key: 'total', measure: 'count', label: 'Tổng số chỉ tiêu được giao' },
  },
  template: `Phấn đấu hoàn thành {{ chi_tieu.phan_dau | tren: chi_tieu.tong }} chỉ tiêu kinh tế - xã hội năm {{ ky.nam }}.`,
};
