/** Findings, skips and suspects: what checks say, as data. Wording is made last, beside the check (law 3). */
import type { FoundCause } from './cause';
import type { CellAddress } from './cell-address';
import type { RelationClaim } from './relation-claim';

export type Severity = 'error' | 'warning' | 'note';
export type Language = 'vi' | 'en';
/** One sentence in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** Exact decimal strings with a point, names and texts: everything a sentence needs, nothing formatted. */
export type FindingData = Readonly<Record<string, string>>;

/** CONTRACT 2, Suspects; the last three are additions. */
export type Cause =
  | 'two-relations-agree'
  | 'stale-total'
  | 'digit-swap'
  | 'digit-slip'
  | 'sign-flip'
  | 'scale-slip'
  | 'omitted-part'
  | 'double-count'
  | 'other-base'
  | 'cells-swapped'
  | 'unknown';

export interface Suspect {
  readonly at: CellAddress;
  readonly cause: Cause;
  /** The value that would repair it, exact, in the sheet's unit. */
  readonly value: string;
  /** 1 is the most likely. */
  readonly rank: number;
  /** What the sentence of reason needs: the equations the repair makes true, the figures in them. */
  readonly data: FindingData;
}

/**
 * Something wrong in the data. A check's findings are a union of these, one for each of its codes with the data that
 * goes with it (`checks/<check>/finding.ts`), so that a sentence cannot ask for what nobody writes.
 */
export interface BaseFinding<Check extends string, Code extends string, Data extends FindingData> {
  readonly check: Check;
  readonly code: Code;
  readonly severity: Severity;
  readonly at: CellAddress;
  readonly related: readonly CellAddress[];
  readonly data: Data;
  /** Id of the failing relation, where it is one: diagnosis starts from it. */
  readonly relation?: string;
  /** That relation by its cells. */
  readonly claim?: RelationClaim;
  readonly suspects?: readonly Suspect[];
  /** What happened, where several things were weighed; findings of one cause carry the same. */
  readonly cause?: FoundCause;
}

/** Any check's finding, for those who only pass it on. */
export type Finding = BaseFinding<string, string, FindingData>;

/** A question that could not be asked. `reason` is a key of the check's wording, `data` fills it. */
export interface BaseSkip<Check extends string, Reason extends string, Data extends FindingData> {
  readonly check: Check;
  readonly at: CellAddress;
  readonly reason: Reason;
  readonly data: Data;
  readonly relation?: string;
  readonly claim?: RelationClaim;
}

export type Skip = BaseSkip<string, string, FindingData>;

/** Why a relation holds: exactly, or within rounding, with both sides written out. */
export interface Proof {
  readonly check: string;
  readonly relation: string;
  readonly claim: RelationClaim;
  readonly at: CellAddress;
  readonly test: 'exact' | 'rounding';
  readonly data: ProofData;
}

export type ProofData = {
  readonly label: string;
  readonly equation: string;
  readonly unit: string;
  readonly actual: string;
  /** What the whole stands for and what its parts allow, where rounding was used. */
  readonly low?: string;
  readonly high?: string;
  readonly ends?: string;
  readonly computedLow?: string;
  readonly computedHigh?: string;
};
