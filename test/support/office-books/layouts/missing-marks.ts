/** Some figures are not known ("…", "..", "x", "n.a."): their sums cannot be asked, and nobody is accused. */
import { labelColumn, numberColumn, ratio } from '../kit/kit';
import { flat } from '../kit/outlines';
import { single, type Layout } from './layout';

export const missingMarks: Layout = {
  id: 'missing-marks',
  says: '"…", "..", "x", "n.a." among the figures; totals that know more than the list',
  draw: (kit) => {
    const { draw, year } = kit;
    const made = flat(kit, { count: [5, 12] });
    const mark = draw.pick(['…', '..', '...', 'x', 'n.a.', ':']);
    const unknown = new Map(draw.sample(made.units, draw.between(1, 2)).map((line) => [line, { old: mark }]));
    for (const [line, marks] of unknown) Object.assign(line, { marks });
    const columns = [
      numberColumn(),
      labelColumn(made.heading),
      kit.figure('old', [`Năm ${String(year - 1)}`], { typed: kit.values(400, 0.5, 0) }),
      kit.figure('new', [`Năm ${String(year)}`], { typed: kit.values(400, 0.5, 0) }),
      kit.figure('rate', ['Năm nay so năm trước (%)'], { d: 1, percent: true, rule: ratio('new', 'old') }),
    ];
    for (const line of unknown.keys()) Object.assign(line, { without: ['rate'] });
    return single(kit, kit.table(columns, made.lines, { movable: false }));
  },
};
