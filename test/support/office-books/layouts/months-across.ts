/** Months or quarters across, their sum first or last. */
import { labelColumn, numberColumn } from '../kit/kit';
import { parts } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const monthsAcross: Layout = {
  id: 'months-across',
  says: 'T1 … T12 (or quarters) and their sum, one line a unit',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [3, 9], total: draw.pick(['first', 'last', 'none']) });
    const months = draw.between(3, 12);
    const names = draw.pick([
      Array.from({ length: months }, (_, at) => `Tháng ${String(at + 1)}`),
      Array.from({ length: months }, (_, at) => `T${String(at + 1)}`),
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
    ]);
    const columns = [
      numberColumn(),
      labelColumn(heading),
      ...parts(
        kit,
        draw.pick(['Cộng', 'Tổng cộng', 'Cả năm', 'Lũy kế']),
        names,
        { size: 700, scaled: kit.topic.unit.scaled },
        { group: draw.pick(['', 'Chia ra']), last: draw.chance(0.7) },
      ),
    ];
    return single(kit, kit.table(columns, lines, { unit: kit.unitText(kit.topic.unit.text) }));
  },
};
