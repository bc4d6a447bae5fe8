/** One line a unit, "Tổng cộng" last, several counts that have nothing to do with each other. */
import { labelColumn, numberColumn } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

const MEASURES = ['Số cuộc thanh tra', 'Số đơn vị được thanh tra', 'Số sai phạm', 'Số kiến nghị', 'Số người bị xử lý', 'Số lớp', 'Số giáo viên', 'Số giường bệnh', 'Số lượt khám', 'Số hộ', 'Số cơ sở']; // prettier-ignore

export const unitsTotalLast: Layout = {
  id: 'units-total-last',
  says: 'flat list of units, total last, unrelated counts',
  draw: (kit) => {
    const { lines, heading } = flat(kit, { total: 'last', count: [4, 14] });
    const names = kit.draw.sample(MEASURES, kit.draw.between(2, 6));
    const columns = [
      numberColumn(kit.draw.pick(['STT', 'TT', 'Số TT'])),
      labelColumn(heading),
      ...names.map((name, at) =>
        kit.figure(`m${String(at)}`, [name], { typed: kit.values(kit.draw.pick([8, 40, 300])) }),
      ),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
