/** Where a numbered line stands: beside the open line of its style, or below what is open when its style is new. */
import type { OutlineNumber } from '../../numbering';
import type { OutlineNode } from './outline';
import type { Open, OutlineDraft } from './outline-draft';
import { placePath } from './place-path';

/** "-" stands above "+", "+" above "*", whichever comes first. */
const BULLETS = ['dash', 'plus', 'star'];

/** Places the newest line of the draft by its number. */
export function placeNumbered(draft: OutlineDraft, number: OutlineNumber): void {
  if (number.prefix.length > 0) return placePath(draft, number);
  const { style } = number;
  const depth = draft.depthOf(style);
  if (depth >= 0) return placeBeside(draft, number, depth);
  const rank = draft.rankOf(style);
  if (rank < 0) return draft.push(style, number, number.ordinal === 0 ? bulletDepth(draft, style) : draft.stack.length);
  // A style met before: it keeps its depth among the styles that are open now.
  let keep = 0;
  while (keep < draft.stack.length && draft.rankOf((draft.stack[keep] as Open).style) < rank) keep += 1;
  draft.push(style, number, keep);
}

/** A line of its style is open at this depth: it stands beside it, or, where the list begins anew, below what is open. */
function placeBeside(draft: OutlineDraft, number: OutlineNumber, depth: number): void {
  const { stack, top } = draft;
  const { style } = number;
  const node = draft.nodes[draft.nodes.length - 1] as OutlineNode;
  const sibling = stack[depth] as Open;
  const bullet = number.ordinal === 0;
  const restarts = number.ordinal === 1 && (sibling.number?.ordinal ?? 0) >= 1;
  const marked = draft.groups.awaits(top?.index);
  const deeper = bullet && node.row.indent > sibling.indent;
  const below = restarts && (depth < stack.length - 1 || marked);
  if (below || deeper || (bullet && marked && top?.style === style)) {
    draft.push(style, number, stack.length);
    if (bullet && marked && !deeper) node.certain = false;
    return;
  }
  if (restarts) draft.unreadable.push(draft.nodes.length - 1);
  draft.push(style, number, bullet ? outdented(draft, depth, node.row.indent) : depth);
}

/** Depth of the nearest bullet of the style at `depth` that is indented no more than this one; that depth without one. */
function outdented({ stack }: OutlineDraft, depth: number, indent: number): number {
  const { style } = stack[depth] as Open;
  for (let i = depth; i >= 0; i -= 1) if (stack[i]?.style === style && (stack[i] as Open).indent <= indent) return i;
  return depth;
}

function bulletDepth({ stack }: OutlineDraft, style: string): number {
  const own = BULLETS.indexOf(style);
  const at = stack.findIndex((open) => BULLETS.indexOf(open.style) > own);
  return at < 0 ? stack.length : at;
}
