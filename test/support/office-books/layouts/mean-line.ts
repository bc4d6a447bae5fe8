/** Scores of schools or offices: no total, but a mean below them. */
import { labelColumn, numberColumn } from '../kit/kit';
import { SCHOOLS, OFFICES } from '../words/places';
import { single, type Layout } from './layout';

export const meanLine: Layout = {
  id: 'mean-line',
  says: 'points by criterion, their sum across, "Bình quân" below',
  draw: (kit) => {
    const { draw } = kit;
    const units = draw
      .sample(draw.pick([SCHOOLS, OFFICES]), draw.between(4, 10))
      .map((label, at) => kit.line(label, { number: String(at + 1) }));
    const mean = kit.line(draw.pick(['Bình quân', 'Trung bình', 'Điểm trung bình']), {
      kind: 'total',
      d: 2,
      made: { kind: 'average', of: units, power: 0 },
    });
    const criteria = draw.sample(
      ['Cải cách thủ tục', 'Tổ chức bộ máy', 'Chất lượng cán bộ', 'Tài chính công', 'Chính quyền số'],
      draw.between(2, 4),
    );
    const keys = criteria.map((_, at) => `c${String(at)}`);
    const columns = [
      numberColumn(),
      labelColumn('Đơn vị'),
      ...criteria.map((name, at) =>
        kit.figure(keys[at] ?? '', [name], { d: 1, adds: false, typed: () => 50 + Math.round(150 * draw.next()) }),
      ),
      kit.figure('all', ['Tổng điểm'], {
        d: 1,
        adds: false,
        rule: { kind: 'sum', exhaustive: true, terms: keys.map((of) => ({ of, sign: 1 as const })) },
      }),
    ];
    return single(kit, kit.table(columns, [...units, mean], { title: ['KẾT QUẢ CHẤM ĐIỂM'], movable: false }));
  },
};
