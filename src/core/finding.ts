/** Findings, skips and suspects: what checks say, as data. Wording is made last, beside the check (law 3). */
import type { CellAddress } from './cell-address';

export type Severity = 'error' | 'warning' | 'note';
export type Language = 'vi' | 'en';

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

/** Something wrong in the data. `data` has actual, expected, difference, unit where it is arithmetic. */
export interface Finding {
  readonly check: string;
  readonly code: string;
  readonly severity: Severity;
  readonly at: CellAddress;
  readonly related: readonly CellAddress[];
  readonly data: FindingData;
  /** Id of the failing relation, where it is one: diagnosis starts from it. */
  readonly relation?: string;
  readonly suspects?: readonly Suspect[];
}

/** A question that could not be asked. `reason` is a key of the check's wording, `data` fills it. */
export interface Skip {
  readonly check: string;
  readonly at: CellAddress;
  readonly reason: string;
  readonly data: FindingData;
}

/** Why a relation holds: exactly, or within rounding, with both sides written out. */
export interface Proof {
  readonly relation: string;
  readonly at: CellAddress;
  readonly test: 'exact' | 'rounding';
  readonly data: FindingData;
}
