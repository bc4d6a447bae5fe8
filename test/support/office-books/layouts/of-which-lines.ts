/** "Trong đó:" lines under some items: they are less than their whole. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { planActual } from '../kit/columns';
import { arabic, roman } from '../kit/numbering';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const ofWhichLines: Layout = {
  id: 'of-which-lines',
  says: 'outline with partial breakdowns under "Trong đó:"',
  draw: (kit) => {
    const { draw } = kit;
    const topic = kit.topicOf('expenditure', 'revenue');
    const lines: Line[] = [];
    const sections = draw.sample(topic.groups, draw.between(2, 4)).map((group, at) => {
      const section = kit.line(group.name, { kind: 'group', number: roman([at]), size: 6 });
      lines.push(section);
      if (!draw.chance(0.6)) return section;
      lines.push(
        kit.line(draw.pick(['Trong đó:', 'Trong đó', 'Trong đó: - Of which:']), { kind: 'heading', bold: false }),
      );
      const some = draw
        .sample(group.items, draw.between(1, 3))
        .map((label, place) => kit.line(label, { level: 1, number: arabic([place]), size: draw.size() }));
      whole(section, some, { exhaustive: false });
      lines.push(...some);
      return section;
    });
    lines.unshift(whole(kit.line('TỔNG SỐ', { kind: 'total' }), sections));
    const columns = [numberColumn(), labelColumn(), ...planActual(kit, topic.unit)];
    return single(
      kit,
      kit.table(columns, lines, { title: kit.title(topic), unit: kit.unitText(topic.unit.text), movable: false }),
    );
  },
};
