/** What is said of a product that its figures do not give. */
import { describeResult } from '../result-wording';

export const describe = describeResult({ vi: 'kết quả', en: 'a product of' });
