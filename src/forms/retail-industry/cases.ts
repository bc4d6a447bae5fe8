/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'growth and percentage of the plan',
    rows: [
      ['THƯƠNG MẠI, DỊCH VỤ VÀ CÔNG NGHIỆP QUÝ I NĂM 2024'],
      [null, null, null, null, null, null, 'Đơn vị: tỷ đồng'],
      [
        'STT',
        'Chỉ tiêu',
        'Thực hiện cùng kỳ năm trước',
        'Kế hoạch năm',
        'Ước thực hiện',
        'Tăng, giảm so với cùng kỳ',
        'So với kế hoạch',
      ],
      [1, 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 800, 3000, 900, 12.5, 30],
      [2, 'Giá trị sản xuất công nghiệp', 200, 500, 190, -5, 38],
    ],
    facts: {
      'retail.prior': '800',
      'retail.plan': '3000',
      'retail.actual': '900',
      'retail.growth': '12.5',
      'retail.percent-of-plan': '30',
      'industry.prior': '200',
      'industry.plan': '500',
      'industry.actual': '190',
      'industry.growth': '-5',
      'industry.percent-of-plan': '38',
    },
  },
];
