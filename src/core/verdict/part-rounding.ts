/** Sums whose whole and parts were each rounded by itself: how far they may then miss (CONTRACT 4, Rounding). */
import { add, multiply, fromInteger, shift, ZERO, type Decimal } from '../decimal';
import type { Fact } from '../fact';
import type { Relation } from '../relation';
import { powerBetween } from '../relation-scale';
import { isScaled } from '../unit';

/** More decimals than anyone types: such a figure was computed, and says nothing of how the others were written. */
const MOST_TYPED = 8;
const HALF: Decimal = { small: 5, big: null, scale: 1 };

/** Counts and đồng are exact, whatever their neighbours look like. */
function isExact({ unit }: Fact): boolean {
  return unit !== null && (unit.dimension === 'count' || unit.dimension === 'money') && !isScaled(unit);
}

/** In thousands, millions…, or a percentage: rounded when it was written down. */
function roundsByNature({ unit }: Fact): boolean {
  return unit !== null && (isScaled(unit) || unit.dimension === 'percent' || unit.dimension === 'percent-point');
}

/** Whether it is the whole's own formula that states it, and not those of its neighbours. */
function isOwnFormula({ source, statedAt }: Relation, { at, written }: Fact): boolean {
  return source === 'formula' && written === 'formula' && statedAt?.cell === at.cell;
}

/** Half a unit of the last place that a figure is written with, in a unit 10^power times smaller. */
function half(decimals: number, power: number): Decimal {
  return shift(HALF, power - decimals);
}

/**
 * The most by which a sum may miss because whole and parts were rounded one by one; null where its figures are exact. The
 * typed parts have the last place of the finest of them. The cell's own formula adds what stands in the cells; what
 * only its neighbours' formulas say of it was rounded as its parts were.
 */
export function partRounding(whole: Fact, parts: readonly Fact[], relation: Relation): Decimal | null {
  if (isOwnFormula(relation, whole) || isExact(whole)) return null;
  if (relation.roundedBy) return multiply(multiply(HALF, fromInteger(parts.length + 1)), relation.roundedBy);
  if (!roundsByNature(whole) || !parts.every((part) => part.unit === null || roundsByNature(part))) return null;
  const typed = (part: Fact): boolean => part.written !== 'formula' && part.value.scale <= MOST_TYPED;
  let finest = 0;
  for (const part of parts) if (typed(part)) finest = Math.max(finest, part.decimals);
  let slack = ZERO;
  for (const part of parts) {
    const decimals = typed(part) ? finest : part.decimals;
    slack = add(slack, half(decimals, powerBetween(part.unit, whole.unit) ?? 0));
  }
  const percent = whole.unit?.dimension === 'percent' || whole.unit?.dimension === 'percent-point';
  return add(slack, half(percent ? Math.max(finest, whole.decimals) : whole.decimals, 0));
}
