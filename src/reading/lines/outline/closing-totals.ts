/** Totals below their lines: "Cộng" closes the section above it, "Tổng cộng" all sections. */
import type { Breakdown, OutlineNode } from './outline';
import type { OutlineDraft } from './outline-draft';
import type { Parts } from './parts';
import type { RowSurvey } from './row-survey';

export function closingTotals(draft: OutlineDraft, survey: RowSurvey, parts: Parts): Breakdown[] {
  if (draft.rootIsBroken) return [];
  const { nodes } = draft;
  const found: Breakdown[] = [];
  let section: number[] = [];
  let closed: number[] = [];
  let doubtful = false;
  const parents = new Set(nodes.map((node) => node.parent));
  const lastTotal = nodes.reduce((last, node, at) => (node.role === 'total' ? at : last), -1);
  nodes.forEach((node, at) => {
    if (node.role === 'group' || node.role === 'note') return;
    const total = node.role === 'total';
    if (total && parents.has(at)) return;
    if (!total) {
      if (!standsAtTop(nodes, node)) return;
      if (!node.certain || (node.group !== 0 && node.parent >= 0)) doubtful = true;
      else section.push(at);
      return;
    }
    // Sections that closed before: then only the very last total is over all of them.
    const overAll = survey.endsLines(at) && (closed.length === 0 || at === lastTotal);
    const own = overAll ? [...closed, ...section] : section;
    const added = parts.spread(own);
    if (!doubtful && added.length > 0) found.push({ whole: at, parts: added, exhaustive: true, stated: false });
    section = overAll ? own : [];
    if (overAll) closed = [];
    else {
      closed.push(at);
      doubtful = false;
    }
  });
  return found;
}

/** A line of no other, or of a total that is itself of no other. */
function standsAtTop(nodes: readonly OutlineNode[], { parent }: OutlineNode): boolean {
  const above = nodes[parent];
  return parent < 0 || (above?.role === 'total' && above.parent === -1);
}
