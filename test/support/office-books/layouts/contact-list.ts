/** Persons with years of birth, telephone and account numbers, dates; one amount and its total. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { OFFICES } from '../words/places';
import { single, type Layout } from './layout';

const FIRST = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Hồ'];
const LAST = [
  'Văn An',
  'Thị Bình',
  'Minh Châu',
  'Quốc Dũng',
  'Thu Hà',
  'Đức Long',
  'Thanh Mai',
  'Xuân Phúc',
  'Hữu Tâm',
];

export const contactList: Layout = {
  id: 'contact-list',
  says: 'ids, years, telephone and account numbers are no figures; amounts are',
  draw: (kit) => {
    const { draw, year } = kit;
    const facts = new Map<unknown, { born: number; phone: number; account: number; date: number }>();
    const lines = Array.from({ length: draw.between(5, 14) }, (_, at) => {
      const line = kit.line(`${draw.pick(FIRST)} ${draw.pick(LAST)}`, {
        number: String(at + 1),
        texts: { note: draw.pick(OFFICES) },
      });
      facts.set(line, { born: draw.between(1950, 2004), phone: 900_000_000 + draw.between(1, 89_999_999), account: 711_000_000_000 + draw.between(1, 999_999_999), date: draw.between(1, 28) }); // prettier-ignore
      return line;
    });
    const total = whole(kit.line('Cộng', { kind: 'total' }), lines);
    const text = (heading: string, of: (each: NonNullable<ReturnType<typeof facts.get>>) => string | number) => ({ role: 'text' as const, path: [heading], text: (line: unknown) => { const each = facts.get(line); return each ? of(each) : null; } }); // prettier-ignore
    const columns = [
      numberColumn(),
      labelColumn('Họ và tên'),
      text('Năm sinh', ({ born }) => born),
      ...(draw.chance(0.6) ? [text('Số điện thoại', ({ phone }) => phone)] : []),
      text('Số tài khoản', ({ account }) => account),
      text('Ngày nộp', ({ date }) => `${String(date).padStart(2, '0')}/06/${String(year)}`),
      kit.figure('paid', ['Số tiền (đồng)'], { typed: (line) => Math.round(line.size * 900) * 1000 + 50_000 }),
    ];
    return single(kit, kit.table(columns, [...lines, total], { title: ['DANH SÁCH CHI TRẢ'] }));
  },
};
