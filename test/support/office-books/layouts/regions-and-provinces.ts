/** The country, its regions in bold, the provinces under each; no numbers. */
import { labelColumn, ratio, whole } from '../kit/kit';
import type { Line } from '../kit/table';
import { PROVINCES, REGIONS } from '../words/places';
import { single, type Layout } from './layout';

export const regionsAndProvinces: Layout = {
  id: 'regions-and-provinces',
  says: 'CẢ NƯỚC, regions, provinces; values, average per unit; levels by bold (bare: blanks or nothing)',
  draw: (kit) => {
    const { draw } = kit;
    const provinces = draw.shuffled(PROVINCES);
    const blanks = draw.chance(0.7);
    const lines: Line[] = [];
    const regions = draw.sample(REGIONS, draw.between(3, 6)).map((name) => {
      const own = provinces.splice(0, draw.between(3, 8)).map((label) => kit.line(label, { level: 1, indent: 1 }));
      const region = whole(kit.line(name, { kind: 'group' }), own);
      lines.push(region, ...own);
      return region;
    });
    lines.unshift(whole(kit.line('CẢ NƯỚC', { kind: 'total' }), regions));
    const label = labelColumn('');
    const columns = [
      {
        ...label,
        text: (line: Line) => (blanks && !kit.variant.styled && line.level > 0 ? `   ${line.label}` : line.label),
      },
      kit.figure('herd', ['Tổng đàn (con)'], { typed: kit.values(9000, 0.5, 0) }),
      kit.figure('meat', ['Sản lượng (tấn)'], { typed: kit.values(1500, 0.5, 0) }),
      ...(draw.chance(0.5)
        ? [kit.figure('per', ['Bình quân (tấn/con)'], { d: 3, rule: ratio('meat', 'herd', 0) })]
        : []),
    ];
    return single(kit, kit.table(columns, lines, { header: draw.pick(['plain', 'stacked']) }));
  },
};
