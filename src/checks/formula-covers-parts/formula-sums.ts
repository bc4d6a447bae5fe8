/** Sums that cells' own formulas make, gathered with their neighbours: the totals of one line, or of one column. */
import type { FactIndex } from '../../core/fact';
import { positionOf } from '../../core/held-fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';

export interface FormulaSum {
  readonly relation: Relation;
  readonly taken: ReadonlySet<FactIndex>;
  /** Position of each part along the sum: its row in a sum down a column, its column in a sum across. */
  readonly along: readonly number[];
  /** Where the sum stands among its neighbours: its column, or its row. */
  readonly beside: number;
}

/** Formulas that do the same side by side: they stand in one line and add down, or in one column and add across. */
export interface Neighbours {
  readonly direction: 'down' | 'across';
  readonly sums: readonly FormulaSum[];
}

interface Placed {
  readonly key: string;
  readonly direction: Neighbours['direction'];
  readonly sum: FormulaSum;
}

function placeOf(reading: Reading, relation: Relation): Placed | null {
  const whole = reading.facts[relation.whole];
  const at = whole && positionOf(whole);
  const { parts } = relation;
  const places = parts.flatMap(({ fact }) => {
    const part = reading.facts[fact];
    return (part && positionOf(part)) ?? [];
  });
  if (!whole || !at || places.length < parts.length) return null;
  const taken = new Set(parts.map(({ fact }) => fact));
  const table = String(whole.table);
  if (places.every(({ column }) => column === at.column))
    return {
      key: `${table} down ${String(at.row)}`,
      direction: 'down',
      sum: { relation, taken, along: places.map(({ row }) => row), beside: at.column },
    };
  if (places.every(({ row }) => row === at.row))
    return {
      key: `${table} across ${String(at.column)}`,
      direction: 'across',
      sum: { relation, taken, along: places.map(({ column }) => column), beside: at.row },
    };
  return null;
}

/** Whether nothing else is stated in the whole's own cell: what neighbours' formulas say is no formula of a cell that has another. */
export function statesIt({ facts }: Reading, { whole, statedAt }: Relation): boolean {
  const fact = facts[whole];
  return fact?.written !== 'formula' || statedAt?.cell === fact.at.cell;
}

/** Plain sums by formula with their neighbours; one that subtracts anything is a difference, and leaves out nothing. */
export function formulaSums(reading: Reading): Neighbours[] {
  const groups = new Map<string, { direction: Neighbours['direction']; sums: FormulaSum[] }>();
  for (const relation of reading.relations) {
    if (relation.kind !== 'sum' || relation.source !== 'formula') continue;
    if (relation.parts.some(({ sign }) => sign < 0)) continue;
    const found = placeOf(reading, relation);
    if (!found) continue;
    const group = groups.get(found.key);
    if (group) group.sums.push(found.sum);
    else groups.set(found.key, { direction: found.direction, sums: [found.sum] });
  }
  return [...groups.values()];
}
