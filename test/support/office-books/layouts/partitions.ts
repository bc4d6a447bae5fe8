/** One whole cut twice or three times: by kind, then again "phân theo" place, economy, source. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { planActual } from '../kit/columns';
import { none } from '../kit/numbering';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

const CUTS = [
  ['Phân theo khu vực', ['Thành thị', 'Nông thôn']],
  ['Phân theo loại hình kinh tế', ['Nhà nước', 'Ngoài nhà nước', 'Có vốn đầu tư nước ngoài']],
  ['Phân theo cấp quản lý', ['Trung ương', 'Tỉnh', 'Huyện', 'Xã']],
  ['Phân theo nguồn vốn', ['Ngân sách nhà nước', 'Vốn vay', 'Vốn tự có', 'Vốn khác']],
  ['Phân theo giới tính', ['Nam', 'Nữ']],
] as const;

export const partitions: Layout = {
  id: 'partitions',
  says: 'a total and two or three "Phân theo" blocks, each adding up to it',
  draw: (kit) => {
    const { draw, topic } = kit;
    const top = kit.line('TỔNG SỐ', { kind: 'total', size: 20 });
    const lines: Line[] = [top];
    draw.sample(CUTS, draw.between(2, 3)).forEach(([heading, names], at) => {
      const parts = names.map((name) => kit.line(name, { level: 1, indent: 1, number: none([0]) }));
      lines.push(kit.line(heading, { kind: 'heading' }), ...parts);
      whole(top, parts, at === 0 ? {} : { split: true });
    });
    const columns = [
      ...(draw.chance(0.3) ? [numberColumn()] : []),
      labelColumn('Chỉ tiêu'),
      ...planActual(kit, topic.unit),
    ];
    return single(
      kit,
      kit.table(columns, lines, { title: kit.title(topic), unit: kit.unitText(topic.unit.text), movable: false }),
    );
  },
};
