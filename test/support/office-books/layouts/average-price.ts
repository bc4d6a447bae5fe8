/** Value by quantity: an average price a line and of the whole; prices are not added. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const averagePrice: Layout = {
  id: 'average-price',
  says: 'số lượng, giá trị, bình quân = giá trị / số lượng; students a class, beds a doctor',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [4, 14] });
    const [count, value, mean] = draw.pick([
      ['Số lớp', 'Số học sinh', 'Bình quân học sinh/lớp'],
      ['Số hộ', 'Số nhân khẩu', 'Bình quân người/hộ'],
      ['Số người hưởng', 'Số tiền chi trả (nghìn đồng)', 'Mức hưởng bình quân'],
      ['Số lượt khám', 'Tổng chi phí (đồng)', 'Chi phí bình quân/lượt'],
    ] as const);
    const style = { adds: true, typed: kit.values(40, 0.5, 0) };
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('count', [count], style),
      kit.figure('value', [value], { typed: (_, get) => Math.round(get('count') * (20 + 25 * draw.next())) }),
      kit.figure('mean', [mean], { d: draw.pick([1, 2]), rule: ratio('value', 'count', 0) }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
