/** Data of arithmetic findings and proofs: exact strings in the unit of the whole, with the arithmetic written out. */
import { arithmeticOf, equationOf } from '../core/arithmetic-text';
import { normalise, toText } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { ProofData } from '../core/finding';
import type { Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { gapOf, type Sides } from '../core/verdict';

/** Where rounding was used: what the whole stands for and what its parts allow. */
type Ends = {
  readonly low?: string;
  readonly high?: string;
  readonly ends?: string;
  readonly computedLow?: string;
  readonly computedHigh?: string;
};

export type ArithmeticData = Ends & {
  readonly actual: string;
  readonly expected: string;
  readonly difference: string;
  readonly unit: string;
  readonly test: Sides['test'];
  readonly label: string;
  readonly arithmetic: string;
  readonly statement: string;
};

function brackets(interval: Interval): string {
  return (interval.lowClosed ? '[' : '(') + (interval.highClosed ? ']' : ')');
}

function endsOf(sides: Sides): Ends {
  if (sides.test === 'exact') return {};
  return {
    low: toText(normalise(sides.stated.low)),
    high: toText(normalise(sides.stated.high)),
    ends: brackets(sides.stated),
    computedLow: toText(normalise(sides.computed.low)),
    computedHigh: toText(normalise(sides.computed.high)),
  };
}

/** A relation that does not hold, and by how much. */
export interface Failed {
  readonly facts: readonly Fact[];
  readonly relation: Relation;
  readonly whole: Fact;
  readonly sides: Sides;
}

/** What a sentence about a relation that fails needs. */
export function arithmeticData({ facts, relation, whole, sides }: Failed): ArithmeticData {
  return {
    actual: toText(sides.actual),
    expected: toText(normalise(sides.expected)),
    difference: toText(normalise(gapOf(sides))),
    unit: whole.unit?.text ?? '',
    test: sides.test,
    label: whole.label,
    arithmetic: arithmeticOf(facts, relation, whole),
    statement: relation.statement,
    ...endsOf(sides),
  };
}

/** What a line about a relation that holds needs. */
export function proofData(facts: readonly Fact[], relation: Relation, whole: Fact, sides: Sides): ProofData {
  return {
    label: whole.label,
    equation: equationOf(facts, relation),
    unit: whole.unit?.text ?? '',
    actual: toText(sides.actual),
    ...endsOf(sides),
  };
}
