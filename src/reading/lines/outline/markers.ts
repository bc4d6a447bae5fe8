/** Rows that only announce breakdowns: "Trong đó:", "Gồm:", "Phân theo nguồn vốn". */
import { BY_MARK, EXHAUSTIVE_MARK, PARTIAL_MARK } from '../../vocabulary';
import type { OutlineNode, OutlineRow } from './outline';
import type { OutlineDraft } from './outline-draft';

const MOST_SIGNS = 30;

export function isMarker(row: OutlineRow, folded: string): boolean {
  if (row.hasFigures) return false;
  const partial = PARTIAL_MARK.exec(folded);
  if (partial && partial[0].length >= folded.length) return true;
  return EXHAUSTIVE_MARK.test(folded) && (folded.endsWith(':') || folded.length < MOST_SIGNS);
}

/** Places the newest row as one that announces what follows. */
export function placeMarker(draft: OutlineDraft, row: OutlineRow, folded: string): void {
  const node = draft.nodes[draft.nodes.length - 1] as OutlineNode;
  node.role = 'group';
  node.parent = draft.top?.index ?? -1;
  const owner = ownerOf(draft, row);
  if (owner >= 0) draft.groups.announce(owner, !PARTIAL_MARK.test(folded), BY_MARK.test(folded) ? row.indent : null);
}

/**
 * Whose parts a marker announces: the line above it, or, where that stands in what an earlier marker no deeper than this
 * one announced, the line that both break down ("Phân theo giới tính" before "Phân theo nguồn vốn").
 */
function ownerOf(draft: OutlineDraft, row: OutlineRow): number {
  const top = lastPlaced(draft);
  for (let line = top; line >= 0; line = (draft.nodes[line] as OutlineNode).parent) {
    const { group, parent } = draft.nodes[line] as OutlineNode;
    const indent = draft.groups.indentOf(group);
    if (indent === undefined || row.indent > indent || parent < 0) continue;
    const open = draft.stack.findIndex((each) => each.index === parent);
    if (open < 0) return top;
    draft.close(open + 1);
    return parent;
  }
  return top;
}

function lastPlaced({ nodes }: OutlineDraft): number {
  for (let i = nodes.length - 2; i >= 0; i -= 1) if (nodes[i]?.role !== 'group' && nodes[i]?.role !== 'note') return i;
  return -1;
}
