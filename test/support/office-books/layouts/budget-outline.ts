/** A budget's outline (A, I, 1, a) with plan, actual and percentages. */
import { labelColumn, numberColumn } from '../kit/kit';
import { planActual } from '../kit/columns';
import { SCHEMES } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const budgetOutline: Layout = {
  id: 'budget-outline',
  says: 'numbered outline, total first, plan and actual with percentages',
  draw: (kit) => {
    const topic = kit.topicOf('revenue', 'expenditure', 'construction', 'industry');
    const { lines } = outline(kit, {
      topic,
      numbering: kit.draw.pick(SCHEMES),
      total: kit.draw.pick(['first', 'none']),
      deeper: 0.25,
    });
    const columns = [numberColumn(), labelColumn(), ...planActual(kit, topic.unit)];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), unit: kit.unitText(topic.unit.text) }));
  },
};
