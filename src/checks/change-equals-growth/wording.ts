/** What is said of a rise or fall that its figures do not give. */
import { describeResult } from '../result-wording';

export const describe = describeResult({ vi: 'mức tăng (giảm)', en: 'a change of' });
