/**
 * Figures that the document printed and that stand in no place of their own: those that may still be in the text are left
 * alone, listed and remembered as they were, so that nothing is proven of them until somebody decides.
 */
import { locateAll } from '../document/locate';
import { looseNumbers } from '../document/loose-numbers';
import { textOf } from '../document/pieces';
import { lostFigures, repeatedFigures } from '../document/unattached';
import { sentenceAround } from '../fresh/sentences';
import type { PrintedFigure } from '../provenance/model';
import { figureTag } from '../provenance/tags';
import type { Session } from './session';

/** @returns what the updated document goes on to remember of them. */
export function keepLost(session: Session, letGo: boolean): readonly PrintedFigure[] {
  const { report, summary } = session;
  const located = locateAll(report);
  const loose = looseNumbers(report, located);
  const { unattached: lost, gone } = lostFigures(report, located, loose);
  const claimed = new Set(lost.map(({ number }) => number));
  const free = loose.filter((number) => !claimed.has(number));
  const moved = (figure: PrintedFigure): boolean => {
    const fresh = session.figures.find(figure.block, figure.place, figureTag(figure.fact), 0, figure);
    return fresh?.text.normalize('NFC') !== figure.printed.normalize('NFC');
  };
  const unattached = [...lost, ...repeatedFigures(report, located, free, moved)];
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
