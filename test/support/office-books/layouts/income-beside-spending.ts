/** Revenue at the left, expenditure at the right, each with its own total; the totals are equal. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { TOPICS } from '../words/topics';
import type { Layout } from './layout';

export const incomeBesideSpending: Layout = {
  id: 'income-beside-spending',
  says: 'thu | chi beside each other, equal totals',
  draw: (kit) => {
    const { draw } = kit;
    const count = draw.between(3, 7);
    const items = (id: string): string[] =>
      draw.sample(TOPICS.find((topic) => topic.id === id)?.groups.flatMap((group) => group.items) ?? [], count);
    const options = { notes: [], blankAfterHeader: false, title: [], header: 'plain' as const, movable: false };
    const make = (
      id: string,
      label: string,
      key: string,
      last: ((n: number) => number) | null,
    ): { total: ReturnType<typeof kit.line>; placed: ReturnType<typeof kit.table> } => {
      // prettier-ignore
      const lines = items(id).map((text, at) => kit.line(text, { number: String(at + 1) }));
      const total = whole(kit.line(label, { kind: 'total' }), lines);
      const values = kit.values(900, 0.5, 0);
      let sum = 0;
      const typed = (line: (typeof lines)[number], get: (name: string) => number): number | null => {
        if (last && line === lines.at(-1)) return last(sum);
        const n = values(line, get) ?? 0;
        sum += n;
        return n;
      };
      const placed = kit.table(
        [
          numberColumn('TT'),
          labelColumn(id === 'revenue' ? 'Nội dung thu' : 'Nội dung chi'),
          kit.figure(key, ['Số tiền'], { typed, scaled: true }),
        ],
        [...lines, total],
        options,
      );
      return { total, placed };
    };
    const spending = make('expenditure', 'Tổng chi', 'spent', null);
    const all = spending.placed.sums.at(spending.total, 'spent')?.n ?? 0;
    const income = make('revenue', 'Tổng thu', 'income', (n) => Math.max(1, all - n));
    const equal = income.placed.sums.at(income.total, 'income')?.n === all;
    const links = equal
      ? [{ kind: 'equal' as const, whole: { table: income.placed.table, line: income.total, key: 'income' }, parts: [{ table: spending.placed.table, line: spending.total, key: 'spent', sign: 1 as const }] }] // prettier-ignore
      : [];
    return {
      sheets: [
        {
          name: 'Cân đối',
          tables: [income.placed, spending.placed],
          arrange: 'beside',
          close: draw.chance(0.5),
          letterhead: ['CÂN ĐỐI THU CHI', kit.unitText('nghìn đồng')],
        },
      ],
      links,
    };
  },
};
