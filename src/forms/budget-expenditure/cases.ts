/** Cases of this form: small sheets as offices write them. */
import type { FormCase } from '../form-case';

export const cases: readonly FormCase[] = [
  {
    name: 'recurrent spending split by level',
    rows: [
      [null, null, null, null, null, 'Biểu số 95/CK-NSNN'],
      ['ƯỚC THỰC HIỆN CHI NGÂN SÁCH 6 THÁNG NĂM 2023'],
      [null, null, null, null, null, 'Đơn vị: Triệu đồng'],
      ['STT', 'Nội dung', 'Dự toán năm', 'Ước thực hiện quý/6 tháng/năm', 'So sánh ước thực hiện với (%)', null],
      [null, null, null, null, 'Dự toán năm', 'Cùng kỳ năm trước'],
      ['A', 'B', 1, 2, '3=2/1', 4],
      [null, 'TỔNG CHI NGÂN SÁCH ĐỊA PHƯƠNG', 900, 400, 44.4, '-'],
      ['A', 'CHI CÂN ĐỐI NGÂN SÁCH HUYỆN', 900, 400, 44.4, '-'],
      ['I', 'Chi đầu tư phát triển', 300, 100, 33.3, '-'],
      ['II', 'Chi thường xuyên, bao gồm:', 580, 300, 51.7, '-'],
      [1, 'Chi ngân sách cấp huyện', '-', 250, '-', '-'],
      [2, 'Chi ngân sách cấp xã', '-', 50, '-', '-'],
      ['III', 'Dự phòng ngân sách', 20, '-', '-', '-'],
    ],
    merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4'],
    facts: {
      'total.plan': '900',
      'total.actual': '400',
      'total.percent-of-plan': '44.4',
      'balanced.plan': '900',
      'balanced.actual': '400',
      'balanced.percent-of-plan': '44.4',
      'investment.plan': '300',
      'investment.actual': '100',
      'investment.percent-of-plan': '33.3',
      'recurrent.plan': '580',
      'recurrent.actual': '300',
      'recurrent.percent-of-plan': '51.7',
      'recurrent-district.actual': '250',
      'recurrent-commune.actual': '50',
      'contingency.plan': '20',
    },
  },
];
