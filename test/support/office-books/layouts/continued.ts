/** A long list printed over pages: the head again, with or without "(Tiếp theo)". */
import { labelColumn, numberColumn } from '../kit/kit';
import { parts } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const continued: Layout = {
  id: 'continued',
  says: 'head repeated on the next page, "(Tiếp theo)", total first or last over all pages',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [10, 24] });
    const columns = [
      numberColumn(),
      labelColumn(heading),
      ...parts(kit, 'Tổng số', ['Nam', 'Nữ'], { size: 300, scaled: false }),
    ];
    const title = kit.title();
    const next = draw.pick([
      { repeatTitle: `(Tiếp theo) ${title.at(-1) ?? ''}` },
      { repeatTitle: `${title.at(-1) ?? ''} (tiếp theo)` },
      {},
    ]);
    return single(kit, kit.table(columns, lines, { title, repeatAfter: draw.between(5, 9), ...next, movable: false }));
  },
};
