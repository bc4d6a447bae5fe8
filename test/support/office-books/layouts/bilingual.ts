/** English beside Vietnamese in labels and headings. */
import { labelColumn, numberColumn } from '../kit/kit';
import { arabic, roman } from '../kit/numbering';
import { whole } from '../kit/kit';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

const GROUPS = [
  [
    'Thu nội địa - Domestic revenue',
    [
      'Thu từ doanh nghiệp nhà nước/Revenue from SOEs',
      'Thuế thu nhập cá nhân - Individual income tax',
      'Lệ phí trước bạ - License tax',
      'Phí, lệ phí - Fees and charges',
      'Thu về đất - Land revenue',
    ],
  ],
  ['Thu từ dầu thô - Oil revenue', ['Dầu trong nước - Domestic oil', 'Dầu ngoài nước - Overseas oil']],
  ['Thu viện trợ - Grants', ['Song phương/Bilateral', 'Đa phương/Multilateral', 'Khác - Others']],
  [
    'Thu hải quan - Customs',
    ['Thuế xuất khẩu - Export duties', 'Thuế nhập khẩu - Import duties', 'Thuế GTGT - VAT on imports'],
  ],
] as const;

export const bilingual: Layout = {
  id: 'bilingual',
  says: 'Tổng số - Total, Chia ra - Of which; outline in both languages',
  draw: (kit) => {
    const { draw, year } = kit;
    const lines: Line[] = [];
    const groups = draw.sample(GROUPS, draw.between(2, 4)).map(([name, items], at) => {
      const own = draw
        .sample(items, draw.between(2, items.length))
        .map((label, place) => kit.line(label, { level: 1, number: arabic([place]) }));
      const head = whole(kit.line(name, { kind: 'group', number: roman([at]) }), own);
      lines.push(head, ...own);
      return head;
    });
    lines.unshift(whole(kit.line('Tổng thu ngân sách/Total revenue', { kind: 'total' }), groups));
    const style = { scaled: true };
    const split = draw.chance(0.6);
    const columns = [
      numberColumn('STT/No'),
      labelColumn('Chỉ tiêu - Items'),
      kit.figure(
        'all',
        [split ? `Dự toán/Plan ${String(year)}` : `Thực hiện/Actual ${String(year)}`],
        split
          ? {
              ...style,
              rule: {
                kind: 'sum',
                exhaustive: true,
                terms: [
                  { of: 'a', sign: 1 },
                  { of: 'b', sign: 1 },
                ],
              },
            }
          : { ...style, typed: kit.values(6000) },
      ),
      ...(split
        ? [
            kit.figure('a', ['Chia ra - Of which', 'NSTW/Central budget'], { ...style, typed: kit.values(3000) }),
            kit.figure('b', ['Chia ra - Of which', 'NSĐP/Local budget'], { ...style, typed: kit.values(3000) }),
          ]
        : []),
    ];
    return single(
      kit,
      kit.table(columns, lines, {
        title: ['DỰ TOÁN THU NGÂN SÁCH', 'PLAN OF STATE BUDGET REVENUE'],
        unit: 'Tỷ đồng - In billions of dong',
      }),
    );
  },
};
