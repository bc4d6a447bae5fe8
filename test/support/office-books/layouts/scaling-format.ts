/** Cells hold đồng and show triệu đồng under a format; bare, they hold triệu. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const scalingFormat: Layout = {
  id: 'scaling-format',
  says: 'format #,##0,, under "triệu đồng"',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [4, 12] });
    const style = { scaled: true, storedPower: 6 };
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('plan', ['Kế hoạch vốn'], { ...style, typed: kit.values(5000, 0.5, 0) }),
      kit.figure('paid', ['Giải ngân'], { ...style, typed: kit.values(3000, 0.5, 0) }),
      kit.figure('rate', ['Tỷ lệ giải ngân (%)'], { d: draw.pick([1, 2]), percent: true, rule: ratio('paid', 'plan') }),
    ];
    return single(kit, kit.table(columns, lines, { unit: kit.unitText('triệu đồng') }));
  },
};
