/** What real sheets do and a careful auditor knows: one small sheet each, with all that may be said of it. */
import type { TypedSheet } from '../../support/typed-sheet';

export interface Phenomenon {
  /** What it shows, as a sentence about sheets. */
  readonly shows: string;
  readonly sheets: readonly TypedSheet[];
  /** Errors and warnings, all of them: "total-equals-parts/mismatch C5". */
  readonly accused?: readonly string[];
  /** Notes about relations and texts, all of them. */
  readonly noted?: readonly string[];
  /** Cells whose relation is asked and holds: at least these. */
  readonly proven?: readonly string[];
  /** Cells that are no wholes of any relation that is asked. */
  readonly unasked?: readonly string[];
  /** How many figures are read, where that is the point. */
  readonly figures?: number;
  /** Figures by cell with the measure or label that they have, where that is the point: "D4 actual". */
  readonly read?: readonly string[];
}

/** One sheet that starts at A1. */
export const sheet = (...rows: TypedSheet['rows']): readonly TypedSheet[] => [{ rows }];
