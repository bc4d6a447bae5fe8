/** Does a total's formula add up exactly the parts that the table gives it: none left out, none twice, none typed over? */
import type { Check } from '../../core/check';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { BySheet } from '../../core/sheet-spans';
import { countedTwice } from './counted-twice';
import type { FormulaCoversPartsFinding } from './finding';
import { formulaSums, statesIt } from './formula-sums';
import { leftOut } from './left-out';
import { otherThanNeighbours } from './other-than-neighbours';
import { typedOver } from './typed-over';
import { describe } from './wording';

type Uneven = 'omits-part' | 'includes-total';

function findingOf(
  reading: Reading,
  formula: Relation,
  code: Uneven,
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
  const related = facts.map((fact) => fact.at);
  return [{ check: 'formula-covers-parts', code, severity: 'warning', at: whole.at, related, data }];
}

/** What the table gives each whole: its shape, else what its formula says. */
function sumsOf(reading: Reading): Map<FactIndex, Relation> {
  const shapes = new Map<FactIndex, Relation>();
  const formulas = new Map<FactIndex, Relation>();
  for (const relation of reading.relations) {
    if (relation.kind !== 'sum' || relation.parts.some((term) => term.sign < 0)) continue;
    const sums = relation.source === 'formula' ? formulas : shapes;
    if (!sums.has(relation.whole)) sums.set(relation.whole, relation);
  }
  return new Map([...formulas, ...shapes]);
}

function uneven(reading: Reading): FormulaCoversPartsFinding[] {
  const groups = formulaSums(reading);
  if (groups.length === 0) return [];
  const sums = sumsOf(reading);
  const missing = leftOut(reading, groups, sums);
  return groups.flatMap((group) =>
    group.sums
      .filter(({ relation }) => statesIt(reading, relation))
      .flatMap((sum) => [
        ...findingOf(reading, sum.relation, 'includes-total', countedTwice(reading, sum, sums)),
        ...findingOf(reading, sum.relation, 'omits-part', missing.get(sum.relation) ?? []),
      ]),
  );
}

const hasFormula = ({ facts, relations }: Reading): boolean =>
  relations.some(({ whole }) => facts[whole]?.written === 'formula');

const known = new BySheet<FormulaCoversPartsFinding>();

export const formulaCoversParts: Check<FormulaCoversPartsFinding, never> = {
  id: 'formula-covers-parts',
  run(reading) {
    const findings = known.of(reading, (_facts, { from, to }) => {
      // Formulas add what stands on their own sheet: its relations are all that is asked.
      const own = { ...reading, relations: reading.relations.slice(from, to) };
      return hasFormula(own) ? [...uneven(own), ...typedOver(own)] : [];
    });
    return { findings: [...findings, ...otherThanNeighbours(reading)], skipped: [], proofs: [] };
  },
  describe,
  describeSkip: (skip: never) => skip,
};
