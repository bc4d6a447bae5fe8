/** What a percentage, a growth, a multiple or a change claims of two figures, and whether it was meant for them. */
import type { Mention } from '../mentions/mention';
import type { NewClaim } from '../prose-draft';
import { part } from './asking';
import { comparisonOf, type Comparison } from './comparison-kinds';
import type { LikelyPair } from './likely-pairs';
import { isMeantGap, isMeantGrowth, isMeantRatio } from './meant';

/** Digits that tell: "100%" and "50%" say little. */
export function telling({ line, start, end }: Mention): number {
  const digits = line.text.slice(start, end).replace(/\D/g, '').replace(/^0+/, '');
  return digits === '100' ? 1 : digits.length;
}

export function comparisonClaim(
  said: Mention,
  { now, base }: LikelyPair,
  kind: Comparison | null = comparisonOf(said),
): NewClaim | null {
  const parts = [part(now), part(base)];
  if (kind === 'ratio') return { kind, whole: said, parts, factorPower: 2, statement: 'tỷ lệ' };
  if (kind === 'growth')
    return { kind, whole: said, parts, factorPower: 2, statement: said.direction < 0 ? 'giảm %' : 'tăng %' };
  if (kind === 'times') return { kind: 'ratio', whole: said, parts, statement: 'gấp' };
  const falls = said.direction < 0 && said.role !== 'growth';
  return {
    kind: 'sum',
    whole: said,
    parts: falls ? [part(base), part(now, -1)] : [part(now), part(base, -1)],
    statement: said.direction < 0 ? 'giảm' : 'tăng',
  };
}

/** Whether a comparison was meant for two figures, though it may not hold. */
export function isMeantComparison(said: Mention, { now, base }: LikelyPair): boolean {
  const kind = comparisonOf(said);
  if (kind === 'growth') return isMeantGrowth(said, now, base);
  if (kind === 'change') return isMeantGap(said, now, base);
  return isMeantRatio(said, now, base, kind === 'times' ? 0 : 2);
}
