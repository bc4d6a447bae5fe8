/** Does a printed percentage or quotient equal the figures it was made of? (CONTRACT 1, Code row: "3=2/1") */
import { parseUnit } from '../../language';
import { arithmeticData } from '../arithmetic';
import { relationCheck } from '../relation-check';
import { describeResult, type ResultNoun } from '../result-wording';

const SHARE: ResultNoun = { vi: 'tỷ lệ', en: 'a ratio of' };
/** A mean, a price, a yield, "gấp 2,4 lần": the name and the unit say what it is, and a share it is not. */
const PLAIN: ResultNoun = { vi: '', en: '' };

function nounOf(unit: string): ResultNoun {
  const dimension = parseUnit(unit)?.dimension;
  return unit === '' || dimension === 'percent' || dimension === 'percent-point' ? SHARE : PLAIN;
}

export const ratioEqualsQuotient = relationCheck({
  id: 'ratio-equals-quotient',
  kinds: ['ratio'],
  severity: { mismatch: 'error', truncated: 'warning', 'rounded-twice': 'warning', 'within-rounding': 'note' },
  data: arithmeticData,
  describe: describeResult(nounOf),
});
