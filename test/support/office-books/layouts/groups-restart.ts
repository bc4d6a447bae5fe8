/** Groups in roman, items restarting at 1 in each, no line above them all; or a total behind them. */
import { labelColumn, numberColumn } from '../kit/kit';
import { planActual } from '../kit/columns';
import { arabic, roman, upper } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const groupsRestart: Layout = {
  id: 'groups-restart',
  says: 'items restart at 1 in each group, total last or none',
  draw: (kit) => {
    const numbering = [kit.draw.pick([roman, upper]), arabic, arabic];
    const { lines } = outline(kit, {
      numbering,
      total: kit.draw.pick(['last', 'none']),
      items: [2, 7],
      groups: [2, 4],
    });
    const columns = [numberColumn(), labelColumn('Chỉ tiêu'), ...planActual(kit, kit.topic.unit)];
    return single(
      kit,
      kit.table(columns, lines, { title: kit.title(kit.topic), unit: kit.unitText(kit.topic.unit.text) }),
    );
  },
};
