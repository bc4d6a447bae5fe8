/** Two plans (of the ministry and of the council) and a percentage of each. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { SCHEMES } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const twoPlans: Layout = {
  id: 'two-plans',
  says: 'cấp trên giao, HĐND giao, thực hiện, % of both and of last year',
  draw: (kit) => {
    const { draw, year } = kit;
    const topic = kit.topicOf('revenue', 'expenditure');
    const { lines } = outline(kit, { topic, numbering: draw.pick(SCHEMES), total: draw.pick(['first', 'last']) });
    const percent = { d: draw.pick([1, 2]), percent: true };
    const style = { scaled: true };
    const columns = [
      numberColumn(),
      labelColumn(),
      kit.figure('prior', [`Thực hiện năm ${String(year - 1)}`], { ...style, typed: kit.values(4000) }),
      kit.figure('upper', [`Dự toán năm ${String(year)}`, 'Tỉnh giao'], { ...style, typed: kit.values(4000) }),
      kit.figure('own', [`Dự toán năm ${String(year)}`, 'HĐND giao'], { ...style, typed: kit.values(4200) }),
      kit.figure('actual', [`Thực hiện năm ${String(year)}`], { ...style, typed: kit.values(3900) }),
      kit.figure('r1', ['So sánh (%)', 'Tỉnh giao'], { ...percent, rule: ratio('actual', 'upper') }),
      kit.figure('r2', ['So sánh (%)', 'HĐND giao'], { ...percent, rule: ratio('actual', 'own') }),
      kit.figure('r3', ['So sánh (%)', 'Cùng kỳ'], { ...percent, rule: ratio('actual', 'prior') }),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), unit: kit.unitText('triệu đồng') }));
  },
};
