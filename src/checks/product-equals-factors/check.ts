/** Does a product equal its factors, such as sản lượng = diện tích × năng suất ÷ 10? */
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describe } from './wording';

export const productEqualsFactors = relationCheck({
  id: 'product-equals-factors',
  kinds: ['product'],
  severity: { mismatch: 'error', truncated: 'warning', 'rounded-twice': 'warning', 'within-rounding': 'note' },
  data: arithmeticData,
  describe,
});
