/** What is said of an average that its figures do not give. */
import { describeResult } from '../result-wording';

export const describe = describeResult({ vi: 'số bình quân', en: 'an average of' });
