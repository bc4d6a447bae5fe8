/** What figure-present finds. */
import type { BaseFinding } from '../../core/finding';
import type { Noticed } from '../../core/observation';

export type FigurePresentFinding = BaseFinding<'figure-present', 'blank', Noticed['blank-figure']>;
