/** The smallest tables: two or three lines and a total, many columns. */
import { labelColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const twoLines: Layout = {
  id: 'two-lines',
  says: 'two or three lines with a total, several pairs of counts with rates',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [2, 3], numbered: false, total: draw.pick(['first', 'last']) });
    const pairs = draw.sample(
      ['Hồ sơ', 'Chỉ tiêu', 'Lượt khám', 'Buổi tập huấn', 'Nhiệm vụ', 'Văn bản'],
      draw.between(2, 3),
    );
    const columns = [
      labelColumn(heading),
      ...pairs.flatMap((name, at) => {
        const [all, done] = [`a${String(at)}`, `d${String(at)}`];
        return [
          kit.figure(all, [name, 'Được giao'], { typed: kit.values(60, 0.5, 0) }),
          kit.figure(done, [name, 'Hoàn thành'], {
            typed: (_, get) => Math.max(1, Math.round(get(all) * (0.4 + 0.6 * draw.next()))),
          }),
          kit.figure(`r${String(at)}`, [name, 'Tỷ lệ (%)'], { d: 1, percent: true, rule: ratio(done, all) }),
        ];
      }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
