/** A sheet for each district and one that sums them up: its lines are the districts' totals. */
import { labelColumn, numberColumn, whole } from '../kit/kit';
import { planActual } from '../kit/columns';
import { isFigure } from '../kit/table';
import type { Link } from '../kit/make-book';
import { COMMUNES, DISTRICTS } from '../words/places';
import type { Layout } from './layout';

export const summaryAndDetails: Layout = {
  id: 'summary-and-details',
  says: 'sheet "Tổng hợp" whose lines equal the totals of the other sheets',
  draw: (kit) => {
    const { draw } = kit;
    const names = draw.sample(DISTRICTS, draw.between(2, 4));
    const columns = planActual(kit, { size: 900, scaled: true });
    const title = kit.title();
    const details = names.map((name) => {
      const communes = draw
        .sample(COMMUNES, draw.between(3, 7))
        .map((label, at) => kit.line(label, { number: String(at + 1) }));
      const total = whole(kit.line('Tổng cộng', { kind: 'total' }), communes);
      const placed = kit.table([numberColumn(), labelColumn('Xã, phường'), ...columns], [...communes, total], {
        title: [...title, name.toUpperCase()],
        unit: kit.unitText('triệu đồng'),
      });
      return { name, total, placed };
    });
    const lines = details.map(({ name }, at) => kit.line(name, { number: String(at + 1) }));
    const all = whole(kit.line('Toàn tỉnh', { kind: 'total' }), lines);
    const summed = columns.map((column) => ({
      ...column,
      typed: (line: (typeof lines)[number]) => {
        const detail = details[lines.indexOf(line)];
        return detail ? (detail.placed.sums.at(detail.total, column.key)?.n ?? 0) : 0;
      },
    }));
    const summary = kit.table([numberColumn(), labelColumn('Huyện, thị xã'), ...summed], [...lines, all], {
      title: [...title, 'TỔNG HỢP TOÀN TỈNH'],
      unit: kit.unitText('triệu đồng'),
    });
    const links = columns.filter((column) => isFigure(column) && !column.rule).flatMap(({ key }) =>
      details.map(({ total, placed }, at): Link => ({
        kind: 'equal',
        whole: { table: summary.table, line: lines[at] ?? all, key },
        parts: [{ table: placed.table, line: total, key, sign: 1 }],
      })),
    ); // prettier-ignore
    const sheets = details.map(({ name, placed }) => ({ name, tables: [placed] }));
    const top = { name: 'Tổng hợp', tables: [summary] };
    return { sheets: draw.chance(0.5) ? [top, ...sheets] : [...sheets, top], links };
  },
};
