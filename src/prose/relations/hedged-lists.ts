/**
 * "gần 2,42 triệu lượt, trong đó hơn 1,3 triệu …, 1,1 triệu …": lists of which some figures are told about so. They are never
 * exact, and wrong where they miss by more than "about" allows.
 */
import { absolute, add, compare, divide, fromInteger, subtract, ZERO, type Decimal } from '../../core/decimal';
import { isScaled } from '../../core/unit';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
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

/** What a word such as "trong đó" opens. */
interface Listed {
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  /** A word calls the parts all of the whole. */
  readonly exhaustive: boolean;
  readonly soft: boolean;
  readonly unclean: boolean;
  readonly careful?: boolean;
  readonly statement: string;
}

/** Whether such a list is borne out, or told wrong; null: nobody can say. */
export function hedgedSum(list: Listed): { readonly claim: NewClaim; readonly status: 'holds' | 'accuses' } | null {
  const { wholes, parts, exhaustive, statement } = list;
  const [whole] = wholes;
  if (!whole || list.soft || list.unclean || list.careful === true || parts.length < 2) return null;
  // A bare number beside what is told about so may be that of a house.
  const kin = parts.every(({ unit }) => unit !== null && sameKind(unit, whole.unit));
  const sum = kin && [whole, ...parts].some(({ hedged }) => hedged) ? sumOfParts(whole, parts) : null;
  const qualities = standing(parts);
  if (sum === null || qualities === 'overlapping') return null;
  const claim = sumClaim(whole, parts, statement);
  const room = roomOf(whole, parts);
  const gap = subtract(sum, whole.value);
  if (compare(absolute(gap), room) <= 0) {
    // A count told about so is no rounded one: what is borne out by chance is not said.
    if (whole.unit === null || !isScaled(whole.unit)) return null;
    const roundedBy = divide(add(room, room), fromInteger(parts.length + 1), PRECISION);
    return { claim: { ...claim, roundedBy }, status: 'holds' };
  }
  if (compare(gap, ZERO) > 0) return { claim: { ...claim, exhaustive: false }, status: 'accuses' };
  return exhaustive || qualities === 'sides' ? { claim, status: 'accuses' } : null;
}
