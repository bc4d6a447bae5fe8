/** Does a part of something stay within it, where nothing is added up (bò tiêu hủy ≤ bò phát bệnh)? */
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const subsetWithinWhole = relationCheck({
  id: 'subset-within-whole',
  kinds: ['subset'],
  severity: { exceeds: 'error' },
  describe,
});
