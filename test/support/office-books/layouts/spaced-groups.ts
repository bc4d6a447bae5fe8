/** Blank rows between groups, group lines in capitals, no numbers; shares and growth across. */
import { growth, labelColumn, whole } from '../kit/kit';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const spacedGroups: Layout = {
  id: 'spaced-groups',
  says: 'groups in capitals parted by blank rows, total first, growth of two years',
  draw: (kit) => {
    const { draw, topic, year } = kit;
    const lines: Line[] = [];
    const heads = draw.sample(topic.groups, draw.between(2, 4)).map((group) => {
      const items = draw
        .sample(group.items, draw.between(2, 5))
        .map((label) => kit.line(label, { level: 1, indent: 1 }));
      const head = whole(kit.line(group.name.toUpperCase(), { kind: 'group', gap: true }), items);
      lines.push(head, ...items);
      return head;
    });
    lines.unshift(whole(kit.line('TỔNG CỘNG', { kind: 'total' }), heads));
    const style = { scaled: topic.unit.scaled };
    const columns = [
      labelColumn(draw.pick(['', 'Chỉ tiêu'])),
      kit.figure('old', [`Năm ${String(year - 1)}`], { ...style, typed: kit.values(topic.unit.size) }),
      kit.figure('new', [`Năm ${String(year)}`], { ...style, typed: kit.values(topic.unit.size) }),
      kit.figure('more', [draw.pick(['Tốc độ tăng (%)', 'Tăng trưởng (%)'])], {
        d: 1,
        percent: true,
        rule: growth('new', 'old'),
      }),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), unit: kit.unitText(topic.unit.text) }));
  },
};
