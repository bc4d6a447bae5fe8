/** Whether a cell may be what a figure of a text is of, whether both say the same, and how far the words speak of it. */
import { absolute, compare, divide, fromInteger, shift, sign, subtract } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { BookFigure } from './book-figures';
import type { Context } from './context';
import { covered, type Weights } from './words';

const MEASURES: Readonly<Record<Role, RegExp>> = {
  level: /^(?!.*(?:growth|percent|prior|change|plan))/u,
  now: /^(?!.*(?:growth|percent|prior|change|plan))/u,
  base: /prior/u,
  prior: /prior/u,
  plan: /^plan/u,
  change: /change|difference/u,
  growth: /growth|change|percent-of-prior/u,
  'of-plan': /percent-of-plan|^percent$/u,
  'over-plan': /percent-of-plan/u,
  'of-prior': /percent-of-prior|growth/u,
  share: /share|percent(?!-of-)/u,
  percent: /percent|share|growth|rate|count|actual/u,
  times: /times|ratio/u,
  rate: /./u,
};

/** Whether a cell's figure may be what the mention is of at all: its unit and measure. */
export function fits(mention: Mention, { fact }: BookFigure): boolean {
  const allowed = mention.planned && mention.role === 'level' ? /./u : MEASURES[mention.role];
  if (!allowed.test(fact.measure)) return false;
  if (powerBetween(fact.unit, mention.unit) === null) return false;
  if (fact.unit && mention.unit)
    return (
      fact.unit.dimension === mention.unit.dimension &&
      (fact.unit.dimension !== 'count' || sameKind(fact.unit, mention.unit) || fact.unit.kind === '')
    );
  return (mention.unit?.dimension ?? 'count') === 'count' || fact.unit !== null;
}

/** Equal to the digits that the text prints. */
export function isEqual(mention: Mention, { fact }: Pick<BookFigure, 'fact'>): boolean {
  const power = powerBetween(fact.unit, mention.unit) ?? 0;
  const gap = absolute(subtract(absolute(mention.value), absolute(shift(fact.value, power))));
  if (sign(gap) === 0) return true;
  const finer = power !== 0 || fact.decimals > mention.decimals;
  return finer && compare(gap, divide(shift(fromInteger(1), -mention.decimals), fromInteger(2), 12)) <= 0;
}

/** How far the words of a mention speak of a cell: of its line, of its column, of what it counts. */
export function scoreOf({ own, near, unit }: Context, figure: BookFigure, weights: Weights): number {
  const words = new Set([...own, ...unit]);
  const back = own.size >= 2 ? covered(own, figure.line, weights) * 0.7 : 0;
  const line = Math.max(covered(figure.line, own, weights), covered(figure.line, near, weights) * 0.6, back);
  const column = covered(figure.column, words, weights);
  const counts = figure.fact.unit?.dimension === 'count' && unit.size > 0 ? 0.1 : 0;
  // The line of a total says nothing by itself: there the column does.
  const main = figure.line.size === 0 ? column * 0.85 : line * 0.6 + column * 0.25;
  return main + counts + covered(figure.table, near, weights) * 0.05;
}

/** A column "Tỷ lệ (%)" beside a plan, in the line of the amount that "đạt 87,3% kế hoạch" is said of. */
export const isBareRate = (mention: Mention, { fact }: BookFigure): boolean =>
  mention.role === 'of-plan' && fact.unit?.dimension === 'percent' && /^(?:ty-le|ti-le|percent)/u.test(fact.measure);
