/** Last year, this year, the difference and its percentage. */
import { growth, labelColumn, minus, numberColumn, sum } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const growthColumns: Layout = {
  id: 'growth-columns',
  says: 'năm trước, năm nay, tăng giảm, tăng giảm %',
  draw: (kit) => {
    const { draw, year } = kit;
    const { lines, heading } = flat(kit, { count: [4, 12] });
    const names = draw.pick([[`Năm ${String(year - 1)}`, `Năm ${String(year)}`], ['Năm trước', 'Năm nay'], ['Cùng kỳ năm trước', 'Kỳ này'], [String(year - 1), String(year)]]); // prettier-ignore
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('old', [names[0] ?? ''], { typed: kit.values(300) }),
      kit.figure('new', [names[1] ?? ''], { typed: kit.values(320) }),
      kit.figure('change', ['Tăng (+), giảm (-)', 'Tuyệt đối'], { rule: sum('new', ...minus('old')) }),
      kit.figure('percent', ['Tăng (+), giảm (-)', 'Tỷ lệ %'], {
        d: draw.pick([1, 2]),
        percent: true,
        rule: growth('new', 'old'),
      }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
