/** Months downward with the month's figure and the sum so far. */
import { labelColumn, plus, sum } from '../kit/kit';
import { single, type Layout } from './layout';

export const runningTotal: Layout = {
  id: 'running-total',
  says: 'months down, trong tháng and lũy kế',
  draw: (kit) => {
    const { draw } = kit;
    const lines = Array.from({ length: draw.between(5, 12) }, (_, at) =>
      kit.line(`Tháng ${String(at + 1)}`, { size: 1 }),
    );
    const columns = [
      labelColumn('Thời gian'),
      kit.figure('a', [draw.pick(['Thu trong tháng', 'Phát sinh trong tháng'])], {
        adds: false,
        typed: kit.values(500, 1, 0),
      }),
      kit.figure('b', ['Thu khác'], { adds: false, typed: kit.values(200, 1, 0) }),
      kit.figure('month', ['Cộng trong tháng'], { adds: false, rule: sum(...plus('a', 'b')) }),
      kit.figure('sofar', [draw.pick(['Lũy kế từ đầu năm', 'Lũy kế'])], {
        adds: false,
        rule: { kind: 'running', of: 'month' },
      }),
    ];
    return single(kit, kit.table(columns, lines, { movable: false }));
  },
};
