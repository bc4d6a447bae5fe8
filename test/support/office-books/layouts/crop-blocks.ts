/** Under each crop three lines, area, yield and production, with units in the label or in a column; regions across. */
import { labelColumn, unitColumn } from '../kit/kit';
import { parts } from '../kit/columns';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const cropBlocks: Layout = {
  id: 'crop-blocks',
  says: 'lines of area, yield and production under each crop; only area and production add across',
  draw: (kit) => {
    const { draw } = kit;
    const topic = kit.topicOf('crops');
    const column = draw.chance(0.5);
    const lines: Line[] = [];
    const crops = draw.sample(
      topic.groups.flatMap(({ items }) => items),
      draw.between(2, 6),
    );
    for (const crop of crops) {
      lines.push(kit.line(crop, { kind: 'heading' }));
      for (const [name, unit] of [
        ['Diện tích', 'ha'],
        ['Sản lượng', 'tấn'],
      ] as const)
        // prettier-ignore
        lines.push(kit.line(column ? name : `${name} (${unit})`, { level: 1, indent: 1, ...(column ? { unit } : {}) }));
    }
    const d = draw.pick([0, 1]);
    const columns = [
      labelColumn('Cây trồng'),
      ...(column ? [unitColumn()] : []),
      ...parts(kit, 'Cả tỉnh', ['Vùng đồng bằng', 'Vùng trung du', 'Miền núi'], {
        size: 900 * 10 ** d,
        scaled: true,
        d,
      }),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), movable: false }));
  },
};
