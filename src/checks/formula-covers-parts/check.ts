/** Does a total's formula add up exactly the parts that the table gives it: none left out, none twice, none typed over? */
import type { Check } from '../../core/check';
import type { FactIndex } from '../../core/fact';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { observedFindings, type ObservationQuestion } from '../observation-check';
import { typedOver } from './typed-over';
import { describe } from './wording';

const question: ObservationQuestion = {
  id: 'formula-covers-parts',
  severity: { 'omits-part': 'warning', 'includes-total': 'warning', 'hard-coded-total': 'note' },
  describe,
};

/** Whether the formula reaches a part itself, or all the parts that the part is made of. */
function covered(
  part: FactIndex,
  taken: ReadonlySet<FactIndex>,
  sums: ReadonlyMap<FactIndex, Relation>,
  depth = 0,
): boolean {
  if (taken.has(part)) return true;
  const own = sums.get(part);
  if (!own || own.parts.length === 0 || depth > 8) return false;
  return own.parts.every((term) => covered(term.fact, taken, sums, depth + 1));
}

/** Facts of a formula that are wholes of other facts of the same formula, or the whole itself: counted twice. */
function countedTwice(
  formula: Relation,
  taken: ReadonlySet<FactIndex>,
  sums: ReadonlyMap<FactIndex, Relation>,
): FactIndex[] {
  return formula.parts
    .map((term) => term.fact)
    .filter((fact) => fact === formula.whole || (sums.get(fact)?.parts.some((term) => taken.has(term.fact)) ?? false));
}

function findingOf(reading: Reading, formula: Relation, code: string, cells: readonly FactIndex[]): Finding[] {
  const whole = reading.facts[formula.whole];
  if (!whole || cells.length === 0) return [];
  const facts = cells.flatMap((index) => reading.facts[index] ?? []);
  const data = {
    label: whole.label,
    formula: formula.statement,
    cells: facts.map((fact) => fact.at.cell).join(', '),
    labels: facts.map((fact) => fact.label).join('; '),
  };
  return [{ check: question.id, code, severity: 'warning', at: whole.at, related: facts.map((fact) => fact.at), data }];
}

export const formulaCoversParts: Check = {
  id: question.id,
  run(reading) {
    if (!reading.facts.some((fact) => fact.written === 'formula'))
      return { findings: observedFindings(question, reading), skipped: [], proofs: [] };
    const structural = new Map<FactIndex, Relation>();
    const formulas: Relation[] = [];
    for (const relation of reading.relations) {
      if (relation.kind !== 'sum') continue;
      if (relation.source === 'formula') formulas.push(relation);
      else if (relation.parts.every((term) => term.sign === 1) && !structural.has(relation.whole))
        structural.set(relation.whole, relation);
    }
    const findings = observedFindings(question, reading);
    for (const formula of formulas) {
      const own = structural.get(formula.whole);
      const taken = new Set(formula.parts.map((term) => term.fact));
      findings.push(...findingOf(reading, formula, 'includes-total', countedTwice(formula, taken, structural)));
      if (!own?.exhaustive || !own.parts.some((term) => taken.has(term.fact))) continue;
      const missing = own.parts.map((term) => term.fact).filter((part) => !covered(part, taken, structural));
      findings.push(...findingOf(reading, formula, 'omits-part', missing));
    }
    findings.push(...typedOver(reading, question.id));
    return { findings, skipped: [], proofs: [] };
  },
  describe,
  describeSkip: (skip) => skip.reason,
};
