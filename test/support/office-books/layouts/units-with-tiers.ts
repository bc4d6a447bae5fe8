/** Tiers (province, districts, communes), each over its own units, under one whole; no numbers before the tiers. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { parts } from '../kit/columns';
import { arabic, roman } from '../kit/numbering';
import { COMMUNES, DEPARTMENTS, DISTRICTS } from '../words/places';
import { single, type Layout } from './layout';

export const unitsWithTiers: Layout = {
  id: 'units-with-tiers',
  says: 'Toàn tỉnh = Cấp tỉnh + Cấp huyện + Cấp xã, each tier its units',
  draw: (kit) => {
    const { draw } = kit;
    const numbered = draw.chance(0.5);
    const tiers = (
      [
        ['Cấp tỉnh', DEPARTMENTS],
        ['Cấp huyện', DISTRICTS],
        ['Cấp xã', COMMUNES],
      ] as const
    ).map(([name, names], at) => {
      // prettier-ignore
      const units = draw.sample(names, draw.between(3, 7)).map((label, place) => kit.line(label, { level: 2, indent: 1, number: numbered ? arabic([place]) : '' }));
      const tier = whole(kit.line(name, { level: 1, kind: 'group', number: numbered ? roman([at]) : '' }), units);
      return { tier, lines: [tier, ...units] };
    });
    const top = whole(
      kit.line('Toàn tỉnh', { kind: 'total' }),
      tiers.map(({ tier }) => tier),
    );
    const lines = [top, ...tiers.flatMap((tier) => tier.lines)];
    const kinds = draw.pick([
      ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'],
      ['Đã giải quyết', 'Đang giải quyết'],
      ['Nữ', 'Nam'],
    ]);
    const columns = [
      ...(numbered ? [numberColumn()] : []),
      labelColumn('Đơn vị'),
      ...parts(kit, 'Tổng số', kinds, { size: 60, scaled: false }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
