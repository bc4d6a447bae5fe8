/** Does a printed average equal the mean of its parts, plain or weighted (năng suất bình quân theo diện tích)? */
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const averageEqualsMean = relationCheck({
  id: 'average-equals-mean',
  kinds: ['average'],
  severity: { mismatch: 'error', truncated: 'warning', 'rounded-twice': 'warning', 'within-rounding': 'note' },
  data: arithmeticData,
  describe,
});
