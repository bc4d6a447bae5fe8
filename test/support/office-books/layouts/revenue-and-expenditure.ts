/** A and B in outlines of their own, and what is left: "C = A − B", "Chênh lệch (I − II)". */
import { labelColumn, numberColumn } from '../kit/kit';
import { planActual } from '../kit/columns';
import { arabic, roman, upper } from '../kit/numbering';
import { whole } from '../kit/kit';
import type { Line } from '../kit/table';
import { TOPICS } from '../words/topics';
import { single, type Layout } from './layout';

export const revenueAndExpenditure: Layout = {
  id: 'revenue-and-expenditure',
  says: 'thu, chi and chênh lệch thu chi as a difference of two sections',
  draw: (kit) => {
    const { draw } = kit;
    const number = draw.pick([roman, upper]);
    const lines: Line[] = [];
    const sections = ['revenue', 'expenditure'].map((id, at) => {
      const topic = TOPICS.find((each) => each.id === id);
      const items = draw.sample((topic?.groups ?? []).map(({ name }) => name), draw.between(2, 4)).map((label, place) => kit.line(label, { level: 1, number: arabic([place]) })); // prettier-ignore
      const section = whole(
        kit.line(at === 0 ? 'TỔNG THU' : 'TỔNG CHI', { kind: 'group', number: number([at]) }),
        items,
      );
      lines.push(section, ...items);
      return section;
    });
    const [income, spent] = sections;
    const words = draw.pick([
      'CHÊNH LỆCH THU - CHI',
      `CHÊNH LỆCH THU CHI (${number([0])} - ${number([1])})`,
      `KẾT DƯ (${number([2])} = ${number([0])} - ${number([1])})`,
    ]);
    const left = kit.line(words, { kind: 'group', number: number([2]), without: ['of-plan', 'of-prior', 'growth'] });
    if (income && spent)
      left.breakdowns.push({
        exhaustive: true,
        parts: [
          { of: income, sign: 1 },
          { of: spent, sign: -1 },
        ],
      });
    lines.push(left);
    const columns = [numberColumn(), labelColumn(), ...planActual(kit, { size: 9000, scaled: true })];
    return single(
      kit,
      kit.table(columns, lines, {
        title: ['CÂN ĐỐI THU CHI NGÂN SÁCH'],
        unit: kit.unitText('triệu đồng'),
        movable: false,
      }),
    );
  },
};
