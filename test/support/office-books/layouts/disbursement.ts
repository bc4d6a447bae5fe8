/** Projects by kind: total investment, plan, paid, what is left and the rate. */
import { labelColumn, minus, noteColumn, numberColumn, ratio, sum } from '../kit/kit';
import { arabic, roman } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const disbursement: Layout = {
  id: 'disbursement',
  says: 'kế hoạch vốn, giải ngân, còn lại = kế hoạch − giải ngân, tỷ lệ; notes in the last column',
  draw: (kit) => {
    const { draw } = kit;
    const topic = kit.topicOf('construction');
    const { lines } = outline(kit, {
      topic,
      numbering: [roman, arabic],
      total: 'first',
      totalLabel: 'TỔNG CỘNG',
      items: [2, 6],
      dress: (level) => (level === 1 && draw.chance(0.2) ? { texts: { note: 'Đang hoàn thiện hồ sơ' } } : {}),
    });
    const style = { scaled: true };
    const columns = [
      numberColumn(),
      labelColumn('Danh mục dự án'),
      kit.figure('cost', ['Tổng mức đầu tư'], { ...style, typed: kit.values(9000, 0.5, 0) }),
      kit.figure('plan', [`Kế hoạch vốn năm ${String(kit.year)}`], {
        ...style,
        typed: (_, get) => Math.round(get('cost') * (0.2 + 0.3 * draw.next())),
      }),
      kit.figure('paid', ['Giá trị giải ngân'], {
        ...style,
        typed: (_, get) => Math.round(get('plan') * (0.3 + 0.6 * draw.next())),
      }),
      kit.figure('left', ['Còn lại'], { ...style, rule: sum('plan', ...minus('paid')) }),
      kit.figure('rate', ['Tỷ lệ giải ngân (%)'], { d: 1, percent: true, rule: ratio('paid', 'plan') }),
      noteColumn(),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), unit: kit.unitText('triệu đồng') }));
  },
};
