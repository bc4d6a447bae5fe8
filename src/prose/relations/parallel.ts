/**
 * "1.024 doanh nghiệp với vốn 8.765 tỷ đồng, tăng 18,9% về số doanh nghiệp và giảm 5,2% về vốn so với cùng kỳ (861 doanh
 * nghiệp, 9.246 tỷ đồng)": as many changes as earlier figures in the bracket behind them, in the same order.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { askChange, askGrowth } from './comparisons';
import { isLikeGap } from './gaps';
import { isLikeGrowth } from './quotient-slip';
import { startOf } from './satellites';

const isChange = ({ role }: Mention): boolean => role === 'change' || role === 'growth';

/** Changes and percentages of one line that a single bracket compares. */
export function parallelIn(draft: ProseDraft, read: ReadLine): void {
  for (const { open, close } of read.structure.brackets) {
    const inside = read.mentions.filter(({ start, end }) => start > open && end < close);
    if (inside.length < 2 || !inside.every(({ role, hedged }) => role === 'prior' && !hedged)) continue;
    const before = read.mentions.filter(({ unitEnd }) => unitEnd <= open);
    const changes = before.slice(-inside.length);
    const [first] = changes;
    if (!first || !changes.every(isChange) || changes.length < inside.length) continue;
    for (const [at, then] of inside.entries()) {
      const change = changes[at];
      const now = before
        .filter((each) => isPrimary(each) && each.end < first.start && each.start >= startOf(read, first))
        // What a bracket lists before the changes are parts of what they are of.
        .filter((each) => sameKind(each.unit, then.unit) && !each.hedged && depthOf(read, each) <= depthOf(read, first))
        .at(-1);
      if (!change || !now || change.hedged) continue;
      if (change.role === 'change') {
        if (sameKind(change.unit, then.unit)) askChange(draft, read, change, now, then, isLikeGap(change, now, then));
      } else if (change.unit?.dimension === 'percent')
        askGrowth(draft, read, change, now, then, isLikeGrowth(change, now, then));
    }
  }
}
