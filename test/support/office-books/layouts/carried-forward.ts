/** Pages that carry their sum to the next: "Cộng chuyển trang sau", "Cộng mang sang", the total on the last. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { COMPANIES, SCHOOLS } from '../words/places';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const carriedForward: Layout = {
  id: 'carried-forward',
  says: 'page sums carried on, head repeated or not, the total of all last',
  draw: (kit) => {
    const { draw } = kit;
    const items = draw
      .sample(draw.pick([COMPANIES, SCHOOLS]), draw.between(6, 10))
      .map((label, at) => kit.line(label, { number: String(at + 1) }));
    const cut = Math.floor(items.length / 2);
    const [first, second] = [items.slice(0, cut), items.slice(cut)];
    const forward = whole(
      kit.line(draw.pick(['Cộng chuyển trang sau', 'Cộng chuyển sang trang sau']), { kind: 'total' }),
      first,
    );
    const brought = kit.line(draw.pick(['Cộng mang sang', 'Mang sang', 'Trang trước chuyển sang']), { kind: 'total' });
    brought.breakdowns.push({ parts: [{ of: forward, sign: 1 }], exhaustive: true });
    const total = kit.line('Tổng cộng', { kind: 'total' });
    const terms = (lines: readonly Line[]): { of: Line; sign: 1 }[] => lines.map((of) => ({ of, sign: 1 }));
    total.breakdowns.push({ parts: terms([brought, ...second]), or: terms(items), exhaustive: true });
    const names = draw.sample(
      ['Số phải thu', 'Số cơ sở', 'Doanh thu', 'Số lao động', 'Vốn điều lệ'],
      draw.between(2, 4),
    );
    const columns = [
      numberColumn(),
      labelColumn('Tên đơn vị'),
      ...names.map((name, at) => kit.figure(`m${String(at)}`, [name], { typed: kit.values(300, 0.5, 0.02) })),
    ];
    const repeat = draw.chance(0.6) ? { repeatAfter: cut + 1 } : {};
    return single(
      kit,
      kit.table(columns, [...first, forward, brought, ...second, total], { movable: false, ...repeat }),
    );
  },
};
