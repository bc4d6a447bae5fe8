/** Codes that facts carry of their lines: outline paths, or slugs of names. */
import { slug } from '../../language';
import type { OutlineNode } from './outline';
import type { LineDraft } from './line-drafts';

/** Signs of a path; lists by the thousand, each below the last line of the one before, begin anew beyond it. */
const LONGEST = 400;

export function lineCodes(drafts: readonly LineDraft[], nodes: readonly OutlineNode[], listed: boolean): string[] {
  const codes: string[] = [];
  const bullets = new Map<number, number>();
  drafts.forEach((draft, at) => {
    const node = nodes[at] as OutlineNode;
    const above = node.parent >= 0 && nodes[node.parent]?.role !== 'total' ? (codes[node.parent] ?? '') : null;
    const parent = above === null || above.length > LONGEST ? '' : `${above}.`;
    const bare = draft.number.replace(/^[([]+|[\s.)\]:/]+$/g, '');
    const inner = bare.split('.').pop() ?? bare;
    const named = listed && draft.label !== '';
    if (named) codes.push(slug(draft.label).slice(0, 40).replace(/-+$/, '') || `r${String(draft.row + 1)}`);
    else if (/[\p{L}\d]/u.test(inner)) codes.push(parent + inner);
    else if (bare !== '') {
      const count = (bullets.get(node.parent) ?? 0) + 1;
      bullets.set(node.parent, count);
      codes.push(`${parent}-${String(count)}`);
    } else codes.push(parent + (slug(draft.label).slice(0, 40).replace(/-+$/, '') || `r${String(draft.row + 1)}`));
  });
  return codes;
}
