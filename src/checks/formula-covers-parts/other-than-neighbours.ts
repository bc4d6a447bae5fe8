/** A figure typed among formulas of one shape that is not what the shape gives there, as far as no relation speaks of it already. */
import { isOfKind } from '../../core/observation';
import type { Reading } from '../../core/reading';
import { verdictOf } from '../../core/verdict';
import type { FormulaCoversPartsFinding } from './finding';

const placeOf = ({ sheet, cell, file }: { file: string; sheet: string; cell: string }): string =>
  `${file}\u0000${sheet}\u0000${cell}`;

export function otherThanNeighbours(reading: Reading): FormulaCoversPartsFinding[] {
  const noticed = reading.observations.filter(isOfKind('typed-over'));
  if (noticed.length === 0) return [];
  const wanted = new Map(noticed.map((each) => [placeOf(each.at), each]));
  const findings: FormulaCoversPartsFinding[] = [];
  reading.facts.forEach((fact, index) => {
    const each = wanted.get(placeOf(fact.at));
    if (!each) return;
    // The whole of what holds is made otherwise; what its neighbours' formula relates is asked by its own check.
    const own = reading.relations.filter(({ whole }) => whole === index);
    if (own.some((relation) => relation.source === 'formula' || verdictOf(reading.facts, relation).status === 'holds'))
      return;
    const { actual, expected, formula, example } = each.data;
    const data = { label: fact.label, actual, expected, formula, example, unit: fact.unit?.text ?? '' };
    findings.push({
      check: 'formula-covers-parts',
      code: 'typed-over',
      severity: 'warning',
      at: fact.at,
      related: each.related,
      data,
    });
  });
  return findings;
}
