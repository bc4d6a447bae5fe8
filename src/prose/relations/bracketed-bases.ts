/**
 * "1.326 giấy (đất ở 874 giấy, …) với diện tích 186,4 ha, đạt 88,4% chỉ tiêu giao (1.500 giấy)": a percentage with the figure
 * that it is measured by in the bracket right behind it is of the last figure of that noun before it.
 */
import type { RelationKind } from '../../core/relation';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isLikeGrowth, isNearQuotient, slipExplainsQuotient } from './quotient-slip';
import { isGivenBefore } from './said-of-two';
import { startOf } from './satellites';

/** What a percentage of some role says beside a base of some role. */
const SAYS: readonly { readonly percent: readonly Role[]; readonly base: Role; readonly kind: RelationKind }[] = [
  { percent: ['of-plan', 'percent'], base: 'plan', kind: 'ratio' },
  { percent: ['over-plan'], base: 'plan', kind: 'growth' },
  { percent: ['of-prior'], base: 'prior', kind: 'ratio' },
  { percent: ['growth'], base: 'prior', kind: 'growth' },
  { percent: ['percent', 'share'], base: 'base', kind: 'ratio' },
];

/** "6.842 triệu đồng so với dự toán 7.200 triệu đồng, đạt 95%": the two figures right before it. */
function askBehind(draft: ProseDraft, read: ReadLine, percent: Mention, at: number): void {
  const [of, base] = [read.mentions[at - 2], read.mentions[at - 1]];
  if (!of || !base || !isPrimary(of) || !['plan', 'prior'].includes(base.role) || of.hedged || base.hedged) return;
  if (!sameKind(of.unit, base.unit) || !['percent', 'of-plan', 'of-prior', 'share'].includes(percent.role)) return;
  if (!/^\s*,?\s*(?:đạt|bằng|đạt tỷ lệ|tỷ lệ)\s*$/u.test(read.low.slice(base.unitEnd, percent.start))) return;
  if (!/^[^.;:,()]{0,20}$/u.test(read.low.slice(of.unitEnd, base.start))) return;
  const meant = isNearQuotient(percent, of, base) || slipExplainsQuotient(percent, of, base);
  const sure = meant && !isGivenBefore(draft, read, percent, [base]);
  const claim = { whole: percent, parts: [part(of), part(base)], factorPower: 2, statement: 'so với' };
  askClaim(draft, { kind: 'ratio', ...claim }, sure ? 'accuse' : 'silent');
}

/** Percentages of one line that nothing was said of yet. */
export function bracketedBases(draft: ProseDraft, read: ReadLine): void {
  for (const [at, percent] of read.mentions.entries()) {
    const base = read.mentions[at + 1];
    if (percent.unit?.dimension === 'percent' && !percent.hedged && !draft.isAsked(percent))
      askBehind(draft, read, percent, at);
    if (!base || percent.unit?.dimension !== 'percent' || percent.hedged || base.hedged) continue;
    const says = SAYS.find((each) => each.base === base.role && each.percent.includes(percent.role));
    if (!says || draft.isAsked(percent) || !/[([][^)\]]*$/u.test(read.low.slice(percent.unitEnd, base.start))) continue;
    const from = startOf(read, percent);
    const of = read.mentions
      .slice(0, at)
      .filter(
        (each) =>
          (isPrimary(each) || each.role === 'now') &&
          each.start >= from &&
          !each.hedged &&
          depthOf(read, each) <= depthOf(read, percent) &&
          sameKind(each.unit, base.unit),
      )
      .at(-1);
    if (!of) continue;
    const sure =
      says.kind === 'growth'
        ? isLikeGrowth(percent, of, base)
        : (isNearQuotient(percent, of, base) || slipExplainsQuotient(percent, of, base)) &&
          !isGivenBefore(draft, read, percent, [base]);
    const claim = { whole: percent, parts: [part(of), part(base)], factorPower: 2, statement: 'so với' };
    askClaim(draft, { kind: says.kind, ...claim }, sure ? 'accuse' : 'silent');
  }
}
