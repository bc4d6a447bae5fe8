/** Results that were typed where the table's others of their kind are formulas: they will not follow when a part changes. */
import { parseCellName } from '../../core/cell-address';
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import type { FormulaCoversPartsFinding } from './finding';

/** Groups of relations that stay the same objects from one check to the next. */
const known = new WeakMap<Relation, string | null>();

/** Results of one kind in a table, put together where they belong: sums down by table, results across by their column. */
function groupOf(reading: Reading, relation: Relation): string | null {
  let name = known.get(relation);
  if (name === undefined) {
    name = nameOf(reading, relation);
    known.set(relation, name);
  }
  return name;
}

function nameOf(reading: Reading, relation: Relation): string | null {
  const whole = reading.facts[relation.whole];
  const at = whole && parseCellName(whole.at.cell);
  const part = reading.facts[relation.parts[0]?.fact ?? -1];
  const partAt = part && parseCellName(part.at.cell);
  if (!whole || !at || !partAt || relation.parts.length < 2) return null;
  const across = partAt.row === at.row;
  const place = across ? `across ${String(at.column)}` : 'down';
  return `${String(whole.table)} ${relation.kind} ${place}`;
}

const RESULTS = new Set<Relation['kind']>(['sum', 'ratio', 'growth', 'product', 'average']);

/** One note for each typed result among results that are mostly formulas. */
export function typedOver(reading: Reading): FormulaCoversPartsFinding[] {
  const groups = new Map<string, Set<FactIndex>>();
  for (const relation of reading.relations) {
    const name = RESULTS.has(relation.kind) && relation.exhaustive ? groupOf(reading, relation) : null;
    if (name === null) continue;
    const group = groups.get(name) ?? new Set<FactIndex>();
    group.add(relation.whole);
    groups.set(name, group);
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
