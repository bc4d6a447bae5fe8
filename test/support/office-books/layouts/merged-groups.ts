/** The district stands once, merged (or once, unmerged) beside its communes; a subtotal in each. */
import { labelColumn, whole } from '../kit/kit';
import { parts } from '../kit/columns';
import type { Line } from '../kit/table';
import { COMMUNES, DISTRICTS } from '../words/places';
import { single, type Layout } from './layout';

export const mergedGroups: Layout = {
  id: 'merged-groups',
  says: 'group name in a column of its own, items beside, "Cộng" of each group and of all',
  draw: (kit) => {
    const { draw } = kit;
    const names = draw.shuffled(COMMUNES);
    const lines: Line[] = [];
    const totals = draw.sample(DISTRICTS, draw.between(2, 4)).map((district) => {
      const own = names
        .splice(0, draw.between(2, 5))
        .map((label, at) => kit.line(label, { level: 1, ...(at === 0 ? { texts: { group: district } } : {}) }));
      const total = whole(kit.line('Cộng', { kind: 'total', bold: true }), own);
      lines.push(...own, total);
      return total;
    });
    lines.push(whole(kit.line('Tổng cộng', { kind: 'total' }), totals));
    const columns = [
      { role: 'text' as const, path: ['Huyện'], text: (line: Line) => line.texts?.['group'] ?? null },
      labelColumn('Xã'),
      ...parts(kit, 'Tổng số', ['Hộ nghèo', 'Hộ cận nghèo'], { size: 200, scaled: false }),
    ];
    return single(kit, kit.table(columns, lines));
  },
};
