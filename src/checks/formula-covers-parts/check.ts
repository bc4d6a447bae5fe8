/** Does a total's formula add up exactly the parts that the table gives it: none left out, none twice, none typed over? */
import type { Check } from '../../core/check';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import type { FormulaCoversPartsFinding } from './finding';
import { typedOver } from './typed-over';
import { describe } from './wording';

const id = 'formula-covers-parts';

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

function findingOf(
  reading: Reading,
  formula: Relation,
  code: 'omits-part' | 'includes-total',
  cells: readonly FactIndex[],
): FormulaCoversPartsFinding[] {
  const whole = reading.facts[formula.whole];
  if (!whole || cells.length === 0) return [];
  const facts = cells.flatMap((index) => reading.facts[index] ?? []);
  const data = {
    label: whole.label,
    formula: formula.statement,
    cells: facts.map((fact) => fact.at.cell).join(', '),
    labels: facts.map((fact) => fact.label).join('; '),
  };
  return [{ check: id, code, severity: 'warning', at: whole.at, related: facts.map((fact) => fact.at), data }];
}

export const formulaCoversParts: Check<FormulaCoversPartsFinding, never> = {
  id,
  run(reading) {
    if (!reading.facts.some((fact) => fact.written === 'formula')) return { findings: [], skipped: [], proofs: [] };
    const structural = new Map<FactIndex, Relation>();
    const formulas: Relation[] = [];
    for (const relation of reading.relations) {
      if (relation.kind !== 'sum') continue;
      if (relation.source === 'formula') formulas.push(relation);
      else if (relation.parts.every((term) => term.sign === 1) && !structural.has(relation.whole))
        structural.set(relation.whole, relation);
    }
    const findings: FormulaCoversPartsFinding[] = [];
    for (const formula of formulas) {
      const own = structural.get(formula.whole);
      const taken = new Set(formula.parts.map((term) => term.fact));
      findings.push(...findingOf(reading, formula, 'includes-total', countedTwice(formula, taken, structural)));
      if (!own?.exhaustive || !own.parts.some((term) => taken.has(term.fact))) continue;
      const missing = own.parts.map((term) => term.fact).filter((part) => !covered(part, taken, structural));
      findings.push(...findingOf(reading, formula, 'omits-part', missing));
    }
    findings.push(...typedOver(reading));
    return { findings, skipped: [], proofs: [] };
  },
  describe,
  describeSkip: (skip: never) => skip,
};
