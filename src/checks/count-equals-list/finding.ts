/** What count-equals-list finds. */
import type { BaseFinding } from '../../core/finding';
import type { ArithmeticData } from '../arithmetic';

export type CountEqualsListFinding = BaseFinding<'count-equals-list', 'mismatch', ArithmeticData>;
