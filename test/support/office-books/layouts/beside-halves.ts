/** One list in two halves beside each other under the same headings; the total behind the second half. */
import { labelColumn, numberColumn } from '../kit/kit';
import { COMMUNES, SCHOOLS } from '../words/places';
import type { Layout } from './layout';

export const besideHalves: Layout = {
  id: 'beside-halves',
  says: 'list continued at the right, total of both halves at its end',
  draw: (kit) => {
    const { draw } = kit;
    const names = draw.sample(draw.pick([COMMUNES, SCHOOLS]), draw.between(4, 7) * 2);
    const half = names.length / 2;
    const all = names.map((label, at) => kit.line(label, { number: String(at + 1) }));
    const total = kit.line('Tổng cộng', { kind: 'total', size: 1 });
    const measures = draw.sample(['Số hộ', 'Nhân khẩu', 'Diện tích', 'Số lớp', 'Số tiền'], draw.between(1, 2));
    const typed = measures.map(() => kit.values(200, 0.5, 0));
    const columns = [
      numberColumn(),
      labelColumn('Tên đơn vị'),
      ...measures.map((name, at) => kit.figure(`m${String(at)}`, [name], { typed: typed[at] ?? kit.values(9) })),
    ];
    const options = { title: [], notes: [], blankAfterHeader: false, header: 'plain' as const, movable: false };
    const left = kit.table(columns, all.slice(0, half), options);
    const sums = new Map(measures.map((_, at) => [`m${String(at)}`, 0]));
    for (const line of all.slice(0, half))
      for (const key of sums.keys()) sums.set(key, (sums.get(key) ?? 0) + (left.sums.at(line, key)?.n ?? 0));
    const second = columns.map((column) =>
      column.role === 'figure'
        ? {
            ...column,
            typed: (line: (typeof all)[number], get: (key: string) => number) =>
              line === total ? null : (column.typed?.(line, get) ?? null),
          }
        : column,
    );
    const rest = all.slice(half);
    const right = kit.table(second, [...rest, total], options);
    for (const key of sums.keys()) {
      const n = rest.reduce((sum, line) => sum + (right.sums.at(line, key)?.n ?? 0), sums.get(key) ?? 0);
      right.sums.put(total, key, { n, d: 0 });
    }
    const links = [...sums.keys()].map((key) => ({
      kind: 'sum' as const,
      whole: { table: right.table, line: total, key },
      parts: [
        ...all.slice(0, half).map((line) => ({ table: left.table, line, key, sign: 1 as const })),
        ...rest.map((line) => ({ table: right.table, line, key, sign: 1 as const })),
      ],
    }));
    return {
      sheets: [{ name: 'Sheet1', tables: [left, right], arrange: 'beside', close: true, letterhead: kit.title() }],
      links,
    };
  },
};
