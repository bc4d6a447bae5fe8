/** Opening, in, out, closing: stocks, petitions, debts. */
import { labelColumn, numberColumn } from '../kit/kit';
import { balance } from '../kit/columns';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const openingToClosing: Layout = {
  id: 'opening-to-closing',
  says: 'tồn đầu + nhập − xuất = tồn cuối, or carried over + new − settled = left',
  draw: (kit) => {
    const { draw } = kit;
    const headings = draw.pick([
      ['Tồn đầu kỳ', 'Nhập trong kỳ', 'Xuất trong kỳ', 'Tồn cuối kỳ'],
      ['Kỳ trước chuyển sang', 'Tiếp nhận trong kỳ', 'Đã giải quyết', 'Còn lại chuyển kỳ sau'],
      ['Số dư đầu năm', 'Phát sinh tăng', 'Phát sinh giảm', 'Số dư cuối kỳ'],
      ['Nợ đầu kỳ', 'Vay trong kỳ', 'Trả trong kỳ', 'Nợ cuối kỳ'],
    ] as const);
    const { lines, heading } = flat(kit, { count: [4, 12] });
    const columns = [
      numberColumn(),
      labelColumn(heading),
      ...balance(kit, headings, { size: draw.pick([40, 900]), scaled: false }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
