/** One line a province or district, the whole first, measures beside each other. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const unitsTotalFirst: Layout = {
  id: 'units-total-first',
  says: 'flat list of places under "Toàn tỉnh", two counts and their rate',
  draw: (kit) => {
    const { lines, heading } = flat(kit, { total: 'first', count: [5, 18] });
    const size = kit.topic.unit.size;
    const [all, some] = kit.draw.pick([['Tổng số hộ', 'Số hộ nghèo'], ['Số đối tượng', 'Số người đã tiêm'], ['Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết'], ['Số trẻ trong độ tuổi', 'Số trẻ đến trường']] as const); // prettier-ignore
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('all', [all], { typed: kit.values(size * 2) }),
      kit.figure('some', [some], { typed: (_, get) => Math.round(get('all') * (0.2 + 0.7 * kit.draw.next())) }),
      kit.figure('rate', ['Tỷ lệ (%)'], { d: kit.draw.pick([1, 2]), percent: true, rule: ratio('some', 'all') }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
