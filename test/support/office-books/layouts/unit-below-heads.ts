/** The unit stands in a line of its own between the head and the figures; blank columns part the groups. */
import { labelColumn, minus, sum } from '../kit/kit';
import { parts } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const unitBelowHeads: Layout = {
  id: 'unit-below-heads',
  says: 'unit line below the head, spacer columns, difference of two wholes',
  draw: (kit) => {
    const { draw, year } = kit;
    const { lines, heading } = flat(kit, { count: [4, 12], numbered: false });
    const [a, b] = [`Năm ${String(year - 1)}`, `Năm ${String(year)}`];
    const measure = { size: 500, scaled: true };
    const columns = [
      labelColumn(heading),
      ...parts(kit, 'Tổng số', ['Vốn nhà nước', 'Vốn ngoài nhà nước'], measure, { key: 'a', above: [a], group: '' }),
      { role: 'spacer' as const },
      ...parts(kit, 'Tổng số', ['Vốn nhà nước', 'Vốn ngoài nhà nước'], measure, { key: 'b', above: [b], group: '' }),
      { role: 'spacer' as const },
      kit.figure('more', [draw.pick(['Tăng, giảm', 'Chênh lệch'])], {
        scaled: true,
        rule: sum('b-all', ...minus('a-all')),
      }),
    ];
    return single(
      kit,
      kit.table(columns, lines, {
        header: 'plain',
        unit: draw.pick(['Tỷ đồng', 'Triệu đồng', 'ĐVT: tỷ đồng']),
        unitPlace: 'below-header',
        blankAfterHeader: false,
      }),
    );
  },
};
