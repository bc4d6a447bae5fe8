/** What figure-readable finds. */
import type { BaseFinding } from '../../core/finding';
import type { CellNoticed, Noticed } from '../../core/observation';

export type FigureReadableFinding = UnreadFigure | WorkbookFinding;

/** Of many cells at once: said once a cause. */
export type WorkbookFinding =
  | BaseFinding<'figure-readable', 'formula-uncached', Noticed['results-missing']>
  | BaseFinding<'figure-readable', 'formula-stale', Noticed['results-old']>
  | BaseFinding<'figure-readable', 'legacy-font', Noticed['legacy-font']>;

export type UnreadFigure = BaseFinding<
  'figure-readable',
  'text-number' | 'ambiguous-number' | 'not-a-number' | 'formula-error' | 'external-link',
  CellNoticed
>;
