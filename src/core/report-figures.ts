/** The figures of a report, wherever it prints them. */
import type { Block, FigureInline, Inline, ReportDocument } from './report-document';

/** Every figure of a block with the place it is printed in, in reading order. */
export function figuresOf(block: Block): { readonly figure: FigureInline; readonly place: 'body' | 'footnote' }[] {
  const figures: { figure: FigureInline; place: 'body' | 'footnote' }[] = [];
  const visit = (inline: Inline, place: 'body' | 'footnote'): void => {
    if (inline.type === 'figure') figures.push({ figure: inline, place });
    if (inline.type === 'footnote') for (const inner of inline.content) visit(inner, 'footnote');
  };
  if (block.type === 'paragraph') for (const inline of block.content) visit(inline, 'body');
  if (block.type === 'table') for (const row of block.rows) for (const inline of row) visit(inline, 'body');
  return figures;
}

/** Every block of the document, its annexes' included, in order. */
export function allBlocks(document: ReportDocument): Block[] {
  return [...document.blocks, ...document.annexes.flatMap((annex) => [...annex.blocks])];
}
