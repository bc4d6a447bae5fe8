/** Persons by sex and by group: "Tổng số" = Nam + Nữ, for each of several counts. */
import { labelColumn, numberColumn } from '../kit/kit';
import { parts } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const menAndWomen: Layout = {
  id: 'men-and-women',
  says: 'Tổng số = Nam + Nữ under several headings',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [3, 14] });
    const groups = draw.sample(
      ['Cán bộ', 'Công chức', 'Viên chức', 'Học sinh', 'Hội viên', 'Lao động'],
      draw.between(1, 3),
    );
    const names = draw.pick([
      ['Nam', 'Nữ'],
      ['Nữ', 'Nam'],
    ]);
    const columns = [
      numberColumn('TT'),
      labelColumn(heading),
      ...groups.flatMap((group, at) =>
        parts(
          kit,
          draw.pick(['Tổng số', 'Cộng', 'TS']),
          names,
          { size: 120, scaled: false },
          { key: `g${String(at)}`, group: '', above: groups.length > 1 ? [group] : [], last: draw.chance(0.3) },
        ),
      ),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
