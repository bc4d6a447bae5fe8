/** Years as headings (numbers), now and then their average. */
import { labelColumn, numberColumn } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const yearsAcross: Layout = {
  id: 'years-across',
  says: 'one line a unit, one column a year, average of the years',
  draw: (kit) => {
    const { draw, year } = kit;
    const { lines, heading } = flat(kit, { count: [4, 12] });
    const count = draw.between(3, 6);
    const years = Array.from({ length: count }, (_, at) => String(year - count + 1 + at));
    const group = draw.chance(0.5) ? [] : ['Năm'];
    const columns = [
      numberColumn(),
      labelColumn(heading),
      ...years.map((name) =>
        kit.figure(name, [...group, draw.chance(0.5) && group.length === 0 ? `Năm ${name}` : name], {
          typed: kit.values(400),
        }),
      ),
      ...(draw.chance(0.6)
        ? [kit.figure('mean', ['Bình quân'], { d: 1, adds: false, rule: { kind: 'average' as const, of: years } })]
        : []),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
