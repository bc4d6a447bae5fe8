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
      kit.figure('old', ['Vụ trước'], { ...style, typed: kit.values(90_000, 0.5, 0) }),
      kit.figure('new', ['Vụ này'], {
        ...style,
        typed: (_, get) => Math.round(get('old') * (0.97 + 0.06 * draw.next())),
      }),
      kit.figure('more', ['Tăng/giảm'], { ...style, rule: sum('new', ...minus('old')) }),
    ];
    return single(kit, kit.table(columns, lines, { unit: kit.unitText('tỷ đồng') }));
  },
};
