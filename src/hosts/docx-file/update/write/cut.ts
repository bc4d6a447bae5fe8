/** Places in a paragraph for a mark at an offset of its text. */
import { runProperties, sourceOffset, type Part } from '../../document/part';
import { leaves, type ReadParagraph } from '../../document/pieces';
import type { XmlTree } from '../../../opc';

/** A place in the paragraph for a mark at an offset of its text: between runs, or in a run that is split there. */
export function cut(
  part: Part,
  paragraph: ReadParagraph,
  offset: number,
  side: 'start' | 'end',
): { readonly at: number; splice(text: string): void } | null {
  for (const { piece, start, end } of leaves(paragraph.pieces)) {
    const here = side === 'start' ? offset >= start && offset < end : offset > start && offset <= end;
    if (!here || piece.kind === 'marker') continue;
    const run = piece.kind === 'object' ? null : piece.run;
    if (!run || run.parent === null) return null;
    if (piece.kind !== 'text' || !piece.t || offset === (side === 'start' ? start : end)) {
      const outer = outermost(run, paragraph.element);
      const at = side === 'start' ? outer.start : outer.end;
      return {
        at,
        splice: (text) => {
          part.insert(at, text);
        },
      };
    }
    const t = piece.t;
    const at = sourceOffset(part.source, t, offset - start);
    if (at === null) return null;
    return {
      at,
      splice: (text) => {
        part.preserveSpace(t);
        part.insert(at, `</w:t></w:r>${text}<w:r>${runProperties(part, run)}<w:t xml:space="preserve">`);
      },
    };
  }
  return null;
}

/** The content control around a run, so that a mark stands outside it. */
function outermost(run: XmlTree, paragraph: XmlTree): XmlTree {
  let outer = run;
  for (let up = run.parent; up && up !== paragraph; up = up.parent) if (up.name === 'w:sdt') outer = up;
  return outer;
}
