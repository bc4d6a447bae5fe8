/** Lists the figures that lost their place: left alone and remembered as they were, so that nothing is proven of them until somebody decides. */
import { textOf } from '../../document/pieces';
import { sentenceAround } from '../../fresh/sentences';
import type { PrintedFigure } from '../../provenance/model';
import { findLost } from '../plan/find-lost';
import type { Session } from '../session';

/** @returns what the updated document goes on to remember of them. */
export function keepLost(session: Session, letGo: boolean): readonly PrintedFigure[] {
  const { report, summary, figures } = session;
  const { unattached, gone } = findLost(report, figures);
  if (!summary.memoryLost) for (const { block, fact, printed } of gone) summary.gone.push({ block, fact, printed });
  if (letGo) return [];
  for (const { figure, number } of unattached) {
    const { block, fact, at, printed } = figure;
    const { paragraph, start, end, text, place } = number;
    const sentence = sentenceAround(textOf(paragraph.pieces), start, end);
    summary.unattached.push({ block, fact, place, at, printed, text, sentence });
  }
  return unattached.map(({ figure }) => figure);
}
