/** Does every relation printed in a code row name columns that exist, once, and do the columns follow it? (CONTRACT 1, Code row) */
import { observationCheck } from '../observation-check';
import type { CodeRowSoundFinding } from './finding';
import { isArithmetic } from './is-arithmetic';
import { describe } from './wording';

export const codeRowSound = observationCheck<CodeRowSoundFinding>({
  id: 'code-row-sound',
  codes: {
    'broken-arithmetic': {
      code: 'broken-relation',
      severity: 'warning',
      where: ({ statement }) => isArithmetic(statement),
    },
    'unborne-arithmetic': { code: 'broken-relation', severity: 'warning' },
  },
  describe,
});
