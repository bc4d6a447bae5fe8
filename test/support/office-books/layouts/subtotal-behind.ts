/** Group headings without figures; "Cộng (I)" or "Cộng mục I" behind each group, the total of all last. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { arabic, roman } from '../kit/numbering';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const subtotalBehind: Layout = {
  id: 'subtotal-behind',
  says: 'heading, items, "Cộng (I)"; the total last',
  draw: (kit) => {
    const { draw, topic } = kit;
    const lines: Line[] = [];
    const words = draw.pick([
      (n: string) => `Cộng (${n})`,
      (n: string) => `Cộng mục ${n}`,
      () => 'Cộng',
      () => 'Cộng nhóm',
    ]);
    const totals = draw.sample(topic.groups, draw.between(2, 4)).map((group, at) => {
      const items = draw
        .sample(group.items, draw.between(2, 6))
        .map((label, place) => kit.line(label, { level: 1, number: arabic([place]) }));
      const total = whole(kit.line(words(roman([at])), { kind: 'total', level: 0 }), items);
      lines.push(kit.line(group.name, { kind: 'heading', number: roman([at]) }), ...items, total);
      return total;
    });
    const all = draw.pick(['Tổng cộng', 'TỔNG CỘNG', 'Tổng cộng (I + II)', 'T ổ n g   c ộ n g']);
    lines.push(
      whole(
        kit.line(all === 'Tổng cộng (I + II)' ? `Tổng cộng (${totals.map((_, at) => roman([at])).join(' + ')})` : all, {
          kind: 'total',
        }),
        totals,
      ),
    );
    const names = draw.sample(['Số lượng', 'Giá trị', 'Số hộ', 'Kinh phí', 'Diện tích'], draw.between(2, 3));
    const columns = [
      numberColumn(),
      labelColumn(),
      ...names.map((name, at) =>
        kit.figure(`m${String(at)}`, [name], { typed: kit.values(topic.unit.size / (at + 1)) }),
      ),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic) }));
  },
};
