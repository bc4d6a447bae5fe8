/** What a relation says of its figures as they stand. */
import type { Fact } from '../core/fact';
import type { Relation } from '../core/relation';
import { verdictOf, type Failure } from '../core/verdict';
import { surelyFails } from './surely-fails';

/** `agrees`: it fails by what is left over or cut off; `rounded`: it holds if whole and parts were each rounded by themselves. */
export type Says = 'holds' | 'agrees' | 'rounded' | 'fails' | 'unasked';

const SLIGHT: ReadonlySet<Failure> = new Set(['remainder', 'truncated', 'rounded-twice', 'within-rounding']);

export function saysOf(facts: readonly Fact[], relation: Relation): Says {
  if (surelyFails(facts, relation)) return 'fails';
  const verdict = verdictOf(facts, relation);
  if (verdict.status === 'skipped') return 'unasked';
  if (verdict.status === 'holds') return 'holds';
  if (verdict.code === 'within-rounding') return 'rounded';
  return SLIGHT.has(verdict.code) ? 'agrees' : 'fails';
}
