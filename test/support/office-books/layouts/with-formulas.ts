/** Totals, percentages and differences are formulas, rounded where people round. */
import { labelColumn, numberColumn } from '../kit/kit';
import { planActual } from '../kit/columns';
import { SCHEMES } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const withFormulas: Layout = {
  id: 'with-formulas',
  says: 'SUM, +, ROUND of quotients; outline with totals first or last',
  draw: (kit) => {
    const { draw } = kit;
    const { lines } = outline(kit, {
      numbering: draw.pick(SCHEMES),
      total: draw.pick(['first', 'last', 'none']),
      deeper: 0.2,
    });
    const columns = [numberColumn(), labelColumn(), ...planActual(kit, kit.topic.unit)];
    return single(
      kit,
      kit.table(columns, lines, {
        title: kit.title(kit.topic),
        unit: kit.unitText(kit.topic.unit.text),
        formulas: draw.pick(['sum', 'plus']),
      }),
    );
  },
};
