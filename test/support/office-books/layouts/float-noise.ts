/** Differences and sums as a program computed them: 22396.399999999998 for 22396.4. */
import { labelColumn, minus, numberColumn, sum } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const floatNoise: Layout = {
  id: 'float-noise',
  says: 'stored doubles with binary noise behind the last place; sums and differences',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [4, 14] });
    const style = { d: draw.pick([1, 2]), scaled: true, noisy: true };
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('gross', ['Tổng thu'], { ...style, typed: kit.values(90_000, 0.5, 0) }),
      kit.figure('back', ['Hoàn thuế'], { ...style, typed: kit.values(9000, 0.5, 0) }),
      kit.figure('net', ['Thực thu'], { ...style, rule: sum('gross', ...minus('back')) }),
    ];
    return single(kit, kit.table(columns, lines, { unit: kit.unitText('tỷ đồng') }));
  },
};
