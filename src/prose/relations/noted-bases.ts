/**
 * "tăng 3,2% so với cùng kỳ¹" with "Cùng kỳ năm 2022 đạt 25.174 tấn" in the note: what a percentage or a change is measured by
 * stands in the note behind it.
 */
import { EARLIER } from '../mentions/cues';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim } from './asking';
import { comparisonOf } from './comparison-kinds';
import { isMeantComparison, comparisonClaim } from './comparison-claims';
import type { Anchor } from './notes';
import { outrightOf } from './outright';

const THEN = new RegExp(`${EARLIER.source}|(?<!\\p{L})năm ·+`, 'u');
const PLAN = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|kh|dt)(?!\p{L})/u;
const OF_PLAN: ReadonlySet<Role> = new Set(['of-plan', 'over-plan']);
const OF_THEN: ReadonlySet<Role> = new Set(['growth', 'change', 'of-prior']);

/** What the words before a note's first figure call it. */
function baseOf({ mentions, low }: ReadLine): { readonly base: Mention; readonly plan: boolean } | null {
  const [base] = mentions;
  const words = base ? low.slice(0, base.start) : '';
  if (!base || base.hedged || !(isPrimary(base) || base.role === 'plan' || base.role === 'prior')) return null;
  if (/[.;]\s/u.test(words) || /(?<!\p{L})(?:tăng|giảm|so với|trong đó|gồm)(?!\p{L})/u.test(words)) return null;
  const plan = PLAN.test(words);
  return plan || THEN.test(words) ? { base, plan } : null;
}

/** What is said last before a note's mark, of what the note says. */
export function notedBases(draft: ProseDraft, anchors: ReadonlyMap<ReadLine, Anchor>): void {
  for (const [read, { host, from, to }] of anchors) {
    const noted = baseOf(read);
    if (!noted) continue;
    const { base, plan } = noted;
    const inside = host.mentions.filter((each) => each.start >= from && each.end <= to);
    const said = inside.at(-1);
    if (!said || said.hedged || comparisonOf(said) === null || draft.isAsked(said)) continue;
    if (!(plan ? OF_PLAN : OF_THEN).has(said.role)) continue;
    const now = inside
      .filter((each) => (isPrimary(each) || each.role === 'rate') && !each.hedged && sameKind(each.unit, base.unit))
      .at(-1);
    const pair = now && { now, base, cost: 0 };
    const claim = pair ? comparisonClaim(said, pair) : null;
    if (pair && claim)
      askClaim(
        draft,
        claim,
        isMeantComparison(said, pair) || outrightOf(said, [{ ...pair, outright: true }]) ? 'accuse' : 'silent',
      );
  }
}
