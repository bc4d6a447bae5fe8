/** Targets set for the year that their sheet speaks of: a goal while it runs, a statement once it has ended. */
import type { Passage } from '../passage';

export const targets: Passage = {
  id: 'targets',
  title: { vi: 'Chỉ tiêu phấn đấu', en: 'Targets' },
  figures: {
    'chi_tieu.phan_dau': { form: 'targets', key: 'met', measure: 'count', label: 'Số chỉ tiêu phấn đấu hoàn thành' },
    'chi_tieu.tong': { form: 'targets', key: 'total', measure: 'count', label: 'Tổng số chỉ tiêu được giao' },
  },
  template: `{% if chi_tieu.tong.khong %}Không có chỉ tiêu kinh tế - xã hội nào được giao trong năm {{ so_lieu.nam }}.{% elsif chi_tieu.phan_dau.khong %}Năm {{ so_lieu.nam }} được giao {{ chi_tieu.tong | dem_dv: "chỉ tiêu" }} kinh tế - xã hội.{% elsif so_lieu.nam_da_het %}Chỉ tiêu kinh tế - xã hội năm {{ so_lieu.nam }}: phấn đấu hoàn thành {{ chi_tieu.phan_dau | tren: chi_tieu.tong }} chỉ tiêu.{% else %}Phấn đấu hoàn thành {{ chi_tieu.phan_dau | tren: chi_tieu.tong }} chỉ tiêu kinh tế - xã hội năm {{ so_lieu.nam }}.{% endif %}`,
};
