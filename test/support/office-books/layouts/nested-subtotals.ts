/** SUBTOTAL behind each group and SUBTOTAL over them all. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { parts } from '../kit/columns';
import { arabic } from '../kit/numbering';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const nestedSubtotals: Layout = {
  id: 'nested-subtotals',
  says: 'SUBTOTAL(9, …) of groups and of the whole, group lines behind their items',
  draw: (kit) => {
    const { draw, topic } = kit;
    const lines: Line[] = [];
    const totals = draw.sample(topic.groups, draw.between(2, 4)).map((group) => {
      const items = draw
        .sample(group.items, draw.between(2, 5))
        .map((label, at) => kit.line(label, { level: 1, number: arabic([at]) }));
      const total = whole(kit.line(`Cộng ${group.name.toLowerCase()}`, { kind: 'total' }), items);
      lines.push(...items, total);
      return total;
    });
    lines.push(whole(kit.line('Tổng cộng', { kind: 'total' }), totals));
    const columns = [
      numberColumn(),
      labelColumn(),
      ...parts(kit, 'Cộng', ['Kỳ I', 'Kỳ II'], { size: 400, scaled: false }, { group: '', last: true }),
    ];
    return single(
      kit,
      kit.table(columns, lines, { title: kit.title(topic), formulas: 'subtotal', blankAfterHeader: false }),
    );
  },
};
