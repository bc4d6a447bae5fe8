/** Changes and percentages whose figure is told by what stands next to them: a count by another noun, the first of a fraction, a plan in the same bracket. */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askChange } from './comparisons';
import { isLikeGap } from './gaps';
import { startOf } from './satellites';

/** "còn 13 phòng, giảm 05 đơn vị so với trước (18 đơn vị)": counts of one thing by two names, where they nearly go together. */
export function askOtherNoun(draft: ProseDraft, read: ReadLine, change: Mention, then: Mention): void {
  const now = read.mentions[read.mentions.indexOf(change) - 1];
  if (!now || !isPrimary(now) || now.hedged || now.start < startOf(read, change)) return;
  if ([now, change, then].some(({ unit }) => unit?.dimension !== 'count') || !sameKind(change.unit, then.unit)) return;
  if (sameKind(now.unit, change.unit) || now.planned) return;
  if (isLikeGap(change, now, then)) askChange(draft, read, change, now, then, true);
}

/** "38/46 trường, tỷ lệ 82,6%, tăng 03 trường so với năm học trước (35 trường)": the change is of the first of the two. */
export function askLater(draft: ProseDraft, read: ReadLine, now: Mention, [change, then]: readonly Mention[]): void {
  if (change?.role !== 'change' || then?.role !== 'prior' || change.hedged || then.hedged) return;
  if (sameKind(change.unit, now.unit) && sameKind(then.unit, now.unit))
    askChange(draft, read, change, now, then, isLikeGap(change, now, then));
}

/** "(dự toán 1.520 tỷ đồng; đạt 97,5%)": the percentage right behind a plan is of it. */
export function reachedBeside(read: ReadLine, plan: Mention): Mention | undefined {
  const next = read.mentions[read.mentions.indexOf(plan) + 1];
  const said = next?.role === 'percent' && !next.hedged;
  return said && /^[^.()\d]{0,12}[;,]\s*(?:đạt|bằng)\s*$/u.test(read.low.slice(plan.unitEnd, next.start))
    ? next
    : undefined;
}
