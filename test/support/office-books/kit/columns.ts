/** Columns that many tables share: plan and actual with percentages, parts of a whole, opening to closing. */
import { growth, minus, plus, ratio, sum, type Kit } from './kit';
import type { FigureColumn } from './table';

export interface Measure {
  readonly size: number;
  readonly scaled: boolean;
  readonly d?: number;
}

/** Plan, actual, the same period of last year, and their percentages. */
export function planActual(kit: Kit, { size, scaled, d = 0 }: Measure): FigureColumn[] {
  const { draw, year } = kit;
  const percent = { d: draw.pick([1, 1, 2, 0]), adds: false, percent: true };
  const plan = kit.figure('plan', [draw.pick([`Kế hoạch năm ${String(year)}`, 'Dự toán năm', 'Kế hoạch giao'])], {
    d,
    scaled,
    typed: kit.values(size),
  });
  const actual = kit.figure('actual', [draw.pick([`Thực hiện năm ${String(year)}`, 'Ước thực hiện', 'Thực hiện'])], {
    d,
    scaled,
    typed: kit.values(size * 0.6),
  });
  const ofPlan = kit.figure('of-plan', draw.pick([['So sánh (%)', 'Kế hoạch'], ['Tỷ lệ (%)', 'TH/KH'], ['So với (%)', 'Dự toán']]), { ...percent, rule: ratio('actual', 'plan') }); // prettier-ignore
  if (draw.chance(0.4)) return [plan, actual, { ...ofPlan, path: ['Tỷ lệ TH/KH (%)'] }];
  const prior = kit.figure('prior', [draw.pick([`Thực hiện năm ${String(year - 1)}`, 'Cùng kỳ năm trước'])], {
    d,
    scaled,
    typed: kit.values(size * 0.55),
  });
  const change = draw.chance(0.3);
  const upper = ofPlan.path[0] ?? '';
  const ofPrior = change
    ? kit.figure('growth', ['Tăng, giảm so với cùng kỳ (%)'], { ...percent, rule: growth('actual', 'prior') })
    : kit.figure('of-prior', [upper, 'Cùng kỳ'], { ...percent, rule: ratio('actual', 'prior') });
  return draw.chance(0.5) ? [plan, prior, actual, ofPlan, ofPrior] : [prior, plan, actual, ofPlan, ofPrior];
}

/** A whole beside its named parts; the whole first or last. */
export function parts(
  kit: Kit,
  heading: string,
  names: readonly string[],
  measure: Measure,
  options: { key?: string; group?: string; last?: boolean; above?: readonly string[] } = {},
): FigureColumn[] {
  // prettier-ignore
  const { key = 'p', above = [], group = kit.draw.pick(['Chia ra', 'Trong đó chia theo', 'Bao gồm']) } = options;
  const keys = names.map((_, at) => `${key}${String(at)}`);
  const style = { d: measure.d ?? 0, scaled: measure.scaled };
  const own = names.map((name, at) => kit.figure(keys[at] ?? '', [...above, ...(group === '' ? [] : [group]), name], { ...style, typed: kit.values(measure.size / names.length) })); // prettier-ignore
  const total = kit.figure(`${key}-all`, [...above, heading], { ...style, rule: sum(...keys) });
  return options.last ? [...own, total] : [total, ...own];
}

/** Opening, in, out, closing. */
export function balance(
  kit: Kit,
  headings: readonly [string, string, string, string],
  measure: Measure,
): FigureColumn[] {
  const style = { d: measure.d ?? 0, scaled: measure.scaled };
  const inside = kit.values(measure.size);
  const share = kit.draw.apart('out');
  return [
    kit.figure('opening', [headings[0]], { ...style, typed: kit.values(measure.size * 0.6) }),
    kit.figure('in', [headings[1]], { ...style, typed: inside }),
    kit.figure('out', [headings[2]], {
      ...style,
      typed: (_, get) => Math.round((get('opening') + get('in')) * (0.4 + 0.5 * share.next())),
    }),
    kit.figure('closing', [headings[3]], { ...style, rule: sum('opening', 'in', ...minus('out')) }),
  ];
}

export const sumOfKeys = plus;
