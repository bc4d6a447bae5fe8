/** A code ("Mã") before each province, 00 for the whole country; ids are no figures. */
import { labelColumn, ratio, whole } from '../kit/kit';
import { PROVINCES } from '../words/places';
import { single, type Layout } from './layout';

export const provinceCodes: Layout = {
  id: 'province-codes',
  says: 'code 00 Toàn quốc first, codes as text, region codes; counts and a rate',
  draw: (kit) => {
    const { draw } = kit;
    const units = draw
      .sample(PROVINCES, draw.between(6, 20))
      .map((label, at) =>
        kit.line(label, { code: String(at * 2 + 1).padStart(2, '0'), texts: { note: String(draw.between(1, 6)) } }),
      );
    const top = whole(kit.line('Toàn quốc', { kind: 'total', code: '00' }), units);
    const columns = [
      { role: 'code' as const, path: ['Mã tỉnh'], text: (line: (typeof units)[number]) => line.code ?? null },
      labelColumn('Tên tỉnh'),
      ...(draw.chance(0.5)
        ? [
            {
              role: 'text' as const,
              path: ['Mã vùng'],
              text: (line: (typeof units)[number]) => line.texts?.['note'] ?? null,
            },
          ]
        : []),
      kit.figure('fund', ['Dự toán được sử dụng'], { typed: kit.values(5_000_000, 0.5, 0) }),
      kit.figure('spent', ['Chi khám chữa bệnh'], { typed: kit.values(4_800_000, 0.5, 0) }),
      kit.figure('rate', ['Tỷ lệ sử dụng (%)'], { d: 2, percent: true, rule: ratio('spent', 'fund') }),
      kit.figure('visits', ['Số lượt'], { typed: kit.values(9000, 0.5, 0) }),
    ];
    return single(kit, kit.table(columns, [top, ...units]));
  },
};
