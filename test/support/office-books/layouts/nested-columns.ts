/** A whole of groups, each of its own parts, all across: quarters of months, tiers of kinds. */
import { labelColumn, numberColumn, plus, sum } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const nestedColumns: Layout = {
  id: 'nested-columns',
  says: 'Tổng số = groups, each group = its parts, across',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [3, 10] });
    const [outer, inner] = draw.pick([
      [['Quý I', 'Quý II'], null],
      [
        ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã'],
        ['Khiếu nại', 'Tố cáo'],
      ],
      [
        ['Ngân sách trung ương', 'Ngân sách địa phương'],
        ['Đầu tư', 'Sự nghiệp'],
      ],
      [
        ['Thành thị', 'Nông thôn'],
        ['Nam', 'Nữ'],
      ],
    ] as const);
    const groups = outer.map((name, at) => ({
      name,
      key: `g${String(at)}`,
      inner: inner ?? [1, 2, 3].map((month) => `Tháng ${String(at * 3 + month)}`),
    }));
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('all', ['Tổng số'], { rule: sum(...groups.map(({ key }) => key)) }),
      ...groups.flatMap((group) => [
        kit.figure(group.key, [group.name, draw.pick(['Tổng', 'Cộng'])], {
          rule: sum(...plus(...group.inner.map((_, at) => `${group.key}-${String(at)}`))),
        }),
        ...group.inner.map((name, at) =>
          kit.figure(`${group.key}-${String(at)}`, [group.name, name], { typed: kit.values(80) }),
        ),
      ]),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
