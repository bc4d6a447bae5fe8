/**
 * What a relation's figures say: it holds (exactly, or within rounding), it fails (how, and what was expected), or it
 * could not be asked (why). Checks word it, diagnosis weighs it.
 */
import type { Fact } from '../fact';
import type { Relation } from '../relation';
import { countVerdict, equalVerdict, subsetVerdict } from './compared';
import { averageVerdict, productVerdict } from './product';
import { quotientVerdict } from './quotient';
import { skipped, type Verdict } from './sides';
import { sumVerdict } from './sum';

function partsOf(facts: readonly Fact[], relation: Relation): Fact[] {
  const parts: Fact[] = [];
  for (const term of relation.parts) {
    const fact = facts[term.fact];
    if (fact) parts.push(fact);
  }
  return parts;
}

/** Asks one relation of `facts`. Total: any relation and any facts get an answer. */
export function verdictOf(facts: readonly Fact[], relation: Relation): Verdict {
  const whole = facts[relation.whole];
  if (!whole) return skipped('no-parts');
  const parts = partsOf(facts, relation);
  switch (relation.kind) {
    case 'sum':
      return sumVerdict(facts, whole, parts, relation);
    case 'ratio':
    case 'growth':
      return quotientVerdict(whole, parts, relation);
    case 'product':
      return productVerdict(whole, parts, relation);
    case 'average':
      return averageVerdict(facts, whole, parts, relation);
    case 'count':
      return countVerdict(whole, relation);
    case 'subset':
      return subsetVerdict(whole, parts, relation);
    case 'equal':
      return equalVerdict(whole, parts, relation);
  }
}
