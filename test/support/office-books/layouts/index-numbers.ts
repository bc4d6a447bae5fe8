/** Price or production indices: nothing adds, and nothing may be accused. */
import { labelColumn } from '../kit/kit';
import { none } from '../kit/numbering';
import { outline } from '../kit/outlines';
import { single, type Layout } from './layout';

export const indexNumbers: Layout = {
  id: 'index-numbers',
  says: 'chỉ số (%) by kind, levels by bold; no relation at all',
  draw: (kit) => {
    const { draw } = kit;
    const topic = kit.topicOf('industry', 'trade');
    const made = outline(kit, {
      topic,
      numbering: [none, none],
      totalLabel: draw.pick(['CHỈ SỐ CHUNG', 'Toàn ngành công nghiệp']),
      dress: (level) => ({ indent: level }),
    });
    const d = draw.pick([1, 2]);
    const names = draw.sample(
      [
        'So với tháng trước',
        'So với cùng kỳ năm trước',
        'So với kỳ gốc 2019',
        'Bình quân so với cùng kỳ',
        'So với tháng 12 năm trước',
      ],
      draw.between(2, 4),
    );
    const columns = [
      labelColumn(draw.pick(['', 'Ngành', 'Nhóm hàng'])),
      ...names.map((name, at) =>
        kit.figure(`i${String(at)}`, [name], {
          d,
          adds: false,
          typed: () => Math.round((95 + 15 * draw.next()) * 10 ** d),
        }),
      ),
    ];
    return single(
      kit,
      kit.table(columns, made.lines, {
        header: draw.pick(['stacked', 'plain']),
        title: kit.title(topic),
        unit: '%',
        movable: false,
      }),
    );
  },
};
