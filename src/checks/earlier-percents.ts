/** Whether a column of percentages of last year's figures is one, and not by how many per cent they have grown. */
import { absolute, compare, decimal, divide, sign, shift, subtract } from '../core/decimal';
import type { Fact } from '../core/fact';
import { powerBetween } from '../core/relation-scale';

const NEAR = decimal('0.1');
const ALL = decimal('100');

type Three = readonly [percent: Fact | undefined, now: Fact | undefined, then: Fact | undefined];

/** false where more of the lines are right as growth than as percentages. */
export function arePercents<Line>(lines: readonly Line[], figures: (line: Line) => Three): boolean {
  let [percents, growths] = [0, 0];
  for (const line of lines) {
    const [percent, now, then] = figures(line);
    if (!percent || !now || !then || sign(then.value) === 0) continue;
    const power = powerBetween(now.unit, then.unit);
    if (power === null) continue;
    const worked = divide(shift(now.value, power + 2), then.value, 4);
    const is = (value: typeof worked): boolean => compare(absolute(subtract(value, percent.value)), NEAR) <= 0;
    if (is(worked)) percents += 1;
    if (is(subtract(worked, ALL))) growths += 1;
  }
  return growths < 2 || growths <= percents;
}
