/** Area, yield and production a place or crop; the yield of the whole is weighted by area. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat, outline } from '../kit/outlines';
import { none } from '../kit/numbering';
import { single, type Layout } from './layout';

export const areaYield: Layout = {
  id: 'area-yield',
  says: 'diện tích × năng suất = sản lượng; totals of area and production, average yield',
  draw: (kit) => {
    const { draw } = kit;
    const byPlace = draw.chance(0.6);
    const topic = kit.topicOf('crops');
    const list = byPlace ? flat(kit, { count: [4, 14] }) : null;
    const lines =
      list?.lines ??
      outline(kit, { topic, numbering: [none, none], totalLabel: 'Tổng cộng', dress: (level) => ({ indent: level }) })
        .lines;
    const d = draw.pick([0, 1]);
    const places = draw.pick([1, 2]);
    const columns = [
      ...(byPlace ? [numberColumn()] : []),
      labelColumn(list?.heading ?? 'Cây trồng'),
      kit.figure('area', ['Diện tích (ha)'], { d, typed: kit.values(600 * 10 ** d, 0.5, 0) }),
      kit.figure('yield', ['Năng suất (tạ/ha)'], {
        d: places,
        adds: false,
        typed: () => Math.round((25 + 50 * draw.next()) * 10 ** places),
        atTotal: ratio('production', 'area', 1),
      }),
      kit.figure('production', ['Sản lượng (tấn)'], {
        d,
        adds: true,
        rule: { kind: 'product', of: ['area', 'yield'], power: -1 },
      }),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic) }));
  },
};
