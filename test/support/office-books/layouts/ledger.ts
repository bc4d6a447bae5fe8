/** A list of happenings with dates and repeated names; one amount, one total. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { OFFICES } from '../words/places';
import { single, type Layout } from './layout';

const MATTERS = ['Chi tiền điện', 'Chi tiền nước', 'Thanh toán công tác phí', 'Mua văn phòng phẩm', 'Chi tiếp khách', 'Sửa chữa xe ô tô', 'Tạm ứng']; // prettier-ignore

export const ledger: Layout = {
  id: 'ledger',
  says: 'dates, repeated labels, Thu and Chi columns, "Cộng phát sinh"',
  draw: (kit) => {
    const { draw, year } = kit;
    const lines = Array.from({ length: draw.between(6, 20) }, (_, at) =>
      kit.line(draw.pick(MATTERS), {
        number: String(at + 1),
        texts: {
          date: `${String(draw.between(1, 28)).padStart(2, '0')}/${String(draw.between(1, 12)).padStart(2, '0')}/${String(year)}`,
          who: draw.pick(OFFICES),
        },
      }),
    );
    const total = whole(kit.line(draw.pick(['Cộng phát sinh', 'Cộng', 'Tổng cộng']), { kind: 'total' }), lines);
    const way = new Map(lines.map((line) => [line, draw.chance(0.5)]));
    const values = kit.values(900_000, 0.5, 0);
    const columns = [
      numberColumn(),
      {
        role: 'text' as const,
        path: ['Ngày tháng'],
        text: (line: (typeof lines)[number]) => line.texts?.['date'] ?? null,
      },
      labelColumn('Diễn giải'),
      { role: 'text' as const, path: ['Đơn vị'], text: (line: (typeof lines)[number]) => line.texts?.['who'] ?? null },
      kit.figure('in', ['Thu'], { typed: (line, get) => (way.get(line) ? values(line, get) : null) }),
      kit.figure('out', ['Chi'], { typed: (line, get) => (way.get(line) ? null : values(line, get)) }),
    ];
    return single(
      kit,
      kit.table(columns, [...lines, total], { title: ['SỔ THEO DÕI THU CHI'], unit: kit.unitText('đồng') }),
    );
  },
};
