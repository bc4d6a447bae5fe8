/** A bank's or treasury's form: row codes before the numbers, an outline behind them. */
import { labelColumn, numberColumn } from '../kit/kit';
import { parts } from '../kit/columns';
import { arabic, dotted, roman } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const rowCodes: Layout = {
  id: 'row-codes',
  says: 'row codes (R-1000 or 01, 02), numbered outline, whole and parts across',
  draw: (kit) => {
    const { draw } = kit;
    const { lines } = outline(kit, {
      numbering: draw.pick([
        [roman, arabic, dotted],
        [arabic, dotted, dotted],
      ]),
      total: draw.pick(['first', 'none']),
    });
    const letters = draw.chance(0.5);
    const columns = [
      {
        role: 'code' as const,
        path: ['Mã số'],
        text: (line: (typeof lines)[number]) =>
          letters ? `R-${String(1000 + 10 * lines.indexOf(line))}` : String(lines.indexOf(line) + 1).padStart(2, '0'),
      },
      numberColumn(),
      labelColumn('Loại hình'),
      ...parts(
        kit,
        'Tổng cộng',
        draw.sample(['Cá nhân', 'Doanh nghiệp', 'Hợp tác xã', 'Tổ chức khác', 'Hộ kinh doanh'], draw.between(2, 4)),
        { size: 700, scaled: true },
        { last: draw.chance(0.5) },
      ),
    ];
    return single(kit, kit.table(columns, lines, { title: kit.title(kit.topic), unit: kit.unitText('triệu đồng') }));
  },
};
