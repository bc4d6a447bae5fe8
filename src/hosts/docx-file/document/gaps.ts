/** Marks of missing data as they stand in a paragraph: what they name (workbooks, periods, "bằng 0") prints no figure. */
import { childOf, type XmlTree } from '../../opc';
import { GAP_STYLE } from '../styles';
import type { Span } from './attach';
import { leaves, type ReadParagraph } from './pieces';

function isMarked(run: XmlTree): boolean {
  const properties = childOf(run, 'w:rPr');
  const style = properties && childOf(properties, 'w:rStyle');
  return style?.attributes['w:val'] === GAP_STYLE;
}

/** Where a paragraph's text says that something is missing. */
export const gapSpans = ({ pieces }: ReadParagraph): readonly Span[] =>
  leaves(pieces).filter(({ piece }) => piece.kind === 'text' && isMarked(piece.run));
