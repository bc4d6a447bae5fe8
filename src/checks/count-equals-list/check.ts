/** Does a stated number equal the number of items listed for it? */
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const countEqualsList = relationCheck({
  id: 'count-equals-list',
  kinds: ['count'],
  severity: { mismatch: 'error' },
  data: arithmeticData,
  describe,
});
