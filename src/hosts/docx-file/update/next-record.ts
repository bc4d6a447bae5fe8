/** What the updated document remembers: the words generated now, the figures it holds, what people deleted. */
import type { BlockSite } from '../document/block-site';
import type { ProvenanceRecord, RememberedBlock } from '../provenance/model';
import type { Session } from './session';

/** `present`: blocks found in the document; `placed`: blocks newly put into it. */
export function nextRecord(
  present: ReadonlyMap<string, BlockSite>,
  placed: ReadonlySet<string>,
  session: Session,
): ProvenanceRecord {
  const { report, now: fresh } = session;
  const blocks: RememberedBlock[] = [];
  const known = new Map(report.record.blocks.map((block) => [block.id, block]));
  for (const block of fresh.blocks) {
    if (present.has(block.id) || placed.has(block.id)) blocks.push({ ...block, state: 'present' });
    else if (known.has(block.id)) blocks.push({ ...block, state: 'deleted' });
  }
  const current = new Set(fresh.blocks.map((block) => block.id));
  for (const block of report.record.blocks) {
    if (!current.has(block.id)) blocks.push({ ...block, state: present.has(block.id) ? 'present' : 'deleted' });
  }
  const rank = new Map(blocks.map((block, n) => [block.id, n]));
  const order = (id: string): number => rank.get(id) ?? blocks.length;
  const figures = [...session.printedNow].sort((a, b) => order(a.block) - order(b.block));
  return { ...fresh, blocks, figures };
}
