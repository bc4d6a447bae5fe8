/** `writeReport`: a report document to the bytes of a .docx (CONTRACT 3). No path, no Node, no DOM. */
import { Document, Paragraph, SectionType, TextRun, type FileChild } from 'docx';
import type { Budget } from '../../core/budget';
import type { FootnoteInline, ReportDocument } from '../../core/report-document';
import { annexSections, frontSections } from './annexes';
import { writeBlocks } from './blocks';
import { chartCollector } from './chart/chart-parts';
import { cleanText } from './clean-text';
import { controlIds } from './control-ids';
import { signatureBlock, stateHeading, titleBlock } from './frame';
import { frameText } from './frame-text';
import { plainRuns, type FootnoteCollector } from './inlines';
import { packed, partsOf, type Parts } from './pack';
import { LANDSCAPE_TEXT_WIDTH, pageHeaders, sectionProperties, TEXT_WIDTH } from './page';
import { provenanceXml } from './provenance/write';
import { documentStyles } from './styles';
import type { Widths, WritingContext } from './writing-context';

export interface WriteOptions {
  /** Seconds since 1970 (SOURCE_DATE_EPOCH): the document's only clock. */
  readonly epoch: number;
  /** What a page leaves between its margins, where it is not ours. */
  readonly widths?: Widths;
  /** What writing may take; as much as it needs where absent. */
  readonly budget?: Budget;
}

type Footnotes = Record<string, { children: Paragraph[] }>;

function collector(footnotes: Footnotes, ids: WritingContext['ids']): FootnoteCollector {
  let last = 0;
  return {
    add(content: FootnoteInline['content']): number {
      last += 1;
      const blank = new TextRun(' ');
      footnotes[String(last)] = {
        children: [new Paragraph({ style: 'FootnoteText', children: [blank, ...plainRuns(content, ids)] as never })],
      };
      return last;
    },
  };
}

/**
 * Writes the document by NĐ 30/2020/NĐ-CP. Same document and epoch, same bytes.
 * Throws nothing of its own but what the budget throws; text of any kind is written as text.
 */
export function writeReport(document: ReportDocument, options: WriteOptions): Promise<Uint8Array> {
  return Promise.resolve().then(() => packed(parts(document, options, provenanceXml(document)), options.epoch));
}

/** The same before it is packed, without its memory: for whoever takes sentences over from it and remembers them himself. */
export function writeParts(document: ReportDocument, options: WriteOptions): Parts {
  return parts(document, options, null);
}

function parts(document: ReportDocument, options: WriteOptions, provenance: string | null): Parts {
  const ids = controlIds(options.budget);
  const footnotes: Footnotes = {};
  const collected = chartCollector();
  const widths = options.widths ?? { portrait: TEXT_WIDTH, landscape: LANDSCAPE_TEXT_WIDTH };
  const context: WritingContext = { ids, footnotes: collector(footnotes, ids), charts: collected, widths };
  const front = frontSections(document, context);
  const text = frameText(document.frame);
  const main: FileChild[] = [
    stateHeading(text),
    ...titleBlock(text),
    ...writeBlocks(document.blocks, context, widths.portrait),
    new Paragraph({ style: 'DuongKe' }),
    signatureBlock(text),
  ];
  const title = cleanText(`${document.frame.kind} ${document.frame.subject}`);
  const file = new Document({
    title,
    creator: document.frame.body,
    styles: documentStyles(),
    sections: [
      ...front,
      {
        headers: pageHeaders(),
        properties: { ...sectionProperties(false), type: SectionType.NEXT_PAGE },
        children: main,
      },
      ...annexSections(document, context),
    ],
    footnotes,
  });
  return partsOf(file, {
    epoch: options.epoch,
    title,
    author: cleanText(document.frame.body),
    provenance,
    charts: collected.charts,
  });
}
