/** What wording-holds finds. */
import type { BaseFinding } from '../../core/finding';
import type { Noticed } from '../../core/observation';

export type WordingHoldsFinding = BaseFinding<'wording-holds', 'contradicted', Noticed['claim-contradicted']>;
