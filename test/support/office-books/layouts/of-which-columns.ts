/** A count with "Trong đó" columns that do not make it up, and a difference from what was assigned. */
import { labelColumn, minus, numberColumn, plus, sum } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const ofWhichColumns: Layout = {
  id: 'of-which-columns',
  says: 'biên chế giao, có mặt, trong đó nữ and dân tộc, thừa/thiếu = có mặt − giao',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [4, 12] });
    const share = (low: number, high: number) => (_: unknown, get: (key: string) => number) => Math.round(get('here') * (low + (high - low) * draw.next())); // prettier-ignore
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('given', ['Biên chế được giao'], { typed: kit.values(40, 0.5, 0) }),
      kit.figure('here', ['Có mặt'], { typed: kit.values(38, 0.5, 0) }),
      kit.figure('women', ['Trong đó', 'Nữ'], { typed: share(0.2, 0.45) }),
      kit.figure('minority', ['Trong đó', 'Dân tộc thiểu số'], { typed: share(0.05, 0.3) }),
      kit.figure('more', [draw.pick(['Thừa (+), thiếu (-)', 'Chênh lệch'])], {
        rule: sum(...plus('here'), ...minus('given')),
      }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
