/** "nước sản xuất 6.842.150 m3, nước thương phẩm 5.918.460 m3, tỷ lệ thất thoát 13,5%": what was lost on the way, as so much of what set out. */
import { compare, subtract } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isMeantQuotient } from './meant';
import { isNearQuotient } from './quotient-slip';

const LOST = /(?<!\p{L})(?:thất thoát|hao hụt|tổn thất)(?: \p{L}+){0,3}(?: là| đạt| ở mức)?:?\s*$/u;

/** Losses of one line. */
export function lossesIn(draft: ProseDraft, read: ReadLine): void {
  for (const [at, lost] of read.mentions.entries()) {
    const [came, left] = [read.mentions[at - 2], read.mentions[at - 1]];
    if (!came || !left || lost.unit?.dimension !== 'percent' || lost.hedged || draft.isAsked(lost)) continue;
    if (!['percent', 'share'].includes(lost.role) || !LOST.test(read.low.slice(left.unitEnd, lost.start))) continue;
    const two = [came, left].every((each) => isPrimary(each) && !each.hedged);
    if (!two || !sameKind(came.unit, left.unit) || came.unit?.power !== left.unit?.power) continue;
    if (came.start < startBefore(read.structure, lost.start, 'sentence') || compare(came.value, left.value) <= 0)
      continue;
    const text = ({ start, end }: Mention): string => read.line.text.slice(start, end);
    const gap = draft.derive(left, subtract(came.value, left.value), `${text(came)} − ${text(left)}`);
    const meant =
      isNearQuotient(lost, gap, came) || isMeantQuotient(lost, left, came, (top, bottom) => subtract(bottom, top), 2);
    const parts = [part(gap), part(came)];
    const held = askClaim(
      draft,
      { kind: 'ratio', whole: lost, parts, factorPower: 2, statement: 'thất thoát' },
      meant ? 'accuse' : 'silent',
    );
    if (!held && !meant) draft.forget(gap);
  }
}
