/** Does every relation printed in a code row name columns that exist, once? (CONTRACT 1, Code row) */
import { observationCheck } from '../observation-check';
import { describe } from './wording';

export const codeRowSound = observationCheck({
  id: 'code-row-sound',
  severity: { 'broken-relation': 'warning' },
  describe,
});
