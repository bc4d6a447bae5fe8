/** A fact that the new report prints nowhere, as a document printed it. */
import type { Fact } from '../../../core/fact';
import type { FigureInline } from '../../../core/report-document';
import { figureInline } from '../../../language';
import type { PrintedFigure } from '../provenance/model';

/** null for a figure that was derived from several facts: one alone does not give it. */
export function figureOfFact(fact: Fact, old: PrintedFigure): FigureInline | null {
  return old.format.kind === 'derived' ? null : figureInline(fact, fact.value, old.format);
}
