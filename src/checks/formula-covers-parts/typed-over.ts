/** Totals that were typed where the table's other totals are formulas: they will not follow when a part changes. */
import { toText } from '../../core/decimal';
import type { Reading } from '../../core/reading';
import type { FormulaCoversPartsFinding } from './finding';

/** One note for each typed total in a table whose totals of the same direction are mostly formulas. */
export function typedOver(reading: Reading): FormulaCoversPartsFinding[] {
  const groups = new Map<string, Set<number>>();
  for (const relation of reading.relations) {
    const whole = reading.facts[relation.whole];
    if (!whole || relation.kind !== 'sum' || relation.parts.length < 2) continue;
    // A total that a formula makes carries its own relation only where it differs from the outline's.
    const direction = relation.source === 'code row' ? 'across' : 'down';
    const name = `${String(whole.table)}/${direction}`;
    const group = groups.get(name) ?? new Set<number>();
    group.add(relation.whole);
    groups.set(name, group);
  }
  const findings: FormulaCoversPartsFinding[] = [];
  for (const group of groups.values()) {
    const totals = [...group].flatMap((index) => reading.facts[index] ?? []);
    const made = totals.filter((fact) => fact.written === 'formula');
    const typed = totals.filter((fact) => fact.written !== 'formula');
    if (made.length < 2 || typed.length === 0 || typed.length * 2 > made.length) continue;
    for (const fact of typed) {
      const like = made.find((each) => each.line === fact.line || each.measure === fact.measure) ?? made[0];
      findings.push({
        check: 'formula-covers-parts',
        code: 'hard-coded-total',
        severity: 'note',
        at: fact.at,
        related: like ? [like.at] : [],
        data: { label: fact.label, actual: toText(fact.value), example: like?.at.cell ?? '' },
      });
    }
  }
  return findings;
}
