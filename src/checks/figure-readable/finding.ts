/** What figure-readable finds. */
import type { BaseFinding } from '../../core/finding';
import type { CellNoticed, Noticed } from '../../core/observation';

export type FigureReadableFinding = UnreadFigure | WorkbookFinding;

/** Of many cells at once: said once a cause. */
export type WorkbookFinding =
  | BaseFinding<'figure-readable', 'formula-uncached', Noticed['results-missing']>
  | BaseFinding<'figure-readable', 'formula-stale', Noticed['results-old']>
  | BaseFinding<'figure-readable', 'formula-circular', Noticed['circular']>
  | BaseFinding<'figure-readable', 'legacy-font', Noticed['legacy-font']>;

export type UnreadFigure = BaseFinding<
  'figure-readable',
  'text-number' | 'ambiguous-number' | 'not-a-number' | 'formula-error' | 'external-link',
  CellNoticed & CellsAlike & PassedOn
>;

/** Of an error that the formula only passes on: the cell where it begins. */
export type PassedOn = { readonly otherCell?: string };

/** Where one finding is of several cells of a table: how many, which ("D4:D20, F4:F9"), what each was read as ("1694; 59233"). */
export type CellsAlike = { readonly cells?: string; readonly ranges?: string; readonly values?: string };
