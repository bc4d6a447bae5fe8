/**
 * Figures that the document printed and that stand in no place of their own: those that may still be in the text, and those
 * whose words went with them.
 */
import { locateAll } from '../../document/locate';
import { looseNumbers } from '../../document/loose-numbers';
import type { OpenReport } from '../../document/open-report';
import { lostFigures, repeatedFigures, type UnattachedFigure } from '../../document/unattached';
import type { FreshFigures } from '../../fresh/fresh-figures';
import type { PrintedFigure } from '../../provenance/model';
import { figureTag } from '../../provenance/tags';

export interface Lost {
  readonly unattached: readonly UnattachedFigure[];
  /** Gone from blocks that are still there. */
  readonly gone: readonly PrintedFigure[];
}

export function findLost(report: OpenReport, figures: FreshFigures): Lost {
  const located = locateAll(report);
  const loose = looseNumbers(report, located);
  const { unattached: lost, gone } = lostFigures(report, located, loose);
  const claimed = new Set(lost.map(({ number }) => number));
  const free = loose.filter((number) => !claimed.has(number));
  const moved = (figure: PrintedFigure): boolean => {
    const fresh = figures.find(figure.block, figure.place, figureTag(figure.fact), 0, figure);
    return fresh?.text.normalize('NFC') !== figure.printed.normalize('NFC');
  };
  return {
    unattached: [...lost, ...repeatedFigures(report, located, free, moved)],
    gone: gone.filter(({ block }) => block === '' || located.some(({ site }) => site.id === block)),
  };
}
