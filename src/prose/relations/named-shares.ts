/** "chi 588.934 triệu đồng, bằng 96,2% tổng thu", "chiếm 0,13% tổng dư nợ": what a percentage is of is named, and stands further ahead. */
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';
import { isTied, satellitesOf } from './satellites';
import { isLong } from './slips';

const NAMED = /^\s*(?:so với\s+|của\s+|trên\s+|trong\s+)?(?:tổng(?: số| các)?|số|toàn bộ)\s+([^.,;:()\d]{2,40})/u;
const NO_WORD = new Set([
  'của',
  'các',
  'và',
  'là',
  'toàn',
  'huyện',
  'xã',
  'tỉnh',
  'thành',
  'phố',
  'này',
  'trên',
  'địa',
  'bàn',
]);

/** Whether another figure gives the percentage to the last digit. */
function fits(draft: ProseDraft, share: Mention, of: Mention, base: Mention): boolean {
  if (base === of || !isPrimary(base) || base.hedged || !sameKind(base.unit, of.unit) || base.start > share.start)
    return false;
  const claim = { whole: share, parts: [part(of), part(base)], factorPower: 2, statement: 'so với tổng' };
  return verdictOf(draft.facts, draft.relation({ kind: 'ratio', ...claim })).status === 'holds';
}

/** Percentages of one line that name what they are of. */
export function namedShares(draft: ProseDraft, read: ReadLine): void {
  for (const { of, by } of satellitesOf(read)) {
    if (!of || of.hedged) continue;
    for (const share of by) {
      if (share.unit?.dimension !== 'percent' || share.hedged || !['share', 'percent', 'of-prior'].includes(share.role))
        continue;
      const named = NAMED.exec(read.low.slice(share.unitEnd, share.unitEnd + 60))?.[1];
      if (named === undefined || draft.isAsked(share)) continue;
      const words = named.split(/\s+/u).filter((word) => word !== '' && !NO_WORD.has(word));
      const wholes = read.mentions.filter(
        (each) =>
          isPrimary(each) &&
          each !== of &&
          each.end < share.start &&
          !each.hedged &&
          sameKind(each.unit, of.unit) &&
          words.length > 0 &&
          words.every((word) => `${each.label} ${each.unit?.text ?? ''}`.toLowerCase().includes(word)),
      );
      const [whole, other] = wholes;
      if (!whole || other) continue;
      // Another figure of the noun that gives it to the last digit is the one that the words mean.
      const meant = isLong(share) && read.mentions.some((each) => fits(draft, share, of, each));
      const slips = slipExplainsQuotient(share, of, whole) && isLong(share);
      const sure = !meant && isTied(read, of, share) && (isNearQuotient(share, of, whole) || slips);
      const claim = {
        whole: share,
        parts: [part(of), part(whole)],
        factorPower: 2,
        statement: 'so với tổng',
      };
      askClaim(draft, { kind: 'ratio', ...claim }, sure ? 'accuse' : 'silent');
    }
  }
}
