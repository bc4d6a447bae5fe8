/** The same total above and below the list. */
import { labelColumn, numberColumn } from '../kit/kit';
import { balance } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const bothTotals: Layout = {
  id: 'both-totals',
  says: 'total first and last, opening to closing across',
  draw: (kit) => {
    const { lines, heading } = flat(kit, { count: [4, 10], total: 'both' });
    const columns = [
      numberColumn(),
      labelColumn(heading),
      ...balance(kit, ['Tồn đầu kỳ', 'Tăng', 'Giảm', 'Tồn cuối kỳ'], { size: 300, scaled: false }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
