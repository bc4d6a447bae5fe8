/**
 * Figures that the document printed and that stand in no place of their own: those that may still be in the text are left
 * alone, listed and remembered as they were, so that nothing is proven of them until somebody decides.
 */
import { locateAll } from '../document/locate';
import { looseNumbers } from '../document/loose-numbers';
import { textOf } from '../document/pieces';
import { lostFigures } from '../document/unattached';
import { sentenceAround } from '../fresh/sentences';
import type { PrintedFigure } from '../provenance/model';
import type { Session } from './session';

/** @returns what the updated document goes on to remember of them. */
export function keepLost(session: Session, letGo: boolean): readonly PrintedFigure[] {
  const { report, summary } = session;
  const located = locateAll(report);
  const { unattached, gone } = lostFigures(report, located, looseNumbers(report, located));
  for (const { block, fact, printed } of gone) {
    const deleted = block !== '' && !located.some(({ site }) => site.id === block);
    if (!deleted && !summary.memoryLost) summary.gone.push({ block, fact, printed });
  }
  if (letGo) return [];
  for (const { figure, number } of unattached) {
    const { block, fact, at, printed } = figure;
    const { paragraph, start, end, text, place } = number;
    const sentence = sentenceAround(textOf(paragraph.pieces), start, end);
    summary.unattached.push({ block, fact, place, at, printed, text, sentence });
  }
  return unattached.map(({ figure }) => figure);
}
