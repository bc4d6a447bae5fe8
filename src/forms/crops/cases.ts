/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'cereals under their total, a dash for the mean yield',
    rows: [
      ['DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG CÂY TRỒNG VỤ HÈ THU 2023'],
      [null],
      ['STT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'],
      ['I', 'Lương thực có hạt', 150, '-', 780],
      [1, 'Lúa', 100, 60, 600],
      [2, 'Ngô', 50, 36, 180],
    ],
    facts: {
      'grain-total.area': '150',
      'grain-total.production': '780',
      'rice.area': '100',
      'rice.yield': '60',
      'rice.production': '600',
      'maize.area': '50',
      'maize.yield': '36',
      'maize.production': '180',
    },
  },
];
