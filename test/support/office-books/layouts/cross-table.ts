/** A matrix: kinds across, units down, totals at the right and below (or left and above). */
import { labelColumn, numberColumn } from '../kit/kit';
import { parts } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const crossTable: Layout = {
  id: 'cross-table',
  says: 'matrix with both totals',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, {
      count: [3, 12],
      total: draw.pick(['first', 'last']),
      numbered: draw.chance(0.6),
    });
    const group = draw.pick(kit.topic.groups);
    const names = draw.sample(group.items, draw.between(3, 8));
    const numbered = (lines[0]?.number ?? '') + (lines[1]?.number ?? '') !== '';
    const columns = [
      ...(numbered ? [numberColumn()] : []),
      labelColumn(heading),
      ...parts(
        kit,
        draw.pick(['Tổng cộng', 'Tổng số', 'Cộng']),
        names,
        { size: 150, scaled: false },
        { group: draw.pick(['', group.name]), last: draw.chance(0.5) },
      ),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
