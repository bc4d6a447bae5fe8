/** Whether the breakdowns that a table prints add up in the digits it prints. */
import { add, equals, fromInteger, shift, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { Figure, sumAgainst } from '../narrative';

const inBase = (fact: Fact, value: Decimal): Decimal => shift(value, fact.unit?.power ?? 0);

/** The facts of a complete breakdown, the whole first; null for any other relation. */
function breakdown(relation: Relation, reading: Reading): Fact[] | null {
  if (relation.kind !== 'sum' || !relation.exhaustive || relation.parts.some((term) => term.sign !== 1)) return null;
  const facts = [relation.whole, ...relation.parts.map((term) => term.fact)].map((index) => reading.facts[index]);
  return facts.every((fact) => fact !== undefined) ? facts : null;
}

/** `printed`: the value that a fact's printed digits stand for, undefined for one that is not printed. Sums that the sheet itself gets wrong are a check's business. */
export function isRoundedInPrint(reading: Reading, printed: (fact: Fact) => Decimal | undefined): boolean {
  return reading.relations.some((relation) => {
    const [whole, ...parts] = breakdown(relation, reading) ?? [];
    const shown = whole && printed(whole);
    const each = parts.map((fact) => [fact, printed(fact)] as const);
    if (!shown || each.some(([, value]) => value === undefined)) return false;
    const sum = each.reduce(
      (total, [fact, value]) => (value ? add(total, inBase(fact, value)) : total),
      fromInteger(0),
    );
    return (
      !equals(inBase(whole, shown), sum) &&
      sumAgainst(
        new Figure(whole),
        parts.map((fact) => new Figure(fact)),
      ) === 0
    );
  });
}
