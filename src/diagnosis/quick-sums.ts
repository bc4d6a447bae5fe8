/**
 * A quick no for sums that fail: what edits of a few cells do to each one's gap, in doubles and with room to spare, without
 * adding its parts again. Stories try thousands of edits on the same few sums; what is not surely wrong is asked exactly.
 */
import { toApproximateNumber, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { powerBetween } from '../core/relation-scale';
import { slackFor } from './surely-fails';

interface Term {
  /** What one unit of the cell adds to the gap. */
  readonly weight: number;
  readonly value: number;
  readonly slack: number;
  readonly fact: Fact;
}

interface QuickSum {
  /** Whole less parts. */
  readonly gap: number;
  readonly slack: number;
  readonly terms: ReadonlyMap<FactIndex, Term>;
}

function quickSum(facts: readonly Fact[], relation: Relation): QuickSum | null {
  const whole = facts[relation.whole];
  if (relation.kind !== 'sum' || !relation.exhaustive || relation.roundedBy || relation.blanks.length > 0) return null;
  const terms = new Map<FactIndex, Term>();
  const all = [{ fact: relation.whole, sign: -1 }, ...relation.parts];
  let [gap, slack] = [0, 0];
  for (const { fact: cell, sign } of all) {
    const fact = facts[cell];
    const power = fact && whole ? powerBetween(fact.unit, whole.unit) : null;
    if (!fact || power === null || fact.knownTo !== undefined || terms.has(cell)) return null;
    const value = toApproximateNumber(fact.value);
    const weight = -sign * 10 ** power;
    const term = { weight, value, slack: slackFor(fact, value, fact.value.scale) * Math.abs(weight), fact };
    terms.set(cell, term);
    gap += weight * value;
    slack += term.slack;
  }
  return { gap, slack, terms };
}

export class QuickSums {
  private readonly sums: readonly QuickSum[];

  constructor(facts: readonly Fact[], failing: readonly Relation[]) {
    this.sums = failing.flatMap((relation) => quickSum(facts, relation) ?? []);
  }

  /** true: one of the sums surely fails with the edits. false: they may hold. Those with a cell that is sought do not count. */
  fail(edits: ReadonlyMap<FactIndex, Decimal>, sought?: FactIndex): boolean {
    return this.sums.some(({ gap, slack, terms }) => {
      if (sought !== undefined && terms.has(sought)) return false;
      let [left, room] = [gap, slack];
      for (const [cell, decimal] of edits) {
        const term = terms.get(cell);
        if (!term) continue;
        const value = toApproximateNumber(decimal);
        left += term.weight * (value - term.value);
        room += slackFor(term.fact, value, decimal.scale) * Math.abs(term.weight) - term.slack;
      }
      return Math.abs(left) > room;
    });
  }

  /** The same for cells taken so many times as large. */
  failTimes(block: readonly FactIndex[], factor: number): boolean {
    return this.sums.some(({ gap, slack, terms }) => {
      let [left, room] = [gap, slack];
      for (const cell of block) {
        const term = terms.get(cell);
        if (!term) continue;
        const value = term.value * factor;
        left += term.weight * (value - term.value);
        room += slackFor(term.fact, value, 0) * Math.abs(term.weight);
      }
      return Math.abs(left) > room;
    });
  }
}
