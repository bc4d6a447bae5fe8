/** Biểu 95 (district), 115 (commune) and 61 (province): budget expenditure (TT 343/2016/TT-BTC), and a town's split of recurrent spending by level. */
import type { FormDefinition } from '../../core/form';
import { budgetColumns, budgetRelations, CIRCULAR_OF_2026 } from '../budget-columns';
import { communeExpenditureRelations, withCommuneExpenditure } from '../commune-columns';
import { ofBody } from '../of-body';
import { recurrentItems } from './recurrent-items';

export const budgetExpenditure: FormDefinition = {
  id: 'budget-expenditure',
  title: { vi: 'Chi ngân sách', en: 'Budget expenditure' },
  basis:
    'TT 343/2016/TT-BTC, Biểu 61, 95 và 115/CK-NSNN; từ năm ngân sách 2026: TT 26/2026/TT-BTC, mẫu biểu 56 (tỉnh), mẫu do UBND cấp tỉnh quy định (xã)',
  layout: 'outline',
  recognise: {
    numbers: ['95/CK-NSNN', '61/CK-NSNN', '115/CK-NSNN', '115/CK TC-NSNN', '115/CK-TC-NSNN', `56${CIRCULAR_OF_2026}`],
    titles: [
      'ƯỚC THỰC HIỆN CHI NGÂN SÁCH',
      'THỰC HIỆN CHI NGÂN SÁCH',
      'CHI NGÂN SÁCH HUYỆN',
      'TÌNH HÌNH CHI NGÂN SÁCH',
    ],
    marks: ['Chi đầu tư phát triển', 'Chi thường xuyên', 'Dự phòng ngân sách', 'Chi cân đối'],
  },
  unit: 'triệu đồng',
  columns: withCommuneExpenditure(budgetColumns),
  lines: [
    {
      key: 'total',
      ...ofBody('TỔNG CHI NGÂN SÁCH {CẤP}', ['TỔNG CHI NSĐP', 'TỔNG SỐ CHI', 'TỔNG CHI', 'TỔNG SỐ']),
      required: true,
    },
    {
      key: 'balanced',
      number: 'A',
      ...ofBody('CHI CÂN ĐỐI NGÂN SÁCH {CẤP}', ['CHI CÂN ĐỐI']),
      parent: 'total',
    },
    {
      key: 'investment',
      number: 'I',
      label: 'Chi đầu tư phát triển',
      parent: 'balanced',
      synonyms: ['Chi đầu tư', 'Chi ĐTPT'],
    },
    { key: 'investment-projects', number: '1', label: 'Chi đầu tư cho các dự án', parent: 'investment' },
    { key: 'investment-other', number: '2', label: 'Chi đầu tư phát triển khác', parent: 'investment' },
    {
      key: 'recurrent',
      number: 'II',
      label: 'Chi thường xuyên',
      parent: 'balanced',
      synonyms: ['Chi thường xuyên ngân sách', 'Chi TX'],
    },
    ...recurrentItems,
    {
      key: 'contingency',
      number: 'III',
      label: 'Dự phòng ngân sách',
      parent: 'balanced',
      synonyms: ['Dự phòng', 'Chi dự phòng', 'Chi dự phòng ngân sách', 'Chi từ nguồn dự phòng'],
    },
    {
      key: 'targeted',
      number: 'B',
      label: 'CHI TỪ NGUỒN BỔ SUNG CÓ MỤC TIÊU TỪ NGÂN SÁCH CẤP TRÊN',
      parent: 'total',
      synonyms: ['CHI TỪ NGUỒN BỔ SUNG CÓ MỤC TIÊU', 'Chi từ nguồn bổ sung có mục tiêu từ ngân sách cấp tỉnh'],
    },
  ],
  relations: [...budgetRelations, ...communeExpenditureRelations],
  identities: [],
};
