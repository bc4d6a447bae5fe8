/** Figures that a relation proves: a sum, a typed percentage or an identity that holds with them speaks for their size. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { verdictOf } from '../../core/verdict';

/** Of `suspects`, those that stand in a relation which holds and whose other side was typed, not computed from them. */
export function vouchedFor(reading: Reading, suspects: readonly FactIndex[]): Set<FactIndex> {
  const asked = new Set(suspects);
  const trusted = new Set<FactIndex>();
  for (const relation of reading.relations) {
    if (relation.kind === 'subset' || relation.kind === 'count' || !relation.exhaustive) continue;
    if (reading.facts[relation.whole]?.written === 'formula') continue;
    const members = [relation.whole, ...relation.parts.map((part) => part.fact)].filter((fact) => asked.has(fact));
    if (members.length === 0 || verdictOf(reading.facts, relation).status !== 'holds') continue;
    for (const member of members) trusted.add(member);
  }
  return trusted;
}
