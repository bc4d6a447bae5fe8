/** "chi 588.934 triệu đồng, bằng 96,2% tổng thu", "chiếm 0,13% tổng dư nợ": what a percentage is of is named, and stands further ahead. */
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
      const slips = slipExplainsQuotient(share, of, whole) && isLong(share);
      const sure = isTied(read, of, share) && (isNearQuotient(share, of, whole) || slips);
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
