/** Whether a change was meant for the two figures that it is held against, though it is not their difference. */
import { absolute, add, compare, shift, sign, subtract } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { difference } from './asking';
import { isSlip } from './slips';

/** No more than twice off, or one slip away in the change or in one of the two. */
export function isLikeGap(change: Mention, now: Mention, then: Mention): boolean {
  const [gap, power] = [difference(now, then), powerBetween(change.unit, now.unit)];
  if (gap === null || power === null || sign(gap) === 0) return false;
  const [stated, size] = [absolute(shift(change.value, power)), absolute(gap)];
  const near = compare(stated, add(size, size)) < 0 && compare(add(stated, stated), size) > 0;
  if (near || isSlip(stated, size)) return true;
  const base = shift(then.value, powerBetween(then.unit, now.unit) ?? 0);
  const turned = change.direction < 0 ? subtract(base, stated) : add(base, stated);
  const before = change.direction < 0 ? add(now.value, stated) : subtract(now.value, stated);
  return isSlip(now.value, turned) || isSlip(base, before);
}
