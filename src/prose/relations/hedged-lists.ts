/**
 * "gần 2,42 triệu lượt, trong đó hơn 1,3 triệu …, 1,1 triệu …": lists of which some figures are told about so. They are never
 * exact, and wrong where they miss by more than "about" allows.
 */
import { absolute, add, compare, divide, fromInteger, subtract, ZERO, type Decimal } from '../../core/decimal';
import { isScaled } from '../../core/unit';
import type { Mention } from '../mentions/mention';
import type { NewClaim } from '../prose-draft';
import { sumClaim } from './asking';
import { standing } from './standing';
import { inUnitOf, sumOfParts } from './sum-fit';

/** What is told about so may be off by one in so many. */
const ABOUT = 20;
const PRECISION = 12;

/** The most by which the sum may miss: so much of each figure that is told about so. */
function roomOf(whole: Mention, parts: readonly Mention[]): Decimal {
  return [whole, ...parts]
    .filter(({ hedged }) => hedged)
    .reduce((room, each) => add(room, divide(inUnitOf(each, whole) ?? ZERO, fromInteger(ABOUT), PRECISION)), ZERO);
}

/** Whether such a list is borne out, or told wrong; null: nobody can say. `all`: a word calls the parts all of the whole. */
export function hedgedSum(
  whole: Mention,
  parts: readonly Mention[],
  { all, statement }: { readonly all: boolean; readonly statement: string },
): { readonly claim: NewClaim; readonly holds: boolean } | null {
  const sum = sumOfParts(whole, parts);
  const kin = standing(parts);
  if (sum === null || kin === 'overlapping') return null;
  const claim = sumClaim(whole, parts, statement);
  const room = roomOf(whole, parts);
  const gap = subtract(sum, whole.value);
  if (compare(absolute(gap), room) <= 0) {
    // A count told about so is no rounded one: what is borne out by chance is not said.
    if (whole.unit === null || !isScaled(whole.unit)) return null;
    const roundedBy = divide(add(room, room), fromInteger(parts.length + 1), PRECISION);
    return { claim: { ...claim, roundedBy }, holds: true };
  }
  if (compare(gap, ZERO) > 0) return { claim: { ...claim, exhaustive: false }, holds: false };
  return all || kin === 'sides' ? { claim, holds: false } : null;
}
