/** Area, yield and production lines under each crop; production = area × yield down the column, yields are not added. */
import { labelColumn, unitColumn } from '../kit/kit';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const cropYields: Layout = {
  id: 'crop-yields',
  says: 'diện tích, năng suất, sản lượng as lines; plan, actual and last year across',
  draw: (kit) => {
    const { draw, year } = kit;
    const topic = kit.topicOf('crops');
    const lines: Line[] = [];
    for (const crop of draw.sample(
      topic.groups.flatMap(({ items }) => items),
      draw.between(3, 6),
    )) {
      const area = kit.line('Diện tích', { level: 1, unit: 'ha', indent: 1, number: '-' });
      const yields = kit.line('Năng suất', { level: 1, unit: 'tạ/ha', indent: 1, number: '-', d: 1, size: 1 });
      const production = kit.line('Sản lượng', {
        level: 1,
        unit: 'tấn',
        indent: 1,
        number: '-',
        made: { kind: 'product', of: [area, yields], power: -1 },
      });
      lines.push(kit.line(crop, { kind: 'heading' }), area, yields, production);
    }
    const values = kit.values(400, 0.5, 0);
    const typed = (line: Line, get: (key: string) => number): number | null =>
      line.unit === 'tạ/ha' ? Math.round((25 + 50 * draw.next()) * 10) : values(line, get);
    const names = [
      `Thực hiện năm ${String(year - 1)}`,
      `Kế hoạch năm ${String(year)}`,
      `Thực hiện năm ${String(year)}`,
    ];
    const columns = [
      labelColumn('Chỉ tiêu'),
      unitColumn(),
      ...names.map((name, at) => kit.figure(`y${String(at)}`, [name], { typed, adds: false })),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), movable: false }));
  },
};
