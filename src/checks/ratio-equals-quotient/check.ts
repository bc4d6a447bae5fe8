/** Does a printed percentage or quotient equal the figures it was made of? (CONTRACT 1, Code row: "3=2/1") */
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const ratioEqualsQuotient = relationCheck({
  id: 'ratio-equals-quotient',
  kinds: ['ratio'],
  severity: { mismatch: 'error', truncated: 'warning', 'rounded-twice': 'warning', 'within-rounding': 'note' },
  data: arithmeticData,
  describe,
});
