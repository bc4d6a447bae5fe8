/**
 * The pair that the words alone name as what a percentage or a change is of, though no slip explains the miss: a figure of
 * another line, or one that was not computed anew.
 */
import { absolute, add, compare, fromInteger, multiply, shift, subtract, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { comparisonOf } from './comparison-kinds';
import type { LikelyPair } from './likely-pairs';

/** One pair of those that the words tell, where the two are about as far apart as is said. */
export function outrightOf(said: Mention, told: readonly LikelyPair[]): LikelyPair | null {
  const [only, ...others] = told.filter(({ cost, outright }) => outright === true && cost === told[0]?.cost);
  if (!only || others.some(({ base }) => base !== only.base)) return null;
  return isOfItsSize(said, only) ? only : null;
}

/** Figures of another line are seldom half as much again: so many fifths at most. */
const [FIVE, EIGHT] = [5, 8];

export function isOfItsSize(said: Mention, { now, base }: LikelyPair): boolean {
  const power = powerBetween(base.unit, now.unit);
  const kind = comparisonOf(said);
  if (power === null || kind === null) return false;
  const [top, bottom] = [absolute(now.value), absolute(shift(base.value, power))];
  const size = absolute(said.value);
  const hundred = shift(bottom, 2);
  const change = kind === 'growth' ? multiply(bottom, size) : shift(size, 2 + (powerBetween(said.unit, now.unit) ?? 0));
  const told =
    kind === 'ratio' || kind === 'times'
      ? shift(multiply(bottom, size), kind === 'times' ? 2 : 0)
      : said.direction < 0
        ? subtract(hundred, change)
        : add(hundred, change);
  const within = (a: Decimal, b: Decimal): boolean =>
    compare(multiply(a, fromInteger(FIVE)), multiply(b, fromInteger(EIGHT))) <= 0;
  return within(shift(top, 2), told) && within(told, shift(top, 2));
}
