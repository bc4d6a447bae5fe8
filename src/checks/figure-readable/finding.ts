/** What figure-readable finds. */
import type { BaseFinding } from '../../core/finding';
import type { CellNoticed, Noticed } from '../../core/observation';

export type FigureReadableFinding =
  UnreadFigure | BaseFinding<'figure-readable', 'legacy-font', Noticed['legacy-font']>;

type UnreadFigure = BaseFinding<
  'figure-readable',
  'text-number' | 'ambiguous-number' | 'not-a-number' | 'formula-error' | 'formula-uncached' | 'external-link',
  CellNoticed
>;
