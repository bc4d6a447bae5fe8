/** How a claim of two or three figures is asked before it is written down. */
import { shift, subtract, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';

export const part = (mention: Mention, sign: 1 | -1 = 1): { mention: Mention; sign: 1 | -1 } => ({ mention, sign });

/** "tổng 120 = 50 + 70". */
export const sumClaim = (whole: Mention, parts: readonly Mention[], statement: string): NewClaim => ({
  kind: 'sum',
  whole,
  parts: parts.map((each) => part(each)),
  statement,
});

/** "36 / 48 × 100 = 75%": the figure that is said, in per cent of the base. */
export const percentClaim = (said: Mention, now: Mention, base: Mention, statement: string): NewClaim => ({
  kind: 'ratio',
  whole: said,
  parts: [part(now), part(base)],
  factorPower: 2,
  statement,
});

/** The power of ten of what falls to one: of "1.634 tỷ đồng" among "1.362 nghìn lượt" millions fall to each. */
export const powerOfEach = (each: Mention, total: Mention, number: Mention): number =>
  (total.unit?.power ?? 0) - (number.unit?.power ?? 0) - (each.unit?.power ?? 0);

export function difference(now: Mention, base: Mention): Decimal | null {
  const power = powerBetween(base.unit, now.unit);
  return power === null ? null : subtract(now.value, shift(base.value, power));
}

/** Writes a claim down where it holds, or where it may accuse; `silent`: one that does not hold was no more than a guess. */
export function askClaim(draft: ProseDraft, claim: NewClaim, force: 'accuse' | 'hold' | 'silent'): boolean {
  const verdict = verdictOf(draft.facts, draft.relation(claim));
  if (
    verdict.status === 'holds' ||
    (verdict.status === 'fails' && force !== 'silent' && (force === 'accuse' || verdict.code === 'truncated'))
  )
    draft.relate(claim);
  else if (verdict.status === 'fails' && force !== 'silent') draft.withdraw(claim);
  return verdict.status === 'holds';
}
