/** What has to happen to one figure, decided before anything is written or said. */
import type { FigureInline } from '../../../../core/report-document';
import type { FigureSite } from '../../document/figure-sites';
import { leaves, type ReadParagraph } from '../../document/pieces';
import { sameFigure } from '../../document/same-figure';
import { childOf } from '../../../opc';
import type { PlannedFigure } from './plan-block';

/** Why a figure that is out of date was left as it is. */
export type SkipReason =
  | 'tracked-change'
  | 'tracked-deletion'
  | 'holds-footnote-mark'
  | 'holds-object'
  | 'erased'
  | 'no-data';

export interface FigureDecision {
  readonly planned: PlannedFigure;
  /** null: it is left as it is. */
  readonly figure: FigureInline | null;
  readonly skipped: SkipReason | null;
}

/** Why the figure must not be written, or null; `ours`: the author of our own tracked changes. */
export function obstacle(site: FigureSite, paragraph: ReadParagraph, ours: string): SkipReason | null {
  if (!site.control) return null;
  const { sdt, pieces } = site.control;
  for (const { piece } of leaves(pieces)) {
    if (piece.kind === 'note') return 'holds-footnote-mark';
    if (piece.kind === 'object') return 'holds-object';
  }
  const within = paragraph.tracked.filter(({ element }) => element.start >= sdt.start && element.end <= sdt.end);
  if (within.some(({ author }) => author !== ours)) return 'tracked-change';
  const properties = childOf(sdt, 'w:sdtPr');
  if ((properties && childOf(properties, 'w:showingPlcHdr')) || site.text.trim() === '') return 'erased';
  return null;
}

export function decideFigure(planned: PlannedFigure, ours: string): FigureDecision {
  const { site, paragraph, fresh } = planned;
  const reason = obstacle(site, paragraph, ours);
  if (reason) return { planned, figure: null, skipped: reason };
  // What says the same stays as it is printed.
  const figure = fresh && sameFigure(site.text, fresh.text) ? { ...fresh, text: site.text } : fresh;
  return { planned, figure, skipped: fresh ? null : 'no-data' };
}
