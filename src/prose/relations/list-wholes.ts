/** How the parts of a list stand to what they may be of: more than there is, nearer to the one figure than to the other. */
import { absolute, compare, fromInteger, multiply, subtract, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import { comparable } from './comparable';
import { isLong } from './slips';
import { fitOf, inUnitOf, isWithin, sumOfParts } from './sum-fit';

const FOUR = 4;

/** What is asked of a list here. */
interface Listed {
  readonly wholes: readonly Mention[];
  readonly unclean: boolean;
  readonly apart?: boolean;
}

/** Of the two of a fraction the one that the parts come nearer to. */
export function nearerOf(now: Mention, base: Mention, parts: readonly Mention[]): Mention {
  const sum = sumOfParts(now, comparable(now, parts).same);
  const apart = (whole: Mention): Decimal => absolute(subtract(sum ?? whole.value, whole.value));
  return compare(apart(base), apart(now)) < 0 ? base : now;
}

/** "Địa bàn: thành phố 16 vụ, các huyện 13 vụ" of 23: more than there are, and no more than half more. */
export const isApart = ({ apart, unclean }: Listed, { value }: Mention, sum: Decimal): boolean =>
  apart === true && !unclean && compare(sum, value) > 0 && isWithin(sum, value, 2);

/** One part is greater than every figure that it may be of, yet not out of all proportion. */
export const isOver = ({ wholes }: Listed, whole: Mention, parts: readonly Mention[]): boolean =>
  parts.some(
    (each) =>
      (inUnitOf(each, whole) ?? whole.value) === each.value &&
      wholes.every((one) => !sameKind(one.unit, whole.unit) || compare(each.value, one.value) > 0) &&
      compare(each.value, multiply(whole.value, fromInteger(FOUR))) < 0,
  );

/** "trả nợ 27.748, trả gốc 20.027, trả lãi 7.721": the first is broken down by the others. */
export function isNested([first, ...others]: readonly Mention[]): boolean {
  return first !== undefined && others.length > 1 && isLong(first) && fitOf(first, others) === 'exact';
}
