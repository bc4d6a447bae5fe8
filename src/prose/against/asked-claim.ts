/** Asks a claim about cells of a text's figure: whether it holds, and if not, whether a slip shows what is meant. */
import { add, shift, type Decimal } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import { changedFact } from '../../core/held-fact';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { ProseDraft } from '../prose-draft';
import { isMeant, printedLike, relationOf, type DerivedClaim, type DerivedPart } from './derived-claims';

export interface Asked {
  readonly claim: DerivedClaim;
  readonly holds: boolean;
  readonly meant: boolean;
  readonly expected: Decimal | null;
}

/** The figure of a part: its cell's, or what several cells add up to. */
export function partFact(part: DerivedPart, books: readonly Fact[]): Fact | null {
  const first = books[part.cell];
  if (!first) return null;
  let sum = part.unit ? changedFact(first, { unit: part.unit }) : first;
  for (const index of part.with ?? []) {
    const other = books[index];
    const power = other ? powerBetween(other.unit, first.unit) : null;
    if (!other || power === null) return null;
    sum = changedFact(sum, {
      value: add(sum.value, shift(other.value, power)),
      decimals: Math.max(sum.decimals, other.decimals - power),
    });
  }
  return sum;
}

/** null where it cannot be asked. */
export function askedClaim(draft: ProseDraft, claim: DerivedClaim, books: readonly Fact[]): Asked | null {
  const [fact, mention] = [draft.facts[claim.figure], draft.mentions[claim.figure]];
  const parts = claim.parts.flatMap((part) => partFact(part, books) ?? []);
  if (!fact || !mention || parts.length < claim.parts.length) return null;
  const own = claim.kind === 'sum' ? printedLike(fact, parts) : fact;
  const verdict = verdictOf([own, ...parts], relationOf(claim));
  if (verdict.status === 'skipped') return null;
  if (verdict.status === 'holds') return { claim, holds: true, meant: false, expected: null };
  return { claim, holds: false, meant: isMeant(mention, claim, verdict.expected), expected: verdict.expected };
}

export const cellsOf = ({ parts }: DerivedClaim): readonly FactIndex[] =>
  parts.flatMap(({ cell, with: more = [] }) => [cell, ...more]);
