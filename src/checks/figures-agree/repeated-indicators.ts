/**
 * One form that two sheets or two departments send for one body and period reports one indicator twice. Only lines that
 * the form itself knows, or units named alike: a total of one department's own units is not another department's.
 */
import type { Fact } from '../../core/fact';
import type { Reading, TableReading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { ownerKey, ownersOf } from '../../language';

function lineNamed(table: TableReading, fact: Fact): TableReading['lines'][number] | undefined {
  return table.lines.find((line) => line.code === fact.line);
}

/** Tables of one form, each with what it reports about: body and period. */
function groups(reading: Reading): number[][] {
  const byForm = new Map<string, number[]>();
  for (const [index, table] of reading.tables.entries()) {
    if (table.form === null) continue;
    const list = byForm.get(table.form) ?? [];
    list.push(index);
    byForm.set(table.form, list);
  }
  return [...byForm.values()].filter((list) => list.length > 1);
}

function indicator(table: TableReading, fact: Fact): string | null {
  const byUnit = table.lines.some((line) => line.role === 'unit');
  const line = lineNamed(table, fact);
  if (line?.role === 'item') return null;
  if (byUnit && line?.role !== 'unit') return null;
  if (!byUnit && fact.key === null) return null;
  return JSON.stringify([byUnit ? fact.label.toLowerCase() : fact.key, fact.measure]);
}

/** Relations of kind "equal" between every later sending and the first one it compares with. */
export function repeatedIndicators(reading: Reading): Relation[] {
  const relations: Relation[] = [];
  const byTable = new Map<number, number[]>();
  const owners = ownersOf(reading.workbooks, reading.tables).map(ownerKey);
  const candidates = groups(reading);
  const wanted = new Set(candidates.flat());
  if (wanted.size === 0) return relations;
  for (const [index, fact] of reading.facts.entries()) {
    if (!wanted.has(fact.table)) continue;
    const list = byTable.get(fact.table) ?? [];
    list.push(index);
    byTable.set(fact.table, list);
  }
  for (const group of candidates) {
    // The first sending of each indicator, by body and period.
    const first = new Map<string, number>();
    for (const tableIndex of group) {
      const table = reading.tables[tableIndex];
      if (!table) continue;
      for (const index of byTable.get(tableIndex) ?? []) {
        const fact = reading.facts[index];
        const named = fact ? indicator(table, fact) : null;
        if (!fact || named === null) continue;
        const name = `${owners[tableIndex] ?? ''} ${named}`;
        const known = first.get(name);
        const other = known === undefined ? undefined : reading.facts[known];
        if (known === undefined || !other) first.set(name, index);
        else if (other.table !== fact.table) {
          relations.push({
            id: `equal:${fact.id}@${fact.at.sheet}@${fact.at.file}`,
            kind: 'equal',
            whole: index,
            parts: [{ fact: known, sign: 1 }],
            exhaustive: true,
            factorPower: 0,
            source: 'form',
            support: null,
            force: 'error',
            statedAt: null,
            statement: `${fact.label}`,
            blanks: [],
            items: [],
          });
        }
      }
    }
  }
  return relations;
}
