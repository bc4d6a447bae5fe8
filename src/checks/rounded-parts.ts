/**
 * A total that was added from rounded parts, beside the same total to the unit: off by no more than its parts' rounding. It
 * is what whoever rounds line by line has to write (CONTRACT 4, Rounding).
 */
import { absolute, compare, decimal, fromInteger, multiply, shift, subtract } from '../core/decimal';
import type { FactIndex } from '../core/fact';
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

/** Whether rounding part by part explains that a figure is not the earlier one in a finer unit. */
export function roomOf(reading: Reading): (pair: EarlierPair) => boolean {
  let leaves: ((fact: FactIndex) => number) | null = null;
  return ({ now, then }) => {
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
