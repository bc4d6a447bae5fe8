/** Bold group lines with their own subtotal, numbering of items running on or restarting, no numbers on groups. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { parts } from '../kit/columns';
import { arabic } from '../kit/numbering';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const groupsUnnumbered: Layout = {
  id: 'groups-unnumbered',
  says: 'groups without a number over numbered items, total first or last',
  draw: (kit) => {
    const { draw, topic } = kit;
    const runs = draw.chance(0.4);
    let count = 0;
    const lines: Line[] = [];
    const heads = draw.sample(topic.groups, draw.between(2, 4)).map((group) => {
      const items = draw
        .sample(group.items, draw.between(2, 5))
        .map((label, place) => kit.line(label, { level: 1, number: arabic([runs ? count++ : place]) }));
      const head = whole(kit.line(group.name, { kind: 'group' }), items);
      lines.push(head, ...items);
      return head;
    });
    const top = whole(kit.line(draw.pick(['TỔNG CỘNG', 'Tổng số']), { kind: 'total' }), heads);
    if (draw.chance(0.5)) lines.unshift(top);
    else lines.push(top);
    const kinds = draw.sample(
      ['Ngân sách trung ương', 'Ngân sách tỉnh', 'Ngân sách huyện', 'Vốn vay', 'Huy động khác'],
      draw.between(2, 4),
    );
    const columns = [numberColumn(), labelColumn('Danh mục'), ...parts(kit, 'Tổng số', kinds, topic.unit)];
    return single(kit, kit.table(columns, lines, { unit: kit.unitText(topic.unit.text), title: kit.title(topic) }));
  },
};
