/** A statistics office's table: no numbers, levels by bold and indentation (or blanks), headings typed over rows. */
import { growth, labelColumn, sum } from '../kit/kit';
import { none } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const boldIndent: Layout = {
  id: 'bold-indent',
  says: 'levels by bold and indentation (bare: blanks before the label), quarters adding to half a year',
  draw: (kit) => {
    const { draw } = kit;
    const { lines } = outline(kit, {
      numbering: [none, none, none],
      totalLabel: 'TỔNG SỐ',
      deeper: 0.2,
      items: [2, 6],
      dress: (level) => (level === 0 ? { bold: true } : { indent: level }),
    });
    const label = labelColumn('');
    const spaced = {
      ...label,
      text: (line: (typeof lines)[number]) =>
        kit.variant.styled ? line.label : `${'   '.repeat(line.level)}${line.label}`,
    };
    const d = draw.pick([0, 0, 1]);
    const style = { d, scaled: kit.topic.unit.scaled || d > 0 };
    const year = String(kit.year);
    const columns = [
      spaced,
      kit.figure('q1', [`Sơ bộ quý I năm ${year}`], { ...style, typed: kit.values(kit.topic.unit.size) }),
      kit.figure('q2', [`Ước tính quý II năm ${year}`], { ...style, typed: kit.values(kit.topic.unit.size) }),
      kit.figure('h1', [`Cộng dồn 6 tháng năm ${year}`], { ...style, rule: sum('q1', 'q2') }),
      ...(draw.chance(0.6)
        ? [
            kit.figure('prior', [`6 tháng năm ${String(kit.year - 1)}`], {
              ...style,
              typed: kit.values(kit.topic.unit.size * 1.9),
            }),
            kit.figure('change', ['Tăng/giảm so với cùng kỳ (%)'], {
              d: 1,
              rule: growth('h1', 'prior'),
              percent: true,
            }),
          ]
        : []),
    ];
    return single(
      kit,
      kit.table(columns, lines, {
        header: draw.pick(['stacked', 'plain']),
        unit: kit.topic.unit.text,
        title: kit.title(kit.topic),
      }),
    );
  },
};
