/**
 * Columns of the disclosure forms on carrying out a budget (TT 343/2016/TT-BTC, Biểu 93-95 and 113-115/CK-NSNN):
 * A | B | 1 plan | 2 estimate | 3=2/1 | 4 against the same period of last year.
 */
import type { FormColumn, FormRelation } from '../core/form';

/** Behind a form's number, which alone is any circular's. */
export const CIRCULAR_OF_2026 = ', TT 26/2026/TT-BTC';

const COMPARED = 'So sánh ước thực hiện với (%)';

export const budgetColumns: readonly FormColumn[] = [
  { key: 'number', role: 'number', headings: ['STT', 'TT', 'Số TT'], code: 'A' },
  {
    key: 'label',
    role: 'label',
    headings: ['Nội dung', 'Chỉ tiêu', 'Nội dung thu', 'Nội dung chi', 'Khoản mục'],
    code: 'B',
  },
  {
    key: 'plan',
    role: 'measure',
    code: '1',
    headings: [
      'Dự toán năm',
      'Dự toán',
      'Dự toán giao',
      'Dự toán HĐND giao',
      'Dự toán được giao',
      'Kế hoạch năm',
      'Kế hoạch',
    ],
  },
  {
    key: 'prior',
    role: 'measure',
    printed: false,
    headings: ['Thực hiện cùng kỳ năm trước', 'Thực hiện cùng kỳ', 'Cùng kỳ năm trước (thực hiện)', 'TH cùng kỳ'],
  },
  {
    key: 'actual',
    role: 'measure',
    code: '2',
    headings: [
      'Ước thực hiện',
      'Ước thực hiện quý',
      'Ước thực hiện 6 tháng',
      'Ước thực hiện 6 tháng đầu năm',
      'Ước thực hiện 9 tháng',
      'Ước thực hiện năm',
      'Ước thực hiện quý/6 tháng/năm',
      'Thực hiện',
      'Thực hiện 6 tháng',
      'Thực hiện trong kỳ',
      'Quyết toán',
    ],
  },
  {
    key: 'percent-of-plan',
    role: 'measure',
    code: '3',
    formula: '3=2/1',
    unit: '%',
    additive: false,
    rounded: true,
    group: [COMPARED],
    headings: [
      'Dự toán năm',
      'Dự toán',
      'So với dự toán',
      'So với dự toán (%)',
      '% so với dự toán',
      'Tỷ lệ đạt (%)',
      'Đạt (%)',
      'TH/DT (%)',
      'Tỷ lệ so với dự toán (%)',
    ],
  },
  {
    key: 'percent-of-prior',
    role: 'measure',
    code: '4',
    unit: '%',
    additive: false,
    rounded: true,
    group: [COMPARED],
    headings: [
      'Cùng kỳ năm trước',
      'So với cùng kỳ',
      'So với cùng kỳ (%)',
      '% so với cùng kỳ',
      'So với cùng kỳ năm trước (%)',
    ],
  },
  { key: 'note', role: 'text', headings: ['Ghi chú', 'Diễn giải'], printed: false },
];

/** The quotients that the columns mean, where the sheet prints no code row or has the prior year's column. */
export const budgetRelations: readonly FormRelation[] = [
  { over: 'columns', formula: 'percent-of-plan=actual/plan×100' },
  { over: 'columns', formula: 'percent-of-prior=actual/prior×100' },
];
