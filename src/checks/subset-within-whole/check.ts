/** Does a part of something stay within it, where nothing is added up (bò tiêu hủy ≤ bò phát bệnh)? */
import { normalise, shift, subtract, toText } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import { powerBetween } from '../../core/relation-scale';
import type { Failed } from '../arithmetic';
import { relationCheck } from '../relation-check';
import type { ExceedsData } from './finding';
import { describe } from './wording';

function partOf({ facts, relation }: Failed): Fact | undefined {
  return facts[relation.parts[0]?.fact ?? -1];
}

/** The part that is larger than what it belongs to is the odd one. */
function exceeding(failed: Failed): ExceedsData {
  const { whole, relation, sides } = failed;
  const part = partOf(failed) ?? whole;
  const most = shift(whole.value, powerBetween(whole.unit, part.unit) ?? 0);
  return {
    actual: toText(part.value),
    expected: toText(normalise(most)),
    difference: toText(normalise(subtract(part.value, most))),
    unit: part.unit?.text ?? '',
    test: sides.test,
    label: part.label,
    whole: whole.label,
    statement: relation.statement,
  };
}

export const subsetWithinWhole = relationCheck({
  id: 'subset-within-whole',
  kinds: ['subset'],
  severity: { exceeds: 'error' },
  data: exceeding,
  oddOne: partOf,
  describe,
});
