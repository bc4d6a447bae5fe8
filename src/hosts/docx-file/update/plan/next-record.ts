/** What the updated document remembers: the words generated now, the figures it holds, what people deleted. */
import type { BlockSite } from '../../document/block-site';
import { doubtfulPlaces } from '../../document/found-again';
import type { PrintedFigure, ProvenanceRecord, RememberedBlock } from '../../provenance/model';
import type { OpenReport } from '../../document/open-report';
import type { NotGiven } from './not-given';

/** The document as it was, what of it stays for want of its sources, what it would be if written today, and the figures that it holds now. */
export interface Outcome {
  readonly report: OpenReport;
  readonly now: ProvenanceRecord;
  readonly printedNow: readonly PrintedFigure[];
  readonly summary: { readonly notRefreshed: readonly { readonly block: string }[] };
  readonly notGiven: NotGiven;
}

/** Workbooks, frame and findings of what was not given are remembered as they were. */
function ofOldSources(fresh: ProvenanceRecord, { report: { record }, notGiven }: Outcome): ProvenanceRecord {
  const files = new Set(notGiven.books.map(({ file }) => file));
  return {
    ...fresh,
    workbooks: [...fresh.workbooks, ...notGiven.books],
    frame: notGiven.frame ? record.frame : fresh.frame,
    findings: [...fresh.findings, ...record.findings.filter(({ at }) => files.has(at.file))],
  };
}

/**
 * `present`: blocks found in the document; `placed`: blocks newly put into it; `unattached`: figures that may stand in the
 * text, their blocks found or not. A block that was not found but has such figures, or is like a text that stands there (two
 * paragraphs that people joined), is remembered as it was.
 */
export function nextRecord(
  present: ReadonlyMap<string, BlockSite>,
  placed: ReadonlySet<string>,
  unattached: readonly PrintedFigure[],
  outcome: Outcome,
): ProvenanceRecord {
  const { report, now: fresh, printedNow, summary } = outcome;
  const stayed = new Set(summary.notRefreshed.map(({ block }) => block));
  const doubtful = new Set([...unattached.map(({ block }) => block), ...doubtfulPlaces(report).keys()]);
  const blocks: RememberedBlock[] = [];
  const known = new Map(report.record.blocks.map((block) => [block.id, block]));
  for (const block of fresh.blocks) {
    const asItWas = stayed.has(block.id) ? known.get(block.id) : undefined;
    if (present.has(block.id) || placed.has(block.id)) blocks.push({ ...(asItWas ?? block), state: 'present' });
    else {
      const old = known.get(block.id);
      if (old) blocks.push(doubtful.has(block.id) ? old : { ...block, state: 'deleted' });
    }
  }
  const current = new Set(fresh.blocks.map((block) => block.id));
  for (const block of report.record.blocks) {
    if (current.has(block.id)) continue;
    const stays = present.has(block.id) || doubtful.has(block.id);
    blocks.push({ ...block, state: stays ? 'present' : 'deleted' });
  }
  const rank = new Map(blocks.map((block, n) => [block.id, n]));
  const order = (id: string): number => rank.get(id) ?? blocks.length;
  const figures = [...printedNow, ...unattached].sort((a, b) => order(a.block) - order(b.block));
  const kept = stayed.size > 0 ? ofOldSources(fresh, outcome) : fresh;
  return { ...kept, blocks, figures };
}
