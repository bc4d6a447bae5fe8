/**
 * A column in another unit than the sheet says: what it and the columns beside it make fails in every line, and holds in
 * every line once the column is taken a thousand, or a million, times smaller or larger. Then the rule is right, and the
 * column stands in another unit (CONTRACT 4).
 */
import type { AxisView } from './axis-view';
import { candidateOf, heldBy, type Candidate } from './candidate';
import type { Family } from './family';

/** Powers of ten between units of money and of counts. */
export const UNIT_POWERS: readonly number[] = [3, -3, 6, -6];
/** So many lines have to agree. */
export const ENOUGH_LINES = 3;
const PERCENT = 2;

/** The candidate of a family that holds in no line, where another view has it hold in all of enough lines. */
export function inOtherUnit(view: AxisView, family: Family, other: Candidate): Candidate[] {
  const { fails, near, holds } = other.evidence;
  if (fails > 0 || holds + near < ENOUGH_LINES || heldBy(other.evidence) < ENOUGH_LINES) return [];
  const own = candidateOf(view, family, other.needs);
  return heldBy(own.evidence) === 0 && own.evidence.fails >= ENOUGH_LINES ? [{ ...own, otherUnit: true }] : [];
}

/** A percentage of two amounts of one unit that is found at another power than a percentage has. */
export function percentInOtherUnit(view: AxisView, found: Candidate): Candidate[] {
  const { factorPower } = found.family;
  return UNIT_POWERS.includes(factorPower - PERCENT)
    ? inOtherUnit(view, { ...found.family, factorPower: PERCENT }, found)
    : [];
}
