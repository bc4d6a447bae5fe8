/** Does a stated rise or fall equal the growth between its two figures? (DOMAIN: "tăng X% so với cùng kỳ" = cur/prior − 1) */
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const changeEqualsGrowth = relationCheck({
  id: 'change-equals-growth',
  kinds: ['growth'],
  severity: { mismatch: 'error', truncated: 'warning', 'rounded-twice': 'warning', 'within-rounding': 'note' },
  data: arithmeticData,
  describe,
});
