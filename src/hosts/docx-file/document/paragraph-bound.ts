/** How much may stand in one paragraph, and around all figures together, before a document counts as hostile. */
import type { OpcContext } from '../../opc';
import type { DocumentLimits } from '../limits';
import { textOf, type Piece, type ReadParagraph } from './pieces';

function controlsIn(pieces: readonly Piece[]): number {
  let count = 0;
  for (const piece of pieces) if (piece.kind === 'control') count += 1 + controlsIn(piece.pieces);
  return count;
}

/** Throws the fault `too-large` {what: "controls"} at the paragraph that goes beyond a bound; asked once of each. */
export function paragraphBound(context: OpcContext<DocumentLimits>): (paragraph: ReadParagraph) => void {
  let around = 0;
  return ({ pieces }) => {
    const controls = controlsIn(pieces);
    if (controls === 0) return;
    if (controls > context.limits.controls)
      throw context.tooLarge('controls', { limit: String(context.limits.controls) });
    around += controls * textOf(pieces).length;
    if (around > context.limits.around) throw context.tooLarge('controls');
  };
}
