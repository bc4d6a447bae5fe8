/** Targets and doses of several vaccines with the rate of each; sums down, rates not. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const vaccination: Layout = {
  id: 'vaccination',
  says: 'one target, several counts, a rate of each to the target',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [4, 14] });
    const kinds = draw.sample(['Mũi 1', 'Mũi 2', 'Mũi nhắc', 'Lao', 'Sởi', 'Bại liệt', 'Uốn ván'], draw.between(2, 4));
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('target', [draw.pick(['Tổng số đối tượng', 'Số trẻ dưới 1 tuổi'])], {
        typed: kit.values(400, 0.5, 0),
      }),
      ...kinds.flatMap((name, at) => [
        kit.figure(`n${String(at)}`, [name, draw.pick(['Số lượng', 'Số người'])], {
          typed: (_, get) => Math.round(get('target') * (0.3 + 0.7 * draw.next())),
        }),
        kit.figure(`r${String(at)}`, [name, draw.pick(['Tỷ lệ (%)', '%'])], {
          d: draw.pick([1, 2]),
          percent: true,
          rule: ratio(`n${String(at)}`, 'target'),
        }),
      ]),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
