/** Numbers like "1,1" or "1.1" typed as text before the labels, four levels deep. */
import { labelColumn, numberColumn, sum } from '../kit/kit';
import { commas, dotted } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const commaNumbers: Layout = {
  id: 'comma-numbers',
  says: '1 / 1,1 / 1,1,1 (or with points) as texts; counts across with their sum',
  draw: (kit) => {
    const { draw } = kit;
    const number = draw.pick([commas, dotted]);
    const { lines } = outline(kit, {
      numbering: [number, number, number],
      total: draw.pick(['first', 'none', 'last']),
      deeper: 0.4,
    });
    const ways = draw.sample(['Tiếp dân', 'Đơn trực tiếp', 'Đơn gián tiếp', 'Chuyển đến'], draw.between(2, 3));
    const keys = ways.map((_, at) => `w${String(at)}`);
    const columns = [
      numberColumn(),
      labelColumn('Loại đơn'),
      kit.figure('all', ['Tổng'], { rule: sum(...keys) }),
      ...ways.map((name, at) => kit.figure(keys[at] ?? '', [name], { typed: kit.values(12, 0.8, 0.15) })),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(kit.topic) }));
  },
};
