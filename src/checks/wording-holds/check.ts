/** Do the verbs of a text ("tăng", "giảm", "đạt", "vượt") say what their figures say? (CONTRACT 4) */
import { observationCheck } from '../observation-check';
import type { WordingHoldsFinding } from './finding';
import { describe } from './wording';

export const wordingHolds = observationCheck<WordingHoldsFinding>({
  id: 'wording-holds',
  codes: { 'claim-contradicted': { code: 'contradicted', severity: 'error' } },
  describe,
});
