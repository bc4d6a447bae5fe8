/** Bands of age or size as the lines' headings, some of them plain numbers; men, women and both. */
import { labelColumn, whole } from '../kit/kit';
import { parts } from '../kit/columns';
import { single, type Layout } from './layout';

export const ageBands: Layout = {
  id: 'age-bands',
  says: 'labels "0 - 4", "5 - 9", or plain numbers (grades, ages); total first or last',
  draw: (kit) => {
    const { draw } = kit;
    const plain = draw.chance(0.5);
    const count = draw.between(4, 12);
    const names = Array.from({ length: count }, (_, at) => (plain ? String(at + 1) : at === count - 1 ? `${String(at * 5)}+` : `${String(at * 5)} - ${String(at * 5 + 4)}`)); // prettier-ignore
    const bands = names.map((name) => kit.line(name));
    const total = whole(kit.line('Tổng số', { kind: 'total' }), bands);
    const label = labelColumn(plain ? draw.pick(['Khối lớp', 'Tổ', 'Tuổi']) : 'Nhóm tuổi');
    const columns = [
      { ...label, text: (line: typeof total) => (plain && line !== total ? Number(line.label) : line.label) },
      ...parts(
        kit,
        draw.pick(['Chung', 'Tổng số']),
        ['Nam', 'Nữ'],
        { size: 500, scaled: false },
        { group: '', last: draw.chance(0.5) },
      ),
    ];
    return single(kit, kit.table(columns, draw.chance(0.5) ? [total, ...bands] : [...bands, total]));
  },
};
