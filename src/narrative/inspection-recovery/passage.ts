/** Money recovered into the budget through inspections. */
import type { Passage } from '../passage';

export const inspectionRecovery: Passage = {
  id: 'inspection-recovery',
  title: { vi: 'Thu hồi qua thanh tra', en: 'Recovered through inspections' },
  figures: {
    'thanh_tra.thu_hoi': {
      form: 'inspection',
      key: 'recovered',
      measure: 'actual',
      label: 'Số tiền thu hồi vào ngân sách qua thanh tra',
    },
  },
  template: `{% if thanh_tra.thu_hoi.khong %}Qua thanh tra không phát sinh khoản thu hồi vào ngân sách.{% else %}Qua thanh tra đã thu hồi vào ngân sách {{ thanh_tra.thu_hoi | so_dv }}.{% endif %}`,
};
