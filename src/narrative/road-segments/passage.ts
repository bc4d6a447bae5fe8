/** Road segments made of concrete in the industrial cluster. */
import type { Passage } from '../passage';

export const roadSegments: Passage = {
  id: 'road-segments',
  title: { vi: 'Đường trong cụm công nghiệp', en: 'Road segments' },
  figures: {
    'duong.doan_tuyen': {
      form: 'investment-projects',
      key: 'road-segments',
      measure: 'count',
      label: 'Số đoạn tuyến bê tông hóa',
    },
  },
  template: `Đã hoàn thành bê tông hóa {{ duong.doan_tuyen | dem_dv: "đoạn tuyến" }} trong kỳ.`,
};
