/** Does a total equal its parts; where the breakdown is partial ("trong đó"), do its parts stay within it? (CONTRACT 1, Lines) */
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const totalEqualsParts = relationCheck({
  id: 'total-equals-parts',
  kinds: ['sum'],
  severity: { mismatch: 'error', 'parts-exceed-total': 'error', remainder: 'note', 'within-rounding': 'note' },
  data: arithmeticData,
  describe,
});
