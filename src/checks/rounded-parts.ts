/**
 * A total that was added from rounded parts, beside the same total to the unit: off by no more than its parts' rounding. It
 * is what whoever rounds line by line has to write (CONTRACT 4, Rounding).
 */
import { absolute, compare, decimal, fromInteger, multiply, shift, subtract } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { EarlierPair, Reading } from '../core/reading';
import { powerBetween } from '../core/relation-scale';
import { isScaled } from '../core/unit';

const HALF = decimal('0.5');
const DEEPEST = 8;

/** How many figures each total is added from in the end. */
function leavesOf({ relations }: Reading): (fact: FactIndex) => number {
  const parts = new Map<FactIndex, readonly FactIndex[]>();
  for (const { kind, exhaustive, whole, parts: terms } of relations)
    if (kind === 'sum' && exhaustive && !parts.has(whole))
      parts.set(
        whole,
        terms.map(({ fact }) => fact),
      );
  const count = (fact: FactIndex, depth: number): number => {
    const own = depth > DEEPEST ? undefined : parts.get(fact);
    return own ? own.reduce((sum, part) => sum + count(part, depth + 1), 0) : 1;
  };
  return (fact) => count(fact, 0);
}

/** Whether a figure is counted by the piece: it is never rounded on its way from one report to the next. */
const isCount = ({ unit }: Fact): boolean => unit?.dimension === 'count';

/** Whether the one figure is the other, rounded to the digits that it is printed with. */
function isRounded(reading: Reading, { now, then }: EarlierPair): boolean {
  const fact = reading.facts[now];
  if (!fact || isCount(fact) || isCount(then)) return false;
  const power = powerBetween(then.unit, fact.unit) ?? 0;
  const [own, other] = [fact.decimals, then.decimals - power];
  if (own === other) return false;
  const gap = absolute(subtract(fact.value, shift(then.value, power)));
  return compare(gap, shift(HALF, -Math.min(own, other))) <= 0;
}

/** Whether rounding part by part explains that a figure is not the earlier one in a finer unit. */
export function roomOf(reading: Reading): (pair: EarlierPair) => boolean {
  let leaves: ((fact: FactIndex) => number) | null = null;
  return (pair) => {
    if (isRounded(reading, pair)) return true;
    const { now, then } = pair;
    const fact = reading.facts[now];
    if (!fact?.unit || !isScaled(fact.unit) || !then.unit) return false;
    const power = powerBetween(then.unit, fact.unit);
    if (power === null || power >= 0) return false;
    leaves ??= leavesOf(reading);
    const count = leaves(now);
    const slack = shift(multiply(HALF, fromInteger(count + 1)), -fact.decimals);
    return count > 1 && compare(absolute(subtract(fact.value, shift(then.value, power))), slack) <= 0;
  };
}
