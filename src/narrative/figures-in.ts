/** Walking the figures of a paragraph, its footnotes included. */
import type { Block, FigureInline, Inline } from '../core/report-document';

const inside = (inlines: readonly Inline[]): FigureInline[] =>
  inlines.flatMap((inline) =>
    inline.type === 'figure' ? [inline] : inline.type === 'footnote' ? inside(inline.content) : [],
  );

/** In reading order; none for headings and tables. */
export function figuresIn(block: Block): FigureInline[] {
  return block.type === 'paragraph' ? inside(block.content) : [];
}

/** The block with each figure replaced. */
export function mapFigures(block: Block, change: (figure: FigureInline) => FigureInline): Block {
  if (block.type !== 'paragraph') return block;
  const content = block.content.map((inline): Inline => {
    if (inline.type === 'figure') return change(inline);
    return inline.type === 'footnote'
      ? { ...inline, content: inline.content.map((inner) => (inner.type === 'figure' ? change(inner) : inner)) }
      : inline;
  });
  return { ...block, content };
}
