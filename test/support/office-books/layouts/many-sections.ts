/** Dozens of sections in roman numerals (XL, L, C are numbers there), each over a few lines. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { arabic, roman } from '../kit/numbering';
import type { Line } from '../kit/table';
import { COMMUNES, COMPANIES, DEPARTMENTS, HOSPITALS, OFFICES, PROVINCES, SCHOOLS } from '../words/places';
import { single, type Layout } from './layout';

export const manySections: Layout = {
  id: 'many-sections',
  says: 'up to 110 roman sections under one total',
  draw: (kit) => {
    const { draw } = kit;
    const names = draw.shuffled([
      ...COMMUNES,
      ...COMPANIES,
      ...DEPARTMENTS,
      ...HOSPITALS,
      ...OFFICES,
      ...SCHOOLS,
      ...PROVINCES,
    ]);
    const lines: Line[] = [];
    const sections = names.slice(0, draw.pick([14, 30, 55, 110])).map((name, at) => {
      const items = draw
        .sample(['Chi thường xuyên', 'Chi đầu tư', 'Chi khác', 'Chi dự phòng'], draw.between(2, 3))
        .map((label, place) => kit.line(label, { level: 1, number: arabic([place]) }));
      const section = whole(kit.line(name, { kind: 'group', number: roman([at]) }), items);
      lines.push(section, ...items);
      return section;
    });
    lines.unshift(whole(kit.line('TỔNG SỐ', { kind: 'total' }), sections));
    const columns = [
      numberColumn(),
      labelColumn('Đơn vị, nội dung'),
      kit.figure('a', ['Dự toán giao đầu năm'], { typed: kit.values(300, 0.5, 0.01), scaled: true }),
      kit.figure('b', ['Bổ sung trong năm'], { typed: kit.values(90, 0.5, 0.03), scaled: true }),
      kit.figure('c', ['Tổng dự toán'], {
        scaled: true,
        rule: {
          kind: 'sum',
          exhaustive: true,
          terms: [
            { of: 'a', sign: 1 },
            { of: 'b', sign: 1 },
          ],
        },
      }),
    ];
    return single(kit, kit.table(columns, lines, { unit: kit.unitText('triệu đồng') }));
  },
};
