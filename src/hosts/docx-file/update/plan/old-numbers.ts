/**
 * Where a part of a report's sources is not given, what is numbered over the whole report would count too little: paragraphs
 * and references to annexes keep the numbers that the document has.
 */
import type { Block, Inline, ParagraphBlock, ReportDocument } from '../../../../core/report-document';
import { rememberedText } from '../../document/words';
import type { ProvenanceRecord } from '../../provenance/model';

const NUMBERS = /^\d{1,2}\. |Phụ lục(?: [IVXL]+(?!\p{L}))?/gu;

function renumbered(block: ParagraphBlock, then: readonly string[]): ParagraphBlock {
  let next = 0;
  const put = (text: string): string => text.replace(NUMBERS, (found) => then[next++] ?? found);
  const content = block.content.map((inline, n): Inline => {
    // A number stands at the head of its paragraph only.
    if (inline.type !== 'text' || (n > 0 && /^\d{1,2}\. /.test(inline.text))) return inline;
    return { ...inline, text: put(inline.text) };
  });
  return { ...block, content };
}

function numbersIn(block: ParagraphBlock): string[] {
  return block.content.flatMap((inline, n) =>
    inline.type !== 'text' || (n > 0 && /^\d{1,2}\. /.test(inline.text)) ? [] : (inline.text.match(NUMBERS) ?? []),
  );
}

/** The document with the numbers of what it is to replace. */
export function withOldNumbers(document: ReportDocument, record: ProvenanceRecord): ReportDocument {
  const texts = new Map(record.blocks.map(({ id, paragraphs }) => [id, paragraphs]));
  const keep = (block: Block): Block => {
    const [old] = texts.get(block.id) ?? [];
    if (block.type !== 'paragraph' || !old) return block;
    const outside = old.filter((part) => typeof part === 'string' || 'text' in part);
    const then: readonly string[] = rememberedText(outside).match(NUMBERS) ?? [];
    return then.length === numbersIn(block).length ? renumbered(block, then) : block;
  };
  return { ...document, blocks: document.blocks.map(keep) };
}
