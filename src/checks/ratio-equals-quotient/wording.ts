/** What is said of a percentage or a quotient that its figures do not give. */
import { parseUnit } from '../../language';
import { describeResult, type ResultNoun } from '../result-wording';

const SHARE: ResultNoun = { vi: 'tỷ lệ', en: 'a ratio of' };
/** A mean, a price, a yield, "gấp 2,4 lần": the name and the unit say what it is, and a share it is not. */
const PLAIN: ResultNoun = { vi: '', en: '' };

function nounOf(unit: string): ResultNoun {
  const dimension = parseUnit(unit)?.dimension;
  return unit === '' || dimension === 'percent' || dimension === 'percent-point' ? SHARE : PLAIN;
}

export const describe = describeResult(nounOf);
