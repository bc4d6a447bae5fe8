/** Breakdowns of lines that stand above their parts, each group of a whole by itself. */
import { foldText } from '../../../language';
import { readNumbering } from '../../numbering';
import { REST_LABEL, TRAILING_EXHAUSTIVE, TRAILING_PARTIAL } from '../../vocabulary';
import type { Breakdown, OutlineNode } from './outline';
import type { OutlineDraft } from './outline-draft';
import type { Parts } from './parts';

interface Grouped {
  readonly whole: number;
  readonly group: number;
  readonly parts: number[];
}

/** A whole with a part that may or may not be one has no breakdown that could be asked. */
export function breakdownsOf(draft: OutlineDraft, parts: Parts): Breakdown[] {
  const { nodes } = draft;
  const grouped = new Map<string, Grouped>();
  const doubtful = new Set<number>();
  nodes.forEach(({ role, certain, parent, group }, at) => {
    if (role === 'group' || role === 'note') return;
    if (!certain) doubtful.add(parent);
    else if (parent >= 0 && role === 'line') {
      const key = `${String(parent)}:${String(group)}`;
      const known = grouped.get(key);
      if (known) known.parts.push(at);
      else grouped.set(key, { whole: parent, group, parts: [at] });
    }
  });
  const found: Breakdown[] = [];
  for (const { whole, group, parts: own } of grouped.values()) {
    if (doubtful.has(whole) || draft.broken.has(whole)) continue;
    const added = parts.spread(own);
    if (added.length === 0) continue;
    found.push({ whole, parts: added, ...completeness(draft, whole, group, added) });
  }
  return found;
}

/** Whether the parts are all of the whole, and whether words say so. */
function completeness(
  { nodes, groups }: OutlineDraft,
  whole: number,
  group: number,
  parts: readonly number[],
): Pick<Breakdown, 'exhaustive' | 'stated' | 'complete'> {
  const labelOf = (at: number): string => foldText((nodes[at] as OutlineNode).row.label);
  const label = labelOf(whole);
  const partial = TRAILING_PARTIAL.test(label);
  const complete = TRAILING_EXHAUSTIVE.test(label);
  const stated = group > 0 || partial || complete;
  if (parts.some((part) => REST_LABEL.test(labelOf(part)))) return { stated, exhaustive: true };
  if (group > 0) {
    const exhaustive = groups.isExhaustive(group);
    return { stated, exhaustive, ...(exhaustive && groups.indentOf(group) === undefined ? { complete: true } : {}) };
  }
  if (partial || complete) return { stated, exhaustive: !partial, ...(complete && !partial ? { complete } : {}) };
  return { stated, exhaustive: !isLoneBullet(nodes, parts) };
}

/** One bullet alone names an example. */
function isLoneBullet(nodes: readonly OutlineNode[], parts: readonly number[]): boolean {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return false;
  return readNumbering((nodes[only] as OutlineNode).row.number)[0]?.ordinal === 0;
}
