/** What code-row-sound finds. */
import type { BaseFinding } from '../../core/finding';
import type { Noticed } from '../../core/observation';

type Found<Kind extends keyof Noticed> = BaseFinding<'code-row-sound', 'broken-relation', Noticed[Kind]>;

export type CodeRowSoundFinding = Found<'broken-arithmetic'> | Found<'unborne-arithmetic'>;
