/** Below a heading of which every sentence is held back stands that there is none: it is no heading to be signed. */
import type { Block, Inline } from '../core/report-document';
import { readable } from '../narrative';

const SILENT = '[chưa có câu nào của mục này được xác nhận cho kỳ báo cáo]';
/** What closes a report says nothing of the heading that it happens to stand below. */
const CLOSING = /^(?:trên đây là|kính (?:báo cáo|trình|đề nghị))(?!\p{L})|\.\/\.\s*$/iu;

export const closes = (content: readonly Inline[]): boolean => CLOSING.test(readable(content).trim());

/** @param silent where a passage stood of which nothing is printed, or nothing but what closes the report. */
export function markSilent(blocks: Block[], silent: ReadonlySet<number>): void {
  for (const at of [...silent].sort((a, b) => b - a)) {
    const heading = blocks[at - 1];
    const next = blocks.slice(at).find((block) => block.type !== 'paragraph' || !closes(block.content));
    const isBare = heading?.type === 'heading' && (!next || (next.type === 'heading' && next.level <= heading.level));
    if (!isBare) continue;
    const content = [{ type: 'gap', text: SILENT, missing: heading.id } as const];
    blocks.splice(at, 0, { type: 'paragraph', id: `${heading.id}/trong`, content });
  }
}
