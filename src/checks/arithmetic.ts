/** Data of arithmetic findings and proofs: exact strings in the unit of the whole, with the arithmetic written out. */
import { arithmeticOf } from '../core/arithmetic-text';
import { normalise, toText } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { FindingData } from '../core/finding';
import type { Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { gapOf, type Sides } from '../core/verdict';

function ends(interval: Interval): string {
  return (interval.lowClosed ? '[' : '(') + (interval.highClosed ? ']' : ')');
}

/** actual, expected, difference, unit, test, the arithmetic, and interval ends where rounding was used. */
export function arithmeticData(facts: readonly Fact[], relation: Relation, whole: Fact, sides: Sides): FindingData {
  const data: Record<string, string> = {
    actual: toText(sides.actual),
    expected: toText(normalise(sides.expected)),
    difference: toText(normalise(gapOf(sides))),
    unit: whole.unit?.text ?? '',
    test: sides.test,
    label: whole.label,
    arithmetic: arithmeticOf(facts, relation, whole),
    statement: relation.statement,
  };
  if (sides.test === 'rounding') {
    data['low'] = toText(normalise(sides.stated.low));
    data['high'] = toText(normalise(sides.stated.high));
    data['ends'] = ends(sides.stated);
    data['computedLow'] = toText(normalise(sides.computed.low));
    data['computedHigh'] = toText(normalise(sides.computed.high));
  }
  return data;
}
