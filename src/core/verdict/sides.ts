/** The answers there are: it holds (exactly, or within rounding), it fails (how, and what was expected), or it was not asked. */
import { subtract, type Decimal } from '../decimal';
import type { Fact } from '../fact';
import type { Interval } from '../interval';

export type Failure =
  | 'mismatch'
  | 'truncated'
  /** Holds only if it was rounded to one digit more first, and then again: 1,4246 to 1,425 to 1,43. */
  | 'rounded-twice'
  | 'parts-exceed-total'
  | 'remainder'
  /** Whole and parts, each rounded by itself, explain the gap: a note. */
  | 'within-rounding'
  | 'exceeds';

export type SkipReason =
  /** A blank, or a mark that says "not known". */
  | 'unknown-operand'
  | 'no-parts'
  | 'none'
  | 'zero-base'
  | 'base-near-zero'
  | 'negative-base'
  | 'incompatible-units'
  | 'empty-list';

/** Both sides of a relation in the unit of the whole. */
export interface Sides {
  readonly test: 'exact' | 'rounding';
  readonly actual: Decimal;
  /** The value the parts give, rounded to the whole's digits where it does not end. */
  readonly expected: Decimal;
  /** What the whole's figure stands for. */
  readonly stated: Interval;
  /** What the parts allow. */
  readonly computed: Interval;
}

export type Holds = { readonly status: 'holds' } & Sides;
export type Fails = { readonly status: 'fails'; readonly code: Failure } & Sides;
export type Skipped = { readonly status: 'skipped'; readonly reason: SkipReason; readonly facts: readonly Fact[] };

export type Verdict = Holds | Fails | Skipped;

export function skipped(reason: SkipReason, facts: readonly Fact[] = []): Skipped {
  return { status: 'skipped', reason, facts };
}

export function testOf(facts: readonly Fact[]): Sides['test'] {
  return facts.every((fact) => fact.standing === 'exact') ? 'exact' : 'rounding';
}

/** actual − expected, exactly. */
export function gapOf(sides: Sides): Decimal {
  return subtract(sides.actual, sides.expected);
}
