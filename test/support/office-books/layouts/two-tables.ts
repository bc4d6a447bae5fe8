/** Two tables below each other on one sheet, each with its own title and head. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import type { Layout } from './layout';

export const twoTables: Layout = {
  id: 'two-tables',
  says: 'two tables on one sheet, counts with totals and rates',
  draw: (kit) => {
    const { draw } = kit;
    const tables = [0, 1].map((at) => {
      const { lines, heading } = flat(kit, { count: [3, 8], total: draw.pick(['first', 'last']) });
      const columns = [
        numberColumn(),
        labelColumn(heading),
        kit.figure('all', [at === 0 ? 'Tổng số hồ sơ' : 'Số phải thu'], { typed: kit.values(90) }),
        kit.figure('done', [at === 0 ? 'Đúng hạn' : 'Số đã thu'], {
          typed: (_, get) => Math.round(get('all') * (0.5 + 0.5 * draw.next())),
        }),
        kit.figure('rate', ['Tỷ lệ (%)'], { d: 1, percent: true, rule: ratio('done', 'all') }),
      ];
      return kit.table(columns, lines, { title: [`${at === 0 ? 'I' : 'II'}. ${kit.title().at(-1) ?? ''}`] });
    });
    return { sheets: [{ name: 'Sheet1', tables, letterhead: kit.letterhead() }] };
  },
};
