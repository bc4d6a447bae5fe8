/**
 * Biểu 94 (district) and 114 (commune): budget revenue (TT 343/2016/TT-BTC), with the local budget's total, the transfers
 * from the higher budget and the body's own share, which the text of a report needs beside the disclosure's rows.
 */
import type { FormDefinition } from '../../core/form';
import { budgetColumns, budgetRelations, CIRCULAR_OF_2026 } from '../budget-columns';
import { communeRevenueRelations, withCommuneRevenue } from '../commune-columns';
import { ofBody } from '../of-body';
import { revenueItems } from './revenue-items';

export const budgetRevenue: FormDefinition = {
  id: 'budget-revenue',
  title: { vi: 'Thu ngân sách', en: 'Budget revenue' },
  basis:
    'TT 343/2016/TT-BTC, Biểu 60, 94 và 114/CK-NSNN; từ năm ngân sách 2026: TT 26/2026/TT-BTC, mẫu biểu 55 (tỉnh), mẫu do UBND cấp tỉnh quy định (xã)',
  layout: 'outline',
  recognise: {
    numbers: ['94/CK-NSNN', '60/CK-NSNN', '114/CK-NSNN', '114/CK TC-NSNN', '114/CK-TC-NSNN', `55${CIRCULAR_OF_2026}`],
    titles: [
      'ƯỚC THỰC HIỆN THU NGÂN SÁCH',
      'THỰC HIỆN THU NGÂN SÁCH',
      'THU NGÂN SÁCH NHÀ NƯỚC',
      'TÌNH HÌNH THU NGÂN SÁCH',
    ],
    marks: ['Thu nội địa', 'Thu viện trợ', 'Lệ phí trước bạ', 'Thu tiền sử dụng đất', 'được hưởng theo phân cấp'],
  },
  unit: 'triệu đồng',
  columns: withCommuneRevenue(budgetColumns),
  lines: [
    {
      key: 'total-revenue',
      label: 'TỔNG THU NGÂN SÁCH ĐỊA PHƯƠNG',
      synonyms: ['TỔNG THU NGÂN SÁCH', 'TỔNG THU NSĐP', 'TỔNG THU NGÂN SÁCH XÃ', 'TỔNG SỐ THU'],
    },
    {
      key: 'on-area',
      number: 'A',
      label: 'TỔNG THU NSNN TRÊN ĐỊA BÀN',
      parent: 'total-revenue',
      synonyms: [
        'THU NSNN TRÊN ĐỊA BÀN',
        'TỔNG THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN',
        'Thu ngân sách nhà nước trên địa bàn',
      ],
    },
    { key: 'domestic', number: 'I', label: 'Thu nội địa', parent: 'on-area' },
    ...revenueItems,
    { key: 'grants', number: 'II', label: 'Thu viện trợ', parent: 'on-area' },
    {
      key: 'domestic-share',
      number: 'B',
      ...ofBody('THU NGÂN SÁCH {CẤP} ĐƯỢC HƯỞNG THEO PHÂN CẤP', [
        ...ofBody('Thu nội địa ngân sách {cấp} được hưởng').synonyms,
        'Thu nội địa ngân sách được hưởng',
      ]),
      additive: false,
    },
    {
      key: 'shared-items',
      number: '1',
      label: 'Từ các khoản thu phân chia',
      parent: 'domestic-share',
      synonyms: ['Các khoản thu phân chia theo tỷ lệ'],
    },
    {
      key: 'full-items',
      number: '2',
      ...ofBody('Các khoản thu ngân sách {cấp} được hưởng 100%', ['Các khoản thu xã hưởng 100%']),
      parent: 'domestic-share',
    },
    {
      key: 'transfers',
      number: 'C',
      label: 'THU BỔ SUNG TỪ NGÂN SÁCH CẤP TRÊN',
      parent: 'total-revenue',
      synonyms: [
        'Thu bổ sung từ ngân sách tỉnh',
        'Thu bổ sung từ ngân sách cấp tỉnh',
        'Thu bổ sung từ ngân sách huyện',
        'Thu bổ sung',
      ],
    },
    {
      key: 'transfers-balancing',
      number: '1',
      label: 'Thu bổ sung cân đối',
      parent: 'transfers',
      synonyms: ['Bổ sung cân đối', 'Bổ sung cân đối ngân sách'],
    },
    {
      key: 'transfers-targeted',
      number: '2',
      label: 'Thu bổ sung có mục tiêu',
      parent: 'transfers',
      synonyms: ['Bổ sung có mục tiêu'],
    },
    {
      key: 'total-share',
      number: 'D',
      ...ofBody('TỔNG THU NGÂN SÁCH {CẤP} ĐƯỢC HƯỞNG', ofBody('Thu ngân sách {cấp} được hưởng').synonyms),
      additive: false,
    },
    {
      key: 'land-auction',
      label: 'Đấu giá quyền sử dụng đất (chưa tính vào tổng thu)',
      unit: 'tỷ đồng',
      additive: false,
      printed: false,
      synonyms: ['Thu đấu giá quyền sử dụng đất', 'Thu đấu giá đất', 'Đấu giá đất', 'Đấu giá quyền sử dụng đất đợt 1'],
    },
  ],
  relations: [
    ...budgetRelations,
    ...communeRevenueRelations,
    {
      over: 'lines',
      formula: 'total-revenue - total-share=domestic - domestic-share',
      only: ['actual'],
      offered: ['plan'],
    },
  ],
  identities: [],
};
