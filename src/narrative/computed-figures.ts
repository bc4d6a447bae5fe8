/** Ratios, growths and changes that no cell states, from the figures of their line: printed, and marked as computed. */
import { divide, equals, multiply, shift, sign, subtract, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import { parseUnit } from '../language';
import { Figure, HUNDRED } from './figure';
import type { FigureSource } from './passage';

/** Enough that rounding to the printed digits is the last rounding. */
const DIGITS = 12;
/** As formulas of percentages are printed, all of them alike; nothing and the whole have none. */
const DECIMALS = 2;

interface Rule {
  readonly now: readonly string[];
  readonly base: string;
  readonly give: (now: Decimal, base: Decimal) => Decimal;
}

const inPercent = (now: Decimal, base: Decimal): Decimal => divide(multiply(now, HUNDRED), base, DIGITS);

const RULES: Readonly<Record<string, Rule>> = {
  'percent-of-plan': { now: ['actual'], base: 'plan', give: inPercent },
  'percent-of-prior': { now: ['actual'], base: 'prior', give: inPercent },
  growth: { now: ['actual'], base: 'prior', give: (now, base) => subtract(inPercent(now, base), HUNDRED) },
};

/** `fact`: the fact of a measure on the same line; `stated`: decimals that the measure's column has where it says any. null where an operand is missing, or there is nothing to divide by. */
export function computedFigure(
  source: FigureSource,
  fact: (measure: string) => Fact | undefined,
  stated: () => number | null,
): Figure | null {
  const rule = RULES[source.measure];
  const base = rule && fact(rule.base);
  const now = rule?.now.map(fact).find((each) => each !== undefined);
  if (!rule || !base || !now || sign(base.value) <= 0) return null;
  if (now.unit?.dimension !== base.unit?.dimension) return null;
  const scaled = shift(base.value, (base.unit?.power ?? 0) - (now.unit?.power ?? 0));
  const value = rule.give(now.value, scaled);
  const decimals = sign(value) === 0 || equals(value, HUNDRED) ? 0 : (stated() ?? DECIMALS);
  return new Figure(now).computed(value, parseUnit('%'), decimals, source.label).inColumn(decimals);
}
