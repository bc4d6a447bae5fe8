/** Blocks of the document to paragraphs and tables, each generated one in its own block-level content control. */
import { Paragraph, type FileChild } from 'docx';
import type { WorkPlace } from '../../core/budget';
import type { Block, HeadingBlock, ParagraphBlock } from '../../core/report-document';
import { chartParts } from './chart/chart-parts';
import { cleanText } from './clean-text';
import { ContentControl } from './content-control';
import { runs } from './inlines';
import { blockTag } from './provenance/tags';
import { tableParts } from './tables';
import type { WritingContext } from './writing-context';

/** Built-in heading styles, so that Word's navigation pane shows the outline. */
const HEADING_STYLE = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;

function heading(block: HeadingBlock): Paragraph {
  return new Paragraph({ style: HEADING_STYLE[block.level], text: cleanText(block.text) });
}

function paragraph(block: ParagraphBlock, context: WritingContext): Paragraph {
  return new Paragraph({ style: 'NoiDung', children: runs(block.content, context.ids, context.footnotes) as never });
}

function parts(block: Block, context: WritingContext, width: number): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block, context)];
    case 'table':
      return tableParts(block, context, width);
    case 'chart':
      return chartParts(block, context.charts, width);
  }
}

/** The workbook and sheet that a block's first figure comes from: where writing was, should it take too much. */
function placeOf(block: Block): WorkPlace | undefined {
  const inlines = block.type === 'paragraph' ? block.content : block.type === 'table' ? (block.rows[0] ?? []) : [];
  const figure = inlines.find((inline) => inline.type === 'figure');
  return figure && { file: figure.at.file, sheet: figure.at.sheet };
}

/** `width`: what the page leaves between its margins, in twips. */
export function writeBlocks(blocks: readonly Block[], context: WritingContext, width: number): FileChild[] {
  return blocks.map((block) => {
    const id = context.ids;
    id.budget.spend(placeOf(block));
    const children = parts(block, context, width);
    return new ContentControl({ alias: 'Khớp Số', tag: blockTag(block.id), hidden: true }, id, children);
  });
}
