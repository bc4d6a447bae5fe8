/** A whole, its parts and each part's share of it in percent. */
import { labelColumn, numberColumn } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const shares: Layout = {
  id: 'shares',
  says: 'amount and cơ cấu (%), shares making 100',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, totals, heading } = flat(kit, { count: [3, 9], total: draw.pick(['first', 'last']) });
    const top = totals[0];
    const periods = draw.chance(0.5) ? [''] : [`Năm ${String(kit.year - 1)}`, `Năm ${String(kit.year)}`];
    const columns = [
      numberColumn(),
      labelColumn(heading),
      ...periods.flatMap((period, at) => {
        const above = period === '' ? [] : [period];
        const key = `amount${String(at)}`;
        return [
          kit.figure(key, [...above, draw.pick(['Số lượng', 'Giá trị', 'Tổng số'])], {
            typed: kit.values(900, 0.5, 0.01),
          }),
          ...(top ? [kit.figure(`share${String(at)}`, [...above, draw.pick(['Cơ cấu (%)', 'Tỷ trọng (%)'])], { d: draw.pick([1, 2]), adds: true, percent: true, rule: { kind: 'share' as const, of: key, in: top } })] : []), // prettier-ignore
        ];
      }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
