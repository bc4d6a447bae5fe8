/** Results that were typed where the table's others of their kind are formulas: they will not follow when a part changes. */
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { positionOf } from '../../core/held-fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import type { FormulaCoversPartsFinding } from './finding';

const RESULTS: readonly Relation['kind'][] = ['sum', 'ratio', 'growth', 'product', 'average'];
/** More columns than a sheet has. */
const COLUMNS = 20_000;

/** Results of one kind in a table, put together where they belong by a number: sums down by table, results across by their column. */
function groupOf({ facts }: Reading, { kind, whole: index, parts, exhaustive }: Relation): number {
  const sort = exhaustive ? RESULTS.indexOf(kind) : -1;
  const [whole, part] = [facts[index], facts[parts[0]?.fact ?? -1]];
  if (sort < 0 || parts.length < 2) return -1;
  const [at, partAt] = [whole && positionOf(whole), part && positionOf(part)];
  if (!whole || !at || !partAt) return -1;
  return (whole.table * RESULTS.length + sort) * COLUMNS + (partAt.row === at.row ? at.column + 1 : 0);
}

/** One note for each typed result among results that are mostly formulas. */
export function typedOver(reading: Reading): FormulaCoversPartsFinding[] {
  const groups = new Map<number, Set<FactIndex>>();
  for (const relation of reading.relations) {
    const key = groupOf(reading, relation);
    if (key < 0) continue;
    const group = groups.get(key) ?? new Set<FactIndex>();
    group.add(relation.whole);
    groups.set(key, group);
  }
  const findings: FormulaCoversPartsFinding[] = [];
  const told = new Set<FactIndex>();
  for (const group of groups.values()) {
    const made = [...group].flatMap((index) => {
      const fact = reading.facts[index];
      return fact?.written === 'formula' ? [fact] : [];
    });
    const typed = [...group].filter((index) => reading.facts[index]?.written !== 'formula');
    if (made.length < 2 || typed.length === 0 || typed.length * 2 > made.length) continue;
    for (const index of typed) {
      const fact = reading.facts[index];
      if (!fact || told.has(index)) continue;
      told.add(index);
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
