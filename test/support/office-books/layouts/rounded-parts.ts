/** Every figure rounded by itself from finer ones: sums may miss by a unit or two, percentages are of the finer ones. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { arabic, roman } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const roundedParts: Layout = {
  id: 'rounded-parts',
  says: 'tỷ đồng or triệu đồng rounded part by part; no error, at most notes',
  draw: (kit) => {
    const { draw } = kit;
    const topic = kit.topicOf('revenue', 'expenditure', 'industry', 'trade');
    const { lines } = outline(kit, {
      topic,
      numbering: [roman, arabic],
      items: [3, 7],
      total: draw.pick(['first', 'last']),
    });
    const style = { scaled: true, fine: 3, d: draw.pick([0, 0, 1]) };
    const columns = [
      numberColumn(),
      labelColumn(),
      kit.figure('plan', ['Dự toán'], { ...style, typed: kit.values(800, 0.5, 0) }),
      kit.figure('actual', ['Thực hiện'], { ...style, typed: kit.values(500, 0.5, 0) }),
      kit.figure('rate', ['Thực hiện/dự toán (%)'], { d: 1, percent: true, rule: ratio('actual', 'plan') }),
    ];
    return single(
      kit,
      kit.table(columns, lines, {
        title: kit.title(topic),
        unit: kit.unitText(draw.pick(['tỷ đồng', 'triệu đồng', 'nghìn tấn'])),
      }),
    );
  },
};
