/** Biểu 93 (district) and 113 (commune): the balance of a budget (TT 343/2016/TT-BTC). Rows [G] but for "Thu nội địa", "Chi đầu tư phát triển", "Chi thường xuyên". */
import type { FormDefinition } from '../../core/form';
import { ofBody } from '../of-body';
import { budgetColumns, budgetRelations, CIRCULAR_OF_2026 } from '../budget-columns';

export const budgetBalance: FormDefinition = {
  id: 'budget-balance',
  title: { vi: 'Cân đối ngân sách', en: 'Budget balance' },
  basis:
    'TT 343/2016/TT-BTC, Biểu 59, 93 và 113/CK-NSNN; từ năm ngân sách 2026: TT 26/2026/TT-BTC, mẫu biểu 54 (tỉnh), mẫu do UBND cấp tỉnh quy định (xã)',
  layout: 'outline',
  recognise: {
    numbers: ['93/CK-NSNN', '59/CK-NSNN', '113/CK-NSNN', '113/CK TC-NSNN', '113/CK-TC-NSNN', `54${CIRCULAR_OF_2026}`],
    titles: ['CÂN ĐỐI NGÂN SÁCH', 'CÂN ĐỐI NGÂN SÁCH HUYỆN', 'CÂN ĐỐI NGÂN SÁCH XÃ', 'CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG'],
    marks: ['Thu cân đối NSNN', 'Chi cân đối ngân sách', 'Thu chuyển nguồn', 'Dự phòng ngân sách'],
  },
  unit: 'triệu đồng',
  columns: budgetColumns,
  lines: [
    {
      key: 'revenue-total',
      number: 'A',
      label: 'TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN',
      synonyms: ['TỔNG SỐ THU', 'TỔNG SỐ THU NGÂN SÁCH XÃ', 'TỔNG NGUỒN THU NGÂN SÁCH', 'TỔNG THU NGÂN SÁCH'],
    },
    {
      key: 'balanced-revenue',
      number: 'I',
      label: 'Thu cân đối NSNN',
      parent: 'revenue-total',
      synonyms: ['Thu cân đối ngân sách nhà nước'],
    },
    { key: 'domestic', number: '1', label: 'Thu nội địa', parent: 'balanced-revenue' },
    { key: 'grants', number: '2', label: 'Thu viện trợ', parent: 'balanced-revenue' },
    {
      key: 'carried-over',
      number: 'II',
      label: 'Thu chuyển nguồn từ năm trước chuyển sang',
      parent: 'revenue-total',
      synonyms: ['Thu chuyển nguồn'],
    },
    { key: 'full-items', label: 'Các khoản thu xã hưởng 100%', parent: 'revenue-total', printed: false },
    {
      key: 'shared-items',
      label: 'Các khoản thu phân chia theo tỷ lệ',
      parent: 'revenue-total',
      printed: false,
      synonyms: ['Các khoản thu phân chia theo tỷ lệ phần trăm'],
    },
    {
      key: 'transfers',
      label: 'Thu bổ sung từ ngân sách cấp trên',
      parent: 'revenue-total',
      printed: false,
      synonyms: ['Thu bổ sung', 'Thu bổ sung từ ngân sách cấp tỉnh', 'Thu bổ sung từ ngân sách cấp huyện'],
    },
    {
      key: 'transfers-balancing',
      label: 'Thu bổ sung cân đối',
      parent: 'transfers',
      printed: false,
      synonyms: ['Bổ sung cân đối ngân sách', 'Bổ sung cân đối'],
    },
    {
      key: 'transfers-targeted',
      label: 'Thu bổ sung có mục tiêu',
      parent: 'transfers',
      printed: false,
      synonyms: ['Bổ sung có mục tiêu'],
    },
    {
      key: 'expenditure-total',
      number: 'B',
      ...ofBody('TỔNG CHI NGÂN SÁCH {CẤP}', ['TỔNG SỐ CHI', 'TỔNG SỐ CHI NGÂN SÁCH XÃ']),
    },
    {
      key: 'balanced-expenditure',
      number: 'I',
      ...ofBody('Chi cân đối ngân sách {cấp}', ['Tổng chi cân đối ngân sách huyện']),
      parent: 'expenditure-total',
    },
    { key: 'investment', number: '1', label: 'Chi đầu tư phát triển', parent: 'balanced-expenditure' },
    { key: 'recurrent', number: '2', label: 'Chi thường xuyên', parent: 'balanced-expenditure' },
    {
      key: 'contingency',
      number: '3',
      label: 'Dự phòng ngân sách',
      parent: 'balanced-expenditure',
      synonyms: ['Dự phòng', 'Chi dự phòng'],
    },
    {
      key: 'targeted',
      number: 'II',
      label: 'Chi từ nguồn bổ sung có mục tiêu từ ngân sách cấp trên',
      parent: 'expenditure-total',
      synonyms: [
        'Chi từ nguồn bổ sung có mục tiêu từ ngân sách cấp tỉnh',
        'Chi từ nguồn bổ sung có mục tiêu từ NS cấp tỉnh',
        'Chi từ nguồn bổ sung có mục tiêu',
      ],
    },
  ],
  relations: budgetRelations,
  identities: [
    { left: 'budget-balance/domestic.actual', right: 'budget-revenue/domestic.actual' },
    { left: 'budget-balance/investment.actual', right: 'budget-expenditure/investment.actual' },
    { left: 'budget-balance/recurrent.actual', right: 'budget-expenditure/recurrent.actual' },
  ],
};
