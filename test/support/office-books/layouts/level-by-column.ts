/** Labels stand one column further right for each level; nothing else tells the level. */
import { whole } from '../kit/kit';
import { parts } from '../kit/columns';
import type { Line, TextColumn } from '../kit/table';
import { single, type Layout } from './layout';

export const levelByColumn: Layout = {
  id: 'level-by-column',
  says: 'level by the column of the label, stacked headings, whole and its regions across',
  draw: (kit) => {
    const { draw, topic } = kit;
    const lines: Line[] = [];
    const groups = draw.sample(topic.groups, draw.between(2, 3)).map((group) => {
      const items = draw.sample(group.items, draw.between(2, 5)).map((label) => kit.line(label, { level: 1 }));
      const head = whole(kit.line(group.name, { level: 0, kind: 'group' }), items);
      lines.push(head, ...items);
      return head;
    });
    const top = whole(kit.line('TỔNG SỐ', { kind: 'total', level: 0 }), groups);
    lines.unshift(top);
    const at = (level: number): TextColumn => ({
      role: 'label',
      path: level === 0 ? ['Chỉ tiêu'] : [],
      text: (line) => (line.level === level ? line.label : null),
    });
    const columns = [
      at(0),
      at(1),
      ...parts(kit, 'Cả tỉnh', ['Thành thị', 'Nông thôn'], topic.unit, {
        group: 'Chia ra',
        key: 'a',
        above: ['Kỳ này'],
      }),
      { role: 'spacer' as const },
      ...parts(kit, 'Cả tỉnh', ['Thành thị', 'Nông thôn'], topic.unit, {
        group: 'Chia ra',
        key: 'b',
        above: ['Cùng kỳ'],
      }),
    ];
    return single(
      kit,
      kit.table(columns, lines, { header: 'plain', title: kit.title(topic), unit: kit.unitText(topic.unit.text) }),
    );
  },
};
