/** What total-equals-parts finds. */
import type { BaseFinding } from '../../core/finding';
import type { ArithmeticData } from '../arithmetic';

export type TotalEqualsPartsFinding = BaseFinding<
  'total-equals-parts',
  'mismatch' | 'parts-exceed-total' | 'remainder' | 'within-rounding',
  ArithmeticData
>;
