/** What code-row-sound finds. */
import type { BaseFinding } from '../../core/finding';
import type { Noticed } from '../../core/observation';

export type CodeRowSoundFinding = BaseFinding<'code-row-sound', 'broken-relation', Noticed['broken-arithmetic']>;
