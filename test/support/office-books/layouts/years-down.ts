/** Years as the lines' headings, kinds across with their sum; nothing adds down. */
import { growth, labelColumn, minus, sum } from '../kit/kit';
import { parts } from '../kit/columns';
import { single, type Layout } from './layout';

export const yearsDown: Layout = {
  id: 'years-down',
  says: 'one line a year, whole and parts across, no sum down',
  draw: (kit) => {
    const { draw, year, topic } = kit;
    const count = draw.between(4, 10);
    const lines = Array.from({ length: count }, (_, at) =>
      kit.line(String(year - count + 1 + at), { size: 1 + at / 10 }),
    );
    const kinds = draw.sample(draw.pick(topic.groups).items, draw.between(2, 4));
    const label = labelColumn('Năm');
    const columns = [
      { ...label, text: (line: (typeof lines)[number]) => Number(line.label) },
      ...parts(kit, 'Tổng số', kinds, { size: 500, scaled: false }).map((column) => ({ ...column, adds: false })),
      ...(draw.chance(0.4)
        ? [
            kit.figure('plan', ['Kế hoạch'], { adds: false, typed: kit.values(500, 0.4, 0) }),
            kit.figure('more', ['Tăng, giảm so kế hoạch'], { adds: false, rule: sum('p-all', ...minus('plan')) }),
            kit.figure('rate', ['Tăng, giảm (%)'], { d: 1, percent: true, rule: growth('p-all', 'plan') }),
          ]
        : []),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), movable: false }));
  },
};
