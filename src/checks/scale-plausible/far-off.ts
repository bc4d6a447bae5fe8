/**
 * A figure a thousand times both its plan and last year's, which are of one size: no other line is needed to see it, nor do
 * percentages that were reckoned from it speak for it. In tables of unlike indicators no line is another's measure.
 */
import { sign, toApproximateNumber } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import { BySheet, type Stretch } from '../../core/sheet-spans';
import { linesOf, NONE, type LineCells, type OddRatio } from './odd-ratios';

/** Odd to its plan and, just so, to last year's. */
export interface FarOff extends OddRatio {
  readonly lastYear: FactIndex;
}

/** In log₁₀: how near to a whole power each of the two is, and how far plan and last year lie apart. */
const NEAR = 0.6;
const APART = 0.6;
const POWERS = [3, 6, -3, -6] as const;
/** Below this a figure has no size to speak of. */
const LEAST = 10;
/** So many other lines of the table are as they should be for each that is not; of a table of few lines only one is not. */
const OTHERS = 3;
const FEW = 3;

const sizeOf = (fact: Fact | undefined, like: Fact): number | null => {
  const power = fact && powerBetween(fact.unit, like.unit);
  if (!fact || power === null || power === undefined || sign(fact.value) <= 0) return null;
  const value = toApproximateNumber(fact.value);
  return value < LEAST && fact.decimals === 0 ? null : Math.log10(value) + power;
};

function powerOf({ facts }: Reading, { actual, plan, prior }: LineCells): number | null {
  const own = facts[actual];
  const sizes = own ? [own, facts[plan], facts[prior]].map((fact) => sizeOf(fact, own)) : [];
  const [size, planned, last] = sizes;
  if (typeof size !== 'number' || typeof planned !== 'number' || typeof last !== 'number') return null;
  if (Math.abs(planned - last) > APART) return null;
  return POWERS.find((each) => [planned, last].every((base) => Math.abs(size - base - each) <= NEAR)) ?? null;
}

const known = new BySheet<FarOff>();

export function farOff(reading: Reading): FarOff[] {
  return known.of(reading, (facts) => amongFacts(reading, facts));
}

function amongFacts(reading: Reading, stretch: Stretch): FarOff[] {
  const whole = linesOf(reading.facts, stretch).filter(({ plan, prior }) => plan !== NONE && prior !== NONE);
  const found = whole.flatMap((line) => {
    const power = powerOf(reading, line);
    return power === null ? [] : [{ line, power }];
  });
  const countOf = (lines: readonly LineCells[], table: number): number =>
    lines.filter((line) => line.table === table).length;
  const odd = found.map(({ line }) => line);
  return found.flatMap(({ line, power }): FarOff[] => {
    const [all, wrong] = [countOf(whole, line.table), countOf(odd, line.table)];
    const isAlone = wrong === 1 && all <= FEW;
    return isAlone || all - wrong >= OTHERS * wrong
      ? [{ suspect: line.actual, against: line.plan, lastYear: line.prior, power }]
      : [];
  });
}
