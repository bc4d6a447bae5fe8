/** A cause: what happened once, so that several findings fail together, and what would put it right (CONTRACT 4, JSON). */
import type { CellAddress } from './cell-address';

/** What may have happened; `undecided` where the figures do not tell between several of them. */
export type CauseKind =
  | 'cell'
  | 'chain'
  | 'shifted-column'
  | 'moved-line'
  | 'missing-line'
  | 'repeated-line'
  | 'scaled-block'
  | 'swapped'
  | 'moved-amount'
  | 'other-base'
  | 'sign'
  | 'undecided';

/** A cell's new value, exact, in the unit that its sheet states. */
export interface CauseRepair {
  readonly at: CellAddress;
  readonly from: string;
  readonly value: string;
  readonly unit: string;
}

/** One thing that may have happened. */
export interface Explanation {
  readonly kind: Exclude<CauseKind, 'undecided'>;
  /** The cell or line that it starts at, first. */
  readonly cells: readonly CellAddress[];
  /** Empty where a line is to be moved, added or taken out. */
  readonly repairs: readonly CauseRepair[];
  /** Labels and names that its sentence needs. */
  readonly data: Readonly<Record<string, string>>;
}

export interface FoundCause {
  /** The same for every finding of this cause, in one examination. */
  readonly id: string;
  readonly kind: CauseKind;
  /** Whether the figures prove it, so that it may be written without asking. */
  readonly decided: boolean;
  /** Equations that fail because of it. */
  readonly explains: number;
  /** What happened; where it is undecided, everything that would explain as much, the likeliest first. */
  readonly explanations: readonly Explanation[];
  /** Where one is named and not proven: what would do as well, the likeliest first. */
  readonly rivals?: readonly Explanation[];
  /** How many explanations there are, those not listed counted too. */
  readonly tie: number;
}
