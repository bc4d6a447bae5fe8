/** Below a heading of which every sentence is held back stands that there is none: it is no heading to be signed. */
import type { Block } from '../core/report-document';

const SILENT = '[chưa có câu nào của mục này được xác nhận cho kỳ báo cáo]';

/** @param silent where a passage stood of which nothing is printed. */
export function markSilent(blocks: Block[], silent: ReadonlySet<number>): void {
  for (const at of [...silent].sort((a, b) => b - a)) {
    const [heading, next] = [blocks[at - 1], blocks[at]];
    const isBare = heading?.type === 'heading' && (!next || (next.type === 'heading' && next.level <= heading.level));
    if (!isBare) continue;
    const content = [{ type: 'gap', text: SILENT, missing: heading.id } as const];
    blocks.splice(at, 0, { type: 'paragraph', id: `${heading.id}/trong`, content });
  }
}
